"""Points of municipal centres, held up against the register."""

from __future__ import annotations

import pandas as pd
import pytest

from regionsenter.geography.drive_times import to_centre
from regionsenter.ingest.municipal_centres import mended
from regionsenter.snapshot import snapshot


def table(columns: str, *rows: tuple) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=columns.split())


SETTLEMENTS = table(
    "name population kommunenummer ref:ssb_tettsted lon lat",
    ("Odda", 4755, "4618", "5092", 6.5, 60.1),
    ("Kinsarvik", 500, "4618", "5093", 6.7, 60.4),
    ("Florø", 9000, "4602", "5601", 5.0, 61.6),
    ("Måløy", 3300, "4602", "5602", 5.1, 61.9),
    ("Ølensjøen", 1900, "1160", "4900", 5.8, 59.6),
)


@pytest.mark.parametrize(
    ("code", "point", "number", "register", "found"),
    [
        ("4618", "Kinsarvik", "5093", "Odda", "Odda"),  # the larger one, which the register names
        ("4602", "Florø", "5601", "Måløy", "Florø"),  # the register's is the smaller one
        ("1160", "Ølensjøen", "4900", "Ølen", "Ølensjøen"),  # two names of one place
        ("4618", "Odda", "5092", "Odda", "Odda"),
        ("4602", "Florø", "5601", None, "Florø"),  # the register names none
    ],
)
def test_the_register_decides_when_it_names_the_largest_settlement(code, point, number, register, found):
    points = table(
        "kommunenummer adm_center matched_name place_population ssb_tettsted lon lat",
        (code, point, point, 1.0, number, 0.0, 0.0),
    )
    got = mended(points, table("kommunenr adm_senter lon", (code, register, 1.0)), SETTLEMENTS).iloc[0]
    assert got["adm_center"] == found and (got["lon"] != 0) == (found != point)


def test_ullensvang_is_run_from_odda():
    odda = snapshot().table("municipalities").set_index("code").loc["4618"]
    assert odda["admin_centre"] == "Odda"
    assert (odda["lon"], odda["lat"]) == (6.54693, 60.06792)
    cubes = snapshot().components
    column = snapshot().codes.index("4618")
    assert cubes["drive_minutes_to_hospital"].values[-1, column] == 0
    assert to_centre("ullensvang")["4618"] == 0
