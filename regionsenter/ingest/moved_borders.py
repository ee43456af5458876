"""Finds and sizes borders that moved between municipalities that go on existing.

The published series sums merged municipalities back in time, but leaves such people where they were.
What one municipality loses without deaths or moves a neighbour gains, in the same year: that mirror is
what is looked for, in each of the ways of :mod:`regionsenter.ingest.border_evidence`. The limit is set
by noise and not by hand: neighbours that jump the *same* way have exchanged nobody, and the largest such
pair (by the smaller of its two jumps, each in its own noise) is what a mirror must exceed. Moves that a
publication tells of (``catalog/moved_borders.yaml``) need not exceed it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import hypot, isnan, nan
from pathlib import Path

import geopandas as gpd
import pandas as pd

from regionsenter.catalog.moved_borders import PublishedMove, published_moves
from regionsenter.ingest import population
from regionsenter.ingest.border_evidence import (
    GRID_YEARS,
    Evidence,
    grid_steps,
    jumps,
    natural_increase,
    neighbours,
    net_migration,
    residents_in_cells,
    unexplained,
)
from regionsenter.ingest.border_trend import CellTrend, cell_trend

#: What two measurements of the same may differ by: so many standard deviations, or so large a part.
SURE = 3.0
SAME = 0.1
COLUMNS = (
    "code",
    "other",
    "has_land",
    "year",
    "persons",
    "spread",
    "yearly",
    "found",
    "confidence",
    "corrected",
    "place",
    "published_persons",
    "published",
    "url",
)


@dataclass(frozen=True)
class Move:
    """``persons`` (NaN: not known) and their standard deviation, seen in the ways ``found``."""

    year: int
    giver: str
    receiver: str
    persons: float = nan
    spread: float = nan
    found: tuple[str, ...] = ()


def load(raw: Path, municipalities: gpd.GeoDataFrame) -> pd.DataFrame:
    """The table ``moved_borders``: two rows a move, by year and code.

    ``code`` and the ``other`` municipality; ``has_land``, whether ``code`` is the one that has the land
    today; ``year``, the first 1 January with the border as it is now;
    ``persons`` who came to ``code`` (+) or went (-), NaN where the two sides disagree; ``spread``, one
    standard deviation; ``yearly``, the part by which those people grew a year before the move, 0 where
    the cells do not tell; ``found``, the ways joined by semicolons; ``confidence`` (``high``: two ways,
    ``medium``: one, ``low``: size unknown); ``corrected``: whether earlier years are; ``place``,
    ``published_persons``, ``published`` and ``url`` of the publication where there is one.

    Raises
    ------
    RawFileError
        If a raw file is missing or not as expected.
    """
    persons = published_population(raw)
    natural, net = natural_increase(raw), net_migration(raw)
    jump = jumps(persons, natural)
    cells = residents_in_cells(raw)
    ways = (unexplained(persons, natural, net), grid_steps(persons, cells, jump), jump)
    moves = find(ways, neighbours(municipalities), published_moves())
    return as_table(moves, cell_trend(persons, cells), published_moves())


def published_population(raw: Path) -> pd.DataFrame:
    """The published series, persons 1 January: code by year."""
    frame = population.load(raw)
    frame = frame[frame["component"] == "population"]
    return frame.pivot(index="code", columns="year", values="value")


def find(
    ways: tuple[Evidence, ...], pairs: list[tuple[str, str]], published: dict[str, PublishedMove]
) -> list[Move]:
    """Every move that a way finds, or a publication tells of, sized by the first way that can."""
    found = {(known.year, known.giver, known.receiver) for known in published.values()}
    for way in ways:
        found |= set(mirrors(way, pairs))
    return [_sized(Move(*move), ways) for move in sorted(found)]


def mirrors(way: Evidence, pairs: list[tuple[str, str]]) -> list[tuple[int, str, str]]:
    """(year, giver, receiver) of the neighbours that mirror each other beyond what noise does."""
    candidates, controls = [], []
    for year in way.finds:
        column = (way.persons[year] / way.noise).dropna().to_dict()
        for one, other in pairs:
            a, b = column.get(one, 0.0), column.get(other, 0.0)
            if a * b > 0:
                controls.append((min(abs(a), abs(b)), year, one, other))
            elif a * b < 0:
                giver, receiver = (one, other) if a < 0 else (other, one)
                if size(way, year, giver, receiver):
                    candidates.append((min(abs(a), abs(b)), year, giver, receiver))
    controls.sort(reverse=True)
    moved: set[tuple[int, str]] = set()
    found = []
    for score, year, giver, receiver in sorted(candidates, reverse=True):
        by_noise = (s for s, y, a, b in controls if (y, a) not in moved and (y, b) not in moved)
        if score <= next(by_noise, 0.0):
            break
        if (year, giver) not in moved and (year, receiver) not in moved:
            moved |= {(year, giver), (year, receiver)}
            found.append((year, giver, receiver))
    return found


def size(way: Evidence, year: int, giver: str, receiver: str) -> tuple[float, float] | None:
    """How many moved and one standard deviation; None where the sides are no mirror of each other."""
    if year not in way.persons or not {giver, receiver} <= set(way.persons.index):
        return None
    gone, come = -way.persons.at[giver, year], way.persons.at[receiver, year]
    if isnan(gone) or isnan(come) or min(gone, come) <= 0:
        return None
    noise = way.noise[giver], way.noise[receiver]
    if abs(gone - come) > max(SURE * hypot(*noise), SAME * max(gone, come)):
        return None
    weight = 1 / noise[0] ** 2, 1 / noise[1] ** 2
    persons = (gone * weight[0] + come * weight[1]) / sum(weight)
    spread = max(sum(weight) ** -0.5, abs(gone - come) / 2)
    return (persons, spread) if persons > SURE * spread else None


def _sized(move: Move, ways: tuple[Evidence, ...]) -> Move:
    for way in ways:
        measured = size(way, move.year, move.giver, move.receiver)
        if measured is None:
            continue
        if not move.found:
            # Two sides that differ by one make a half, which no last digit of a float may decide.
            persons, spread = float(round(round(measured[0], 3))), round(measured[1], 1)
            move = replace(move, persons=persons, spread=spread, found=(way.way,))
        elif abs(measured[0] - move.persons) <= max(SURE * measured[1], SAME * move.persons):
            move = replace(move, found=(*move.found, way.way))
    return move


def as_table(moves: list[Move], trend: CellTrend, published: dict[str, PublishedMove]) -> pd.DataFrame:
    """The moves as :func:`load` gives them."""
    rows = []
    known = {(told.year, told.giver, told.receiver): told for told in published.values()}
    for move in moves:
        told = known.get((move.year, move.giver, move.receiver))
        found = move.found
        corrected = not isnan(move.persons)
        others = [other for other in moves if other is not move]
        if corrected and move.year >= GRID_YEARS[-1] + 1 and trend.agrees(move, others):
            found = (*found, "grid")
        confidence = "low" if not corrected else "high" if len(found) > 1 else "medium"
        shared = (
            move.spread,
            trend.yearly(move, others) if corrected else 0.0,
            ";".join((*found, *(["published"] if told else []))),
            confidence,
            corrected,
            told.place if told else "",
            float(told.persons) if told and told.persons else nan,
            told.published if told else "",
            told.url if told else "",
        )
        rows.append((move.giver, move.receiver, False, move.year, -move.persons, *shared))
        rows.append((move.receiver, move.giver, True, move.year, move.persons, *shared))
    frame = pd.DataFrame(rows, columns=list(COLUMNS)).astype({"year": "int16"})
    return frame.sort_values(["year", "code", "other"], ignore_index=True)
