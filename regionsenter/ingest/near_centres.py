"""What is known below municipal level, by centre: settlement population, employees and
establishments nearby."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.ingest.businesses import load_near_centres


def load(raw: Path, centres: pd.DataFrame) -> pd.DataFrame:
    """``slug, component, year, value``: ``population`` of the settlement in the year it is dated,
    ``employees`` within 2 km of the centre point (persons), ``employees_1km`` and
    ``establishments_1km`` within 1 km."""
    listed = centres[centres["settlement_population"].notna()]
    population = pd.DataFrame(
        {
            "slug": listed["slug"],
            "component": "population",
            "year": listed["settlement_date"].str[:4].astype("int16"),
            "value": listed["settlement_population"],
        }
    )
    nearby = load_near_centres(raw, centres).merge(centres[["region_number", "slug"]])
    both = pd.concat([population, nearby[population.columns]])
    both = both.astype({"year": "int16", "value": "float64"})
    return both.sort_values(["slug", "component", "year"], ignore_index=True)
