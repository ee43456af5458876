"""How other limits of a town would have done, so that the chosen ones can be judged.

Held up against SSB's population of settlements, the centres' and the others', with the municipality's
growth between the years; a settlement without a date is left out.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import numpy as np
import pandas as pd

from regionsenter.geography.towns import OUTLINE_YEAR, SMALLEST_COMPARED
from regionsenter.ingest.centres import read_settlements
from regionsenter.ingest.town_cells import TRIED, town_cells
from regionsenter.ingest.towns import (
    growth_since,
    inhabited_cells,
    named_settlements,
    settlement_points,
)

#: How near is near: within so much of SSB's population.
CLOSE = 0.1


def load(raw: Path, centres: pd.DataFrame, population: pd.DataFrame) -> pd.DataFrame:
    """A row for each choice tried, the one in use first.

    ``residents, jobs, part, reach`` (see ``geography.towns.TownLimits``); ``others``, ``centres``: how many
    settlements; and for each of the two ``<group>_within_10`` (share of them, 0-1) and
    ``<group>_median`` of the ratio to SSB's population.

    Parameters
    ----------
    population
        Tidy component ``population`` by municipality.
    """
    named = named_settlements(raw, centres)
    points, cells = settlement_points(raw, named), inhabited_cells(raw)
    listed = read_settlements(raw).dropna(subset=["date"]).drop_duplicates("settlement_code")
    listed = listed.set_index("settlement_code")
    grown = [
        growth_since(OUTLINE_YEAR, int(row.date[:4]), [row.code], population) for row in listed.itertuples()
    ]
    expected = listed["population"] / grown
    ours = named[named["settlement"].isin(listed.index)]
    large = listed["population"] >= SMALLEST_COMPARED
    others = expected.index[large & ~listed.index.isin(ours["settlement"])]
    rows = []
    for limits in TRIED:
        owner = town_cells(cells, points, limits)
        found = cells["residents"].reindex(owner.index).groupby(owner).sum()
        found = found.reindex(listed.index, fill_value=0.0)
        of_centres = pd.DataFrame({"found": found, "expected": expected}).loc[ours["settlement"]]
        of_centres = of_centres.groupby(ours["slug"].to_numpy()).sum()
        rows.append(
            asdict(limits)
            | _score("others", found[others] / expected[others])
            | _score("centres", of_centres["found"] / of_centres["expected"])
        )
    return pd.DataFrame(rows)


def _score(group: str, ratio: pd.Series) -> dict[str, float]:
    return {
        group: len(ratio),
        f"{group}_within_10": float((np.abs(ratio - 1) <= CLOSE).mean()),
        f"{group}_median": float(ratio.median()),
    }
