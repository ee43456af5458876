"""Towns in the same municipality as a centre: whether the declared list is what the settlements say.

Source: SSB and OSM (settlements). They have no figures of their own in the snapshot, only the name and the
population that ``catalog/beside_centres.yaml`` lists.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from regionsenter.catalog.beside_centres import FILE, beside_centres
from regionsenter.geography.beside_centres import LEAST_POPULATION
from regionsenter.ingest.centres import read_settlements
from regionsenter.ingest.tidy import RawFileError

#: SSB's number of the settlement, its name, municipality, residents, and the year of them.
Town = tuple[str, str, str, int, int]


def check(raw: Path, centres: pd.DataFrame, towns: pd.DataFrame) -> None:
    """See that the list holds the settlements there are, and no other.

    Parameters
    ----------
    centres, towns
        As the modules of those names give them.

    Raises
    ------
    RawFileError
        If a settlement is missing in the list, is not there any more, or has other figures.
    """
    found = set(listed(raw, centres, towns))
    declared = {(town.slug, town.name, town.code, town.population, town.year) for town in beside_centres()}
    if found != declared:
        named = sorted(f"{name} ({code})" for code, name, *_ in found ^ declared)
        raise RawFileError(f"{FILE} and the settlements differ on {', '.join(named)}")


def listed(raw: Path, centres: pd.DataFrame, towns: pd.DataFrame) -> list[Town]:
    """Whole settlements of at least ``LEAST_POPULATION`` residents in the centre municipalities that are no
    part of the centre or its town, the largest first."""
    settlements = read_settlements(raw)
    taken = set(";".join([*centres["settlement_code"], *towns["settlements"]]).split(";"))
    central = set(";".join(centres["centre_municipalities"]).split(";"))
    apart = settlements[
        ~settlements["settlement_code"].isin(taken)
        & settlements["code"].isin(central)
        & (settlements["population"] >= LEAST_POPULATION)
    ]
    return [
        (row.settlement_code, row.name, row.code, int(row.population), int(row.date[:4]))
        for row in apart.itertuples(index=False)
    ]
