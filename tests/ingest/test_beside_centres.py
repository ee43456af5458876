"""The declared towns beside a centre against the settlements (regionsenter/ingest/beside_centres.py)."""

from __future__ import annotations

import pandas as pd
import pytest

from regionsenter.catalog.beside_centres import BesideCentre
from regionsenter.ingest import beside_centres, centres
from regionsenter.ingest.tidy import RawFileError
from tests.ingest.raw_files import write

SETTLEMENTS = (
    "name,population,population:date,ref:ssb_tettsted,tettsted_main,is_part,kommunenummer,lon,lat\n"
    "Senter,9000,2024-01-01,0001,0001,False,1001,6,60\n"
    "Grodd fast,2000,2024-01-01,0002,0002,False,1001,6,60\n"
    "Den andre,1000,2021-01-01,0003,0003,False,1001,6,60\n"
    "Under,999,2024-01-01,0004,0004,False,1001,6,60\n"
    "Annen kommune,5000,2024-01-01,0005,0005,False,1002,6,60\n"
)
CENTRES = pd.DataFrame({"centre_municipalities": ["1001"], "settlement_code": ["0001"]})
TOWNS = pd.DataFrame({"settlements": ["0001;0002"]})
OTHER = BesideCentre(slug="0003", name="Den andre", code="1001", population=1000, year=2021)


@pytest.fixture
def raw(tmp_path):
    write(tmp_path, centres.SETTLEMENTS, SETTLEMENTS)
    return tmp_path


def test_whole_settlements_from_the_limit_that_are_no_part_of_the_town(raw):
    assert beside_centres.listed(raw, CENTRES, TOWNS) == [("0003", "Den andre", "1001", 1000, 2021)]


def test_the_list_that_says_the_same_passes(raw, monkeypatch):
    monkeypatch.setattr(beside_centres, "beside_centres", lambda: (OTHER,))
    beside_centres.check(raw, CENTRES, TOWNS)


@pytest.mark.parametrize(
    "declared",
    [
        (),
        (OTHER.model_copy(update={"population": 1001}),),
        (OTHER, OTHER.model_copy(update={"slug": "0009"})),
    ],
)
def test_a_list_that_says_otherwise_stops_the_build(raw, monkeypatch, declared):
    monkeypatch.setattr(beside_centres, "beside_centres", lambda: declared)
    with pytest.raises(RawFileError, match="Den andre"):
        beside_centres.check(raw, CENTRES, TOWNS)
