"""Towns that are not the centre of their region. Source: SSB and OSM (settlements).

The rule: the largest whole settlement listed in a municipality that is no centre municipality, when
it has at least ``LEAST_POPULATION`` residents and is not itself part of a centre settlement.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.geography.other_towns import LEAST_POPULATION
from regionsenter.geography.slugs import slugify
from regionsenter.ingest.centres import read_settlements
from regionsenter.ingest.places import norwegian_part


def load(raw: Path, municipalities: pd.DataFrame, centres: pd.DataFrame) -> pd.DataFrame:
    """The towns, ordered by municipal code.

    Parameters
    ----------
    municipalities, centres
        As :mod:`regionsenter.ingest.places` and :mod:`regionsenter.ingest.centres` give them.

    Returns
    -------
    DataFrame
        ``slug, name, settlement_code, population (persons), date, code (municipality), region_number,
        lon, lat``. A slug that is a centre's carries the municipality's too (``amot-modum``).
    """
    settlements = read_settlements(raw)
    taken = set(";".join(centres["settlement_code"]).split(";"))
    central = set(";".join(centres["centre_municipalities"]).split(";"))
    outside = settlements[
        ~settlements["settlement_code"].isin(taken)
        & ~settlements["code"].isin(central)
        & settlements["code"].isin(municipalities["code"])
    ]
    # Largest first, as they are read; one a municipality.
    largest = outside.drop_duplicates("code")
    towns = largest[largest["population"] >= LEAST_POPULATION].merge(
        municipalities[["code", "slug", "admin_centre", "region_number"]], on="code"
    )
    towns["name"] = [
        norwegian_part(name, admin)
        for name, admin in zip(towns["name"], towns["admin_centre"], strict=True)
    ]
    used = {*centres["slug"], *";".join(centres["aliases"]).split(";")}
    slugs = towns["name"].map(slugify)
    shared = slugs.isin(used) | slugs.duplicated(keep=False)
    towns["slug"] = slugs.where(~shared, slugs + "-" + towns["slug"])
    columns = ["slug", "name", "settlement_code", "population", "date"]
    columns += ["code", "region_number", "lon", "lat"]
    towns = towns[columns].astype({"population": "int32", "region_number": "int16", "date": "str"})
    return towns.sort_values("code", ignore_index=True)
