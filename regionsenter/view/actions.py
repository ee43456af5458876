"""What a user can do to a view. Each action copies it and changes one thing.

An action whose change makes another choice meaningless drops that choice; its docstring says so.
Every action keeps a valid view valid, so the result can be written to the URL and read back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from regionsenter.view.model import MAY_OVERLAP, View
from regionsenter.view.vocabulary import Vocabulary
from regionsenter.view.written import MOST_COMPARED, STANDARD

#: From a view and what was chosen to the view after it.
Action = Callable[[View, Any, Vocabulary], View]


def set_theme(view: View, theme: str | None, vocabulary: Vocabulary) -> View:
    """Show one theme by its lead indicator, or all of them.

    Drops a challenge it shares nothing with. The indicator stays where the theme is taken away, or was
    this one already.
    """
    challenge = view.challenge if vocabulary.indicators_in(theme, view.challenge) else None
    inside = within_topics(view, theme, challenge, vocabulary)
    return inside if theme in (None, view.theme) else _led(inside, vocabulary)


def set_challenge(view: View, challenge: str | None, vocabulary: Vocabulary) -> View:
    """Show one challenge by its lead indicator, or all of them.

    Drops a theme it shares nothing with. The indicator stays where the challenge is taken away, or was
    this one already.
    """
    theme = view.theme if vocabulary.indicators_in(view.theme, challenge) else None
    inside = within_topics(view, theme, challenge, vocabulary)
    return inside if challenge in (None, view.challenge) else _led(inside, vocabulary)


def within_topics(view: View, theme: str | None, challenge: str | None, vocabulary: Vocabulary) -> View:
    """``view`` inside a theme and a challenge; an indicator outside gives way to their lead."""
    inside = replace(view, theme=theme, challenge=challenge)
    if view.indicator in vocabulary.indicators_in(theme, challenge):
        return inside
    return _led(inside, vocabulary)


def set_indicator(view: View, indicator: str, vocabulary: Vocabulary) -> View:
    """Show another indicator. Keeps the chosen year when the new one has it, else the newest.

    Drops theme or challenge when the indicator lies outside it (it was found by searching), the class
    that was looked at, and class limits of one's own, which were in the old one's unit.
    """
    terms = vocabulary.indicators[indicator]
    return replace(
        view,
        indicator=indicator,
        theme=view.theme if view.theme == terms.theme else None,
        challenge=view.challenge if view.challenge == terms.challenge else None,
        year=view.year if view.year in terms.years else None,
        since=view.since if view.since in terms.years[:-1] else None,
        classing=view.classing if isinstance(view.classing, str) else "kvantiler",
        cell=view.cell if view.indicator == indicator else None,
        against=view.against if view.against != indicator else None,
    )


def set_against(view: View, against: str | None, vocabulary: Vocabulary) -> View:
    """Hold the indicator up against another. The view's own, as the other, changes places with it."""
    if against == view.indicator:
        return swap_indicators(view, None, vocabulary)
    return replace(view, against=against)


def swap_indicators(view: View, _: object, vocabulary: Vocabulary) -> View:
    """Let the two indicators that are held up against each other change places."""
    first, second = view.indicator, vocabulary.second(view)
    return replace(set_indicator(view, second, vocabulary), against=first)


def set_centre(view: View, centre: str | None, vocabulary: Vocabulary) -> View:
    """Select a centre, or none. Drops the selected municipality, and where the map began: it moves."""
    return replace(view, centre=centre, municipality=None, extent=None)


def set_municipality(view: View, municipality: str | None, vocabulary: Vocabulary) -> View:
    """Select a municipality, and with it the centre of its region; None keeps the centre.

    Drops where the map began, as :func:`set_centre`.
    """
    centre = vocabulary.centre_of.get(municipality or "", view.centre)
    return replace(view, centre=centre, municipality=municipality, extent=None)


def clear_place(view: View, _: object, vocabulary: Vocabulary) -> View:
    """Select no place at all. Drops where the map began, as :func:`set_centre`."""
    return replace(view, centre=None, municipality=None, extent=None)


def set_county(view: View, county: str | None, vocabulary: Vocabulary) -> View:
    """Show one county. Drops where the map began: it moves there."""
    return replace(view, county=county, extent=None)


def set_hinterland(view: View, rule: str, vocabulary: Vocabulary) -> View:
    """Draw the hinterland by another rule. Drops the limit, which belonged to the old one, and the overlap
    where the new one has none."""
    overlap = view.overlap if rule in MAY_OVERLAP else vocabulary.default.overlap
    return replace(view, hinterland=rule, limit=None, overlap=overlap)


def set_show(view: View, show: str, vocabulary: Vocabulary) -> View:
    """Colour the map by something else. Drops the class that was looked at: its classes are others."""
    return replace(view, show=show, cell=view.cell if show == view.show else None)


def set_classing(view: View, classing: str | tuple[float, ...], vocabulary: Vocabulary) -> View:
    """Make the classes another way. Drops the class that was looked at."""
    return replace(view, classing=classing, cell=view.cell if classing == view.classing else None)


def setter(name: str) -> Action:
    """The action that changes a field no other choice depends on."""

    def set_field(view: View, value: Any, vocabulary: Vocabulary) -> View:
        return replace(view, **{name: value})

    return set_field


def compare_with(view: View, centre: str, vocabulary: Vocabulary) -> View:
    """Take a centre into the comparison; one that is full lets its oldest go."""
    others = tuple(slug for slug in view.compared if slug != centre)
    return replace(view, compared=(*others, centre)[-MOST_COMPARED:])


def compare_without(view: View, centre: str, vocabulary: Vocabulary) -> View:
    """Take a centre out of the comparison."""
    return replace(view, compared=tuple(slug for slug in view.compared if slug != centre))


def take_out(view: View, centre: str, vocabulary: Vocabulary) -> View:
    """Let a centre no longer be compared where the chosen one is: not chosen either, if it is that."""
    kept = compare_without(view, centre, vocabulary)
    return set_centre(kept, None, vocabulary) if centre == view.centre else kept


def set_compared(view: View, centres: tuple[str, ...], vocabulary: Vocabulary) -> View:
    """Compare these where the chosen one is compared too: left out, it is no longer chosen."""
    kept = view if view.centre in centres else set_centre(view, None, vocabulary)
    return replace(kept, compared=centres)


def back_to_default(view: View, _: object, vocabulary: Vocabulary) -> View:
    """Draw the target group by the default limits; the alternative stays."""
    return replace(view, delineation=None)


def swap_delineations(view: View, _: object, vocabulary: Vocabulary) -> View:
    """Let the target group and the alternative change places."""
    other = None if view.alternative == STANDARD else view.alternative
    return replace(view, delineation=other, alternative=view.delineation or STANDARD)


def _led(view: View, vocabulary: Vocabulary) -> View:
    """``view`` with the lead indicator of its theme and challenge."""
    lead = vocabulary.first_indicator(view.theme, view.challenge)
    if lead is None:  # a theme without a single indicator filters nothing away
        return replace(view, theme=None, challenge=None)
    return set_indicator(view, lead, vocabulary)
