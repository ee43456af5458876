"""Unemployment, a mean of the months."""

from __future__ import annotations

import pytest

from regionsenter.ingest import unemployment
from tests.ingest.raw_files import values


def test_unemployment_needs_every_month(raw):
    rows = [f"4621,2022,{month},{1 + month / 10}" for month in range(1, 11)]
    rows += [f"4645,2022,{month},2.0" for month in range(1, 9)]
    rows += [f"1508,2022,{month},1.5" for month in range(1, 11)]
    rows += ["4645,2022,9,", "4645,2022,10,"]
    header = "kommunenr,aar,maaned,pst_av_arbeidsstyrken\n"
    found = values(unemployment.load(raw(unemployment.FILE, header + "\n".join(rows) + "\n")))
    assert found == {
        ("unemployed_pct", "4621", 2022): pytest.approx(1.55),
        ("unemployed_pct", "1507", 2022): 1.5,
    }
