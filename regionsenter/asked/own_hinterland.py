"""The hinterland picked by hand, as a view has it or would begin it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from regionsenter.geography.centres import Centre, centre
from regionsenter.geography.hinterland import members
from regionsenter.geography.rules import own_rule, read_rule
from regionsenter.view import View
from regionsenter.vocabulary import municipality_code


def picked(view: View, place: Centre | None) -> tuple[str, ...]:
    """The codes one goes on from: the municipalities of the hinterland that is shown.

    Without one centre to begin with, those picked already.
    """
    return read_rule(view.rule).codes if place is None else members(place, view.rule)


def hinterland_of(codes: Collection[str]) -> str:
    """The view's hinterland of these municipalities; of none, the default one. Raises UnknownRule."""
    return own_rule(codes) if codes else View.hinterland


def with_one_more(view: View, slug: str, place: Centre | None) -> View:
    """``view`` with one municipality more in the hinterland that is shown, unless it is the centre's own.

    Raises UnknownRule for more than there is room for, ValueError for one that is not there.
    """
    code = municipality_code().get(slug)
    if code is None:
        raise ValueError(f"unknown municipality: {slug!r}")
    if place is not None and code in place.centre_municipalities:
        return view
    return replace(view, hinterland=hinterland_of({*picked(view, place), code}), limit=None)


def without(view: View, code: str, place: Centre | None) -> View:
    """``view`` with a municipality taken out of the hinterland shown; without any, the default one."""
    return replace(view, hinterland=hinterland_of({*picked(view, place)} - {code}), limit=None)


def with_or_without(view: View, code: str) -> str | None:
    """The view's hinterland with a municipality put in, or taken out when it is there.

    None where no centre is chosen, or the municipality is the centre's own. Raises UnknownRule.
    """
    if view.centre is None:
        return None
    place = centre(view.centre)
    if code in place.centre_municipalities:
        return None
    return hinterland_of({*picked(view, place)} ^ {code})
