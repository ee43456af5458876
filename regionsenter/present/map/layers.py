"""What the map lays over the colours for a selected centre: commuters to it, and drive time."""

from __future__ import annotations

from regionsenter.geography.commuting import ONE_IN_THE_MATRIX
from regionsenter.measures.drive_bands import drive_bands
from regionsenter.measures.inflow import inflow
from regionsenter.present.language.numbers import format_number
from regionsenter.present.map.state import municipality_order
from regionsenter.texts import Translate

#: How many flows are drawn at most: more lines hide the map, and each costs 60 bytes a message.
MOST_FLOWS = 20


def commuting_flows(slug: str, t: Translate, most: int = MOST_FLOWS) -> tuple[tuple[str, float, str], ...]:
    """The ``most`` largest flows of commuters to a centre's municipalities, largest first.

    For ``MapState.flows``: municipality code, persons, text. Of the latest year of the commuting
    matrix. The centre's own municipalities are left out. Ålesund and Haram are one in the matrix:
    their flow starts in Ålesund and its text says that it is of both.

    Raises
    ------
    UnknownPlace
        If there is no such centre.
    """
    return tuple(
        (code, persons, _flow_text(code, persons, share, t)) for code, persons, share in inflow(slug)[:most]
    )


def _flow_text(
    code: str,
    persons: float,
    share: float,
    t: Translate,
) -> str:
    text = (
        t("{persons} personer, {share} % av de sysselsatte i Ålesund og Haram")
        if code in ONE_IN_THE_MATRIX
        else t("{persons} personer, {share} % av de sysselsatte der")
    )
    decimals = 0 if share >= 1 else 1
    return text.format(
        persons=format_number(persons, 0, t.language),
        share=format_number(share, decimals, t.language),
    )


def band_flags(slug: str) -> tuple[str, tuple[tuple[str, int], ...]]:
    """``MapState.bands`` and ``MapState.minutes`` of a centre.

    Beyond the last limit, or out of reach by road and car ferry: ``x``.

    Raises
    ------
    UnknownPlace
        If there is no such centre.
    """
    within = drive_bands(slug)
    flags = "".join(str(within[code].band) if code in within else "x" for code in municipality_order())
    return flags, tuple((code, within[code].minutes) for code in municipality_order() if code in within)


def minutes_text(t: Translate) -> str:
    """``MapState.minutes_text``; the browser puts the number where ``{minutes}`` stands."""
    return t("{minutes} min med bil fra kommunesenteret til regionsenteret (modellert)")
