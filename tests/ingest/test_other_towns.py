"""Towns that one centre a region leaves out: the rule of ``ingest/other_towns.py`` on a small country."""

from __future__ import annotations

import pandas as pd

from regionsenter.ingest import centres, other_towns
from tests.ingest.raw_files import write

SETTLEMENTS = (
    "name,population,population:date,ref:ssb_tettsted,tettsted_main,is_part,kommunenummer,lon,lat\n"
    "Senter,9000,2024-01-01,0001,0001,False,1001,6,60\n"
    "Nest størst,5000,2024-01-01,0002,0002,False,1001,6,60\n"
    "Åmot,4000,2024-01-01,0003,0003,False,1002,6,60\n"
    "Mindre,3500,2024-01-01,0004,0004,False,1002,6,60\n"
    "Akkurat - Áigi,3000,2024-01-01,0005,0005,False,1003,6,60\n"
    "Under,2999,2024-01-01,0006,0006,False,1004,6,60\n"
    "Delen A,7000,2024-01-01,0007-a,0007,True,1001,6,60\n"
    "Delen B,6000,2024-01-01,0007-b,0007,True,1005,6,60\n"
)
MUNICIPALITIES = pd.DataFrame(
    {
        "code": ["1001", "1002", "1003", "1004", "1005"],
        "slug": ["senter", "modum", "akkurat", "under", "delen"],
        "admin_centre": ["Senter", "Åmot", "Akkurat", "Under", "Delen"],
        "region_number": [1, 1, 1, 1, 1],
    }
)
CENTRES = pd.DataFrame(
    {
        "slug": ["senter"],
        "aliases": ["amot;sentrum"],
        "centre_municipalities": ["1001"],
        "settlement_code": ["0001;0007"],
    }
)


def test_the_largest_settlement_of_each_other_municipality_from_the_limit(tmp_path):
    write(tmp_path, centres.SETTLEMENTS, SETTLEMENTS)
    found = other_towns.load(tmp_path, MUNICIPALITIES, CENTRES)
    # Not the second town of a municipality, not one under the limit, not a part of a centre's settlement.
    assert found[["slug", "name", "population", "code"]].to_numpy().tolist() == [
        ["amot-modum", "Åmot", 4000, "1002"],
        ["akkurat", "Akkurat", 3000, "1003"],
    ]
