"""Municipal stocks worked out for today's borders: who lived on land that moved counts where it is now.

The number of persons is known at the move. Before it, the same number is used in every year, or the
number as the cells say it grew (``yearly``) as far back as the cells go. Both municipalities are changed
by as many, so every sum over both is as published.
"""

from __future__ import annotations

import pandas as pd

from regionsenter.ingest.border_evidence import GRID_YEARS
from regionsenter.ingest.tidy import TIDY_COLUMNS

#: The component that is worked out, and the published one it is worked out from.
TODAY, PUBLISHED = "population_today", "population"
#: A projection in the borders of its base year, and that year.
PROJECTION, PROJECTION_BORDERS = "projected_population", 2024


def corrected(table: pd.DataFrame, moves: pd.DataFrame) -> pd.DataFrame:
    """The building blocks, with :data:`TODAY` added and the projection within today's borders.

    Parameters
    ----------
    table
        ``component, code, year, value``, of which the two components are used.
    moves
        As :func:`regionsenter.ingest.moved_borders.load` gives them.
    """
    population = _moved(table[table["component"] == PUBLISHED], moves).assign(component=TODAY)
    projection = table["component"] == PROJECTION
    later = moves[moves["year"] > PROJECTION_BORDERS]
    projected = _moved(table[projection], later, ahead=True)
    return pd.concat([table[~projection], population[TIDY_COLUMNS], projected[TIDY_COLUMNS]])


def _moved(stock: pd.DataFrame, moves: pd.DataFrame, ahead: bool = False) -> pd.DataFrame:
    """The stock with each known move carried to the years before it, or (``ahead``) to every year.

    Where one of the two has no figure neither is changed.
    """
    wide = stock.pivot(index="code", columns="year", values="value")
    known = moves[moves["corrected"] & moves["has_land"]]
    for move in known.itertuples():
        if not {move.code, move.other} <= set(wide.index):
            continue
        both = wide.loc[move.code].notna() & wide.loc[move.other].notna()
        for year in wide.columns[both & (ahead | (wide.columns < move.year))]:
            persons = _lived_there(move.persons, move.yearly, move.year, year)
            wide.loc[move.code, year] += persons
            wide.loc[move.other, year] -= persons
    long = wide.stack().dropna().rename("value").reset_index()
    return long.assign(component=stock["component"].iloc[0]).astype({"year": "int16"})


def _lived_there(persons: float, yearly: float, moved: int, year: int) -> int:
    """How many lived on the land in a year, whole persons."""
    last = min(moved - 1, GRID_YEARS[-1])
    span = max(min(year, last), GRID_YEARS[0]) - last
    return round(persons * max(0.0, 1 + yearly * span))
