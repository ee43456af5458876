"""Emissions from industry, by the name of the municipality."""

from __future__ import annotations

import pytest

from regionsenter.ingest import industry
from regionsenter.ingest.tidy import RawFileError
from tests.ingest.raw_files import values

REGISTER = (
    "kommunenr,navn\n1508,Ålesund\n1580,Haram\n5503,Harstad - Hárstták\n3419,Våler (Innlandet)\n"
    "3114,Våler (Østfold)\n4645,Askvoll\n"
)


def test_industry_finds_municipalities_by_name_and_the_others_have_no_site(raw):
    raw(industry.REGISTER, REGISTER)
    folder = raw(
        industry.FILE,
        "Kommune,aar,tonn_co2e\nHarstad – Hárstták,2021,5\nVåler i Innlandet,2021,7\n"
        "Ålesund ,2021,4922\nSvalbard,2021,99\nHarstad – Hárstták,2022,1\n",
    )
    found = {key[1]: v for key, v in values(industry.load(folder)).items() if key[2] == 2021}
    assert found == {"5503": 5, "3419": 7, "1507": 4922, "3114": 0, "4645": 0}
    assert max(key[2] for key in values(industry.load(folder))) == 2021


def test_an_unknown_name_is_refused_not_guessed(raw):
    raw(industry.REGISTER, REGISTER)
    folder = raw(industry.FILE, "Kommune,aar,tonn_co2e\nVåler,2021,5\n")
    with pytest.raises(RawFileError, match="Våler"):
        industry.load(folder)
