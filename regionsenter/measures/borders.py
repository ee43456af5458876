"""Where a value crosses a moved border: what was worked out for today's borders, and what could not be.

Land and people that went from one municipality to another (``moved_borders`` of the snapshot) are counted
where they are today where it is known how many they were: such a value is *corrected*. Where it is not,
or the building block is a change that has them in it as if they had moved house, the value is *broken*:
it may be shown, with its flag, and is in no rank, median, class, likeness or sentence. An area with both
municipalities has both sides of the move, and is neither.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pandas as pd

from regionsenter.catalog import components, indicator
from regionsenter.measures.areas import areas
from regionsenter.measures.arrays import Numbers, Truths, Wholes
from regionsenter.snapshot import snapshot

#: Fewer than this part of an area's inhabitants change no number that is shown.
LEAST = 0.0005


def broken(slug: str, kind: str, year: int) -> Truths:
    """Which areas' values of a year lie on both sides of a border that nothing makes up for.

    Parameters
    ----------
    kind
        As for :func:`regionsenter.measures.values.values`; a gap is broken with either side.

    Raises
    ------
    KeyError, ValueError
        For an unknown indicator or kind.
    """
    return _by_side(slug, kind, year)[0]


def corrected(slug: str, kind: str, year: int) -> Truths:
    """Which areas' values of a year are worked out for today's borders."""
    return _by_side(slug, kind, year)[1]


def border_flags(slug: str, kind: str, year: int, column: int) -> frozenset[str]:
    """The flags (of ``model.FLAGS``) that a moved border gives one area's value of a year."""
    flags = {"series_break": broken, "derived": corrected}
    return frozenset(flag for flag, where in flags.items() if where(slug, kind, year)[column])


@lru_cache(maxsize=32768)
def _by_side(slug: str, kind: str, year: int) -> tuple[Truths, Truths]:
    entry = indicator(slug)
    if kind.startswith("gap:"):
        around = f"hinterland:{kind.removeprefix('gap:')}"
        inside, outside = (_by_side(entry.measured, side, year) for side in ("centre", around))
        return inside[0] | outside[0], inside[1] | outside[1]
    count = len(areas(kind).codes)
    none: Truths = np.zeros(count, dtype=bool)
    rule = entry.aggregation
    borders = {components()[block].borders for block in rule.components()}
    moves = _moves()
    first = rule.base_year(year)
    if "crossed" in borders:
        # Its figure of a year leads to the year after, from the first of the years it is a mean of.
        within = ((year if first is None else first) < moves.year) & (moves.year <= year + 1)
        return _touched(kind, moves, within), none
    if "today" in borders:
        within = (first < moves.year) & (moves.year <= year) if first is not None else moves.year > year
        return _touched(kind, moves, within & ~moves.known), _touched(kind, moves, within & moves.known)
    return none, none


@dataclass(frozen=True, eq=False)
class _Moves:
    """Each move once: its year, the columns of the two municipalities, how many moved (infinite where
    that is not known, and so more than the least of any area), and whether it is known."""

    year: Wholes
    sides: tuple[Wholes, Wholes]
    persons: Numbers
    known: Truths


@lru_cache(maxsize=1)
def _moves() -> _Moves:
    table = snapshot().table("moved_borders")
    once = table[table["has_land"]]
    column = {code: j for j, code in enumerate(snapshot().codes)}
    one, other = (once[side].map(column).to_numpy(dtype=int) for side in ("code", "other"))
    persons = once["persons"].abs().fillna(np.inf).to_numpy()
    return _Moves(once["year"].to_numpy(dtype=int), (one, other), persons, once["corrected"].to_numpy(bool))


def _touched(kind: str, moves: _Moves, within: Truths) -> Truths:
    """Which areas have one side of any of the moves, and not the other."""
    chosen = areas(kind)
    one, other = moves.sides
    apart = chosen.members[:, one] != chosen.members[:, other]
    people = chosen.total(np.nan_to_num(snapshot().components["population_today"].values[-1:]))[0]
    large = moves.persons[None, :] >= LEAST * people[:, None]
    touched: Truths = (apart & large & within[None, :]).any(axis=1)
    return touched


def moved_borders() -> pd.DataFrame:
    """The moves, newest first: ``giver`` and ``receiver`` (names), and for the rest the columns of the
    snapshot's table (see :mod:`regionsenter.ingest.moved_borders`)."""
    data = snapshot()
    named = dict(data.table("municipalities")[["code", "name"]].itertuples(index=False))
    table = data.table("moved_borders")
    one = table[table["has_land"]]
    frame = one.assign(giver=one["other"].map(named), receiver=one["code"].map(named))
    ordered = frame.sort_values(["year", "giver", "receiver"], ascending=[False, True, True])
    return ordered.drop(columns=["code", "other", "has_land"]).reset_index(drop=True)
