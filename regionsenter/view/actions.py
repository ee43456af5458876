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
    """Show one theme. Drops a challenge it shares nothing with, and an indicator outside it."""
    challenge = view.challenge if vocabulary.indicators_in(theme, view.challenge) else None
    return _refilter(replace(view, theme=theme, challenge=challenge), vocabulary)


def set_challenge(view: View, challenge: str | None, vocabulary: Vocabulary) -> View:
    """Show one challenge. Drops a theme it shares nothing with, and an indicator outside it."""
    theme = view.theme if vocabulary.indicators_in(view.theme, challenge) else None
    return _refilter(replace(view, theme=theme, challenge=challenge), vocabulary)


def set_indicator(view: View, indicator: str, vocabulary: Vocabulary) -> View:
    """Show another indicator. Keeps the chosen year when the new one has it, else the newest.

    Drops theme or challenge when the indicator lies outside it (it was found by searching), and
    class limits of one's own, which were in the old one's unit.
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
    )


def set_centre(view: View, centre: str | None, vocabulary: Vocabulary) -> View:
    """Select a centre, or none. Drops the selected municipality."""
    return replace(view, centre=centre, municipality=None)


def set_municipality(view: View, municipality: str | None, vocabulary: Vocabulary) -> View:
    """Select a municipality, and with it the centre of its region; None keeps the centre."""
    centre = vocabulary.centre_of.get(municipality or "", view.centre)
    return replace(view, centre=centre, municipality=municipality)


def clear_place(view: View, _: object, vocabulary: Vocabulary) -> View:
    """Select no place at all."""
    return replace(view, centre=None, municipality=None)


def set_hinterland(view: View, rule: str, vocabulary: Vocabulary) -> View:
    """Draw the hinterland by another rule. Drops the limit, which belonged to the old one, and the overlap
    where the new one has none."""
    overlap = view.overlap if rule in MAY_OVERLAP else vocabulary.default.overlap
    return replace(view, hinterland=rule, limit=None, overlap=overlap)


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


def back_to_default(view: View, _: object, vocabulary: Vocabulary) -> View:
    """Draw the target group by the default limits; the alternative stays."""
    return replace(view, delineation=None)


def swap_delineations(view: View, _: object, vocabulary: Vocabulary) -> View:
    """Let the target group and the alternative change places."""
    other = None if view.alternative == STANDARD else view.alternative
    return replace(view, delineation=other, alternative=view.delineation or STANDARD)


def _refilter(view: View, vocabulary: Vocabulary) -> View:
    """``view`` with an indicator inside its theme and challenge."""
    if view.indicator in vocabulary.indicators_in(view.theme, view.challenge):
        return view
    first = vocabulary.first_indicator(view.theme, view.challenge)
    if first is None:  # a theme without a single indicator filters nothing away
        return replace(view, theme=None, challenge=None)
    return set_indicator(view, first, vocabulary)
