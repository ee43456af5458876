"""Each town and the rest of its centre municipality, in the components that municipalities have too."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.grid_components import DECIMALS, tidy_sums
from regionsenter.ingest.grid_figures import grid_figures
from regionsenter.ingest.towns import Towns

COLUMNS = ["slug", "part", "component", "year", "value"]
KEYS = ["slug", "component", "year"]


def load(raw: Path, towns: Towns, centres: pd.DataFrame, municipal: pd.DataFrame) -> pd.DataFrame:
    """``slug, part, component, year, value``, sorted.

    ``part`` is ``town``, the whole of it, or ``rest``: the centre municipality's sum without those of the
    town's cells that lie in it. A town that cannot be told from the grid has but the population of the
    settlement, in its own year, and no rest.

    Parameters
    ----------
    municipal
        Tidy components, those of :mod:`grid_components` among them.
    """
    slug = towns.cells["slug"]
    inside = slug[towns.cells["inside"]]
    home = centres.assign(code=centres["centre_municipalities"].str.split(";")).explode("code")
    municipal = municipal[municipal["component"].isin(list(grid_figures(raw)))]
    whole = municipal.merge(home[["slug", "code"]], on="code")
    whole = whole[whole["slug"].isin(slug)].groupby(KEYS)["value"].sum()
    parts = []
    for component, figure in grid_figures(raw).items():
        of_town = tidy_sums(figure, slug, component, "slug").set_index(KEYS)["value"]
        within = tidy_sums(figure, inside, component, "slug").set_index(KEYS)["value"]
        around = whole[whole.index.get_level_values("component") == component]
        # Of what a municipality is not listed with, its parts have no figure either.
        known = of_town.reindex(around.index)
        rest = around.sub(within.reindex(around.index)).clip(lower=0.0).round(DECIMALS)
        parts += [known.reset_index().assign(part="town"), rest.reset_index().assign(part="rest")]
    parts.append(_settlements_only(towns.table))
    both = pd.concat(parts, ignore_index=True)[COLUMNS].astype({"year": "int16", "value": "float64"})
    return both.sort_values(COLUMNS[:4], ignore_index=True)


def _settlements_only(towns: pd.DataFrame) -> pd.DataFrame:
    """The population of the settlement where the town cannot be told from the grid."""
    lacking = towns[towns["method"] == "settlement"]
    return pd.DataFrame(
        {
            "slug": lacking["slug"],
            "part": "town",
            "component": "grid_residents",
            "year": lacking["settlement_year"],
            "value": lacking["settlement_population"],
        }
    )
