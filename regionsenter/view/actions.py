"""What a user can do to a view. Each action copies it and changes one thing.

An action whose change makes another choice meaningless drops that choice; its docstring says so.
Every action keeps a valid view valid, so the result can be written to the URL and read back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from regionsenter.view.model import View
from regionsenter.view.vocabulary import Vocabulary
from regionsenter.view.written import MOST_COMPARED, STANDARD, WRITTEN


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


def set_year(view: View, year: int | None, vocabulary: Vocabulary) -> View:
    """Show another year; None follows the newest."""
    return replace(view, year=year)


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
    """Draw the hinterland by another rule. Drops the limit, which belonged to the old one."""
    return replace(view, hinterland=rule, limit=None)


def set_limit(view: View, limit: int | None, vocabulary: Vocabulary) -> View:
    """Move the limit of the hinterland rule; None follows the rule's own."""
    return replace(view, limit=limit)


def set_county(view: View, county: str | None, vocabulary: Vocabulary) -> View:
    """Show the centres of one county; the selected centre stays, wherever it lies."""
    return replace(view, county=county)


def set_size(view: View, size: str | None, vocabulary: Vocabulary) -> View:
    """Show the centres of one size class."""
    return replace(view, size=size)


def set_group(view: View, group: str, vocabulary: Vocabulary) -> View:
    """Show the candidate centres, or all of them."""
    return replace(view, group=group)


def set_language(view: View, language: str, vocabulary: Vocabulary) -> View:
    """Speak another language."""
    return replace(view, language=language)


def setter(name: str) -> Action:
    """The action that changes a field no other choice depends on."""

    def set_field(view: View, value: object, vocabulary: Vocabulary) -> View:
        return replace(view, **{name: value})

    return set_field


def compare_with(view: View, centre: str, vocabulary: Vocabulary) -> View:
    """Take a centre into the comparison; one that is full lets its oldest go."""
    others = tuple(one for one in view.compared if one != centre)
    return replace(view, compared=(*others, centre)[-MOST_COMPARED:])


def compare_without(view: View, centre: str, vocabulary: Vocabulary) -> View:
    """Take a centre out of the comparison."""
    return replace(view, compared=tuple(one for one in view.compared if one != centre))


def back_to_default(view: View, _: object, vocabulary: Vocabulary) -> View:
    """Draw the target group by the default limits; the alternative stays."""
    return replace(view, delineation=None)


def swap_delineations(view: View, _: object, vocabulary: Vocabulary) -> View:
    """Let the target group and the alternative change places."""
    other = None if view.alternative == STANDARD else view.alternative
    return replace(view, delineation=other, alternative=view.delineation or STANDARD)


def reset_filters(view: View, _: object, vocabulary: Vocabulary) -> View:
    """Take away every filter; indicator, year, place and language stay."""
    return replace(view, theme=None, challenge=None, county=None, size=None, group=vocabulary.default.group)


Action = Callable[[View, object, Vocabulary], View]

#: Field of the view to the action that changes it.
ACTIONS: Mapping[str, Action] = MappingProxyType(
    {
        "theme": set_theme,
        "challenge": set_challenge,
        "indicator": set_indicator,
        "year": set_year,
        "centre": set_centre,
        "municipality": set_municipality,
        "hinterland": set_hinterland,
        "limit": set_limit,
        "county": set_county,
        "size": set_size,
        "group": set_group,
        "language": set_language,
        **{name: setter(name) for name in ("show", "pictures", "since", "section", "more", *WRITTEN)},
    }
)


def change(view: View, name: str, value: object, vocabulary: Vocabulary) -> View:
    """``view`` with field ``name`` changed to ``value`` (aliases allowed).

    Raises ValueError for a field or a value that does not exist.
    """
    if name not in ACTIONS:
        raise ValueError(f"a view has no {name!r}")
    if name in vocabulary.depending(view):
        known = value is None or value in vocabulary.depending(view)[name]
    elif name in WRITTEN:
        default = getattr(vocabulary.default, name)
        # What the URL could not give back must not get into it.
        value = tuple(value) if isinstance(value, list) else value
        known = value == default or _readable(name, value, vocabulary)
    else:
        value = vocabulary.aliases.get(name, {}).get(value, value)
        optional = getattr(vocabulary.default, name) is None
        known = value in vocabulary.allowed[name] or (value is None and optional)
    if not known:
        raise ValueError(f"unknown {name}: {value!r}")
    return ACTIONS[name](view, value, vocabulary)


def _readable(name: str, value: object, vocabulary: Vocabulary) -> bool:
    try:
        written = WRITTEN[name]
        return written.read(written.write(value), vocabulary) == value
    except (ValueError, TypeError):
        return False


def _refilter(view: View, vocabulary: Vocabulary) -> View:
    """``view`` with an indicator inside its theme and challenge."""
    if view.indicator in vocabulary.indicators_in(view.theme, view.challenge):
        return view
    first = vocabulary.first_indicator(view.theme, view.challenge)
    if first is None:  # a theme without a single indicator filters nothing away
        return replace(view, theme=None, challenge=None)
    return set_indicator(view, first, vocabulary)
