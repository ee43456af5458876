"""Health areas (regionsenter/ingest/catchments.py)."""

from __future__ import annotations

import pytest

from regionsenter.ingest import catchments
from regionsenter.ingest.tidy import RawFileError

HEAD = "kommunenr,dps_omraade_voksne,opptaksomraade_somatikk,opptaksomraade_bup\n"


def test_a_city_is_in_several_areas_and_said_to_be_parted(raw):
    first = "0301,Groruddalen; Nydalen,Ahus; OUS,OUS\n"
    folder = raw(catchments.FILE, HEAD + first + "5001,Nidelv *,St. Olavs,St. Olavs\n")
    table = catchments.load(folder)
    rows = {tuple(row) for row in table.itertuples(index=False)}
    assert {("0301", "hospital", "Ahus", True), ("0301", "hospital", "OUS", True)} <= rows
    assert ("0301", "child", "OUS", False) in rows
    assert ("5001", "dps", "Nidelv", False) in rows  # the star points to a note that is not there
    assert len(rows) == len(table) == 8


def test_a_municipality_without_an_area_is_refused(raw):
    with pytest.raises(RawFileError, match="4621"):
        catchments.load(raw(catchments.FILE, HEAD + "4621,Voss,,Bergen\n"))
