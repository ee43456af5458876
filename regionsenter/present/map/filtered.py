"""The map's flags of places, with what a view hides taken out and what has no hinterland told apart."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from regionsenter.asked.hinterlands import ranked
from regionsenter.asked.shown import shown_centres
from regionsenter.geography.centres import centre
from regionsenter.geography.hinterland import members
from regionsenter.present.map.state import centre_order, municipality_order
from regionsenter.view import View


def held_up(view: View) -> set[str]:
    """The centres whose gap is shown: of a hinterland picked by hand the selected one's alone."""
    if not ranked(view.rule):
        return {view.centre} if view.centre else set()
    return {one.slug for one in shown_centres(view)}


def of_county(flags: str, county: str | None) -> str:
    """The municipalities' flags, outside the county hidden."""
    if county is None:
        return flags
    return "".join(
        flag if code[:2] == county else "-" for code, flag in zip(municipality_order(), flags, strict=True)
    )


def only_shown(shown: Collection[str], flags: str) -> str:
    """The centres' flags, those not shown hidden."""
    return "".join(flag if slug in shown else "-" for slug, flag in zip(centre_order(), flags, strict=True))


def pair_flags(codes: Sequence[int], nowhere: Sequence[bool]) -> str:
    """The centres' classes as flags; without one, whether there is a hinterland to have a figure."""
    return "".join(
        str(code) if code >= 0 else "n" if none else "x" for code, none in zip(codes, nowhere, strict=True)
    )


def without_hinterland(flags: str, rule: str) -> str:
    """The centres' flags of a gap; who lacks one for want of a hinterland is told apart."""
    return "".join(
        "n" if flag == "x" and not members(centre(slug), rule) else flag
        for slug, flag in zip(centre_order(), flags, strict=True)
    )
