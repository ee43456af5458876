"""People and land of the settlements, from the share and the density of SSB's area profiles."""

from __future__ import annotations

import pytest

from regionsenter.ingest import land_use, population, settlements
from regionsenter.ingest.tidy import RawFileError
from tests.ingest.raw_files import values


@pytest.fixture
def folder(raw):
    """Three municipalities: with a settlement, without one, and without a density."""
    ages = ",".join(population.AGE_GROUPS)
    raw(population.AGES_FILE, f"kommunenr,aar,totalt,{ages}\n")
    raw(
        population.TOTAL_FILE,
        "kommunenr,aar,befolkning\n4638,2023,3949\n1151,2023,200\n1835,2023,450\n",
    )
    return raw


def write(folder, rows: str):
    return folder(land_use.FILE.removesuffix(".gz"), f"kommunenr,aar,indikator,verdi\n{rows}")


def test_they_are_whole_persons_and_hundredths_of_a_square_kilometre(folder, monkeypatch):
    monkeypatch.setattr(land_use, "FILE", land_use.FILE.removesuffix(".gz"))
    share, density = settlements.SHARE, settlements.DENSITY
    rows = (
        f"4638,2023,{share},63.48442643707267\n4638,2023,{density},1266.1616161616162\n"
        f"1151,2023,{share},0\n1835,2023,{share},50\n"
    )
    assert values(settlements.load(write(folder, rows))) == {
        ("settlement_residents", "4638", 2023): 2507,
        ("settlement_area", "4638", 2023): pytest.approx(1.98, abs=1e-4),
        ("settlement_residents", "1151", 2023): 0,
        ("settlement_area", "1151", 2023): 0,  # no settlement, so no land in one
        ("settlement_residents", "1835", 2023): 225,  # and no area: the density is not published
    }


def test_an_indicator_that_is_gone_is_named(folder, monkeypatch):
    monkeypatch.setattr(land_use, "FILE", land_use.FILE.removesuffix(".gz"))
    with pytest.raises(RawFileError, match="Bosatte per kvadratkilometer"):
        settlements.load(write(folder, f"4638,2023,{settlements.SHARE},63\n"))
