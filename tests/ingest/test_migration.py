"""Moves within the country and across its border."""

from __future__ import annotations

from regionsenter.ingest import migration
from tests.ingest.raw_files import values


def test_migration_is_told_in_its_two_parts(raw):
    raw(migration.FILE, "kommunenr,aar,netto_innflytting\n4621,2024,-18\n1508,2022,\n")
    folder = raw(
        migration.FLOWS,
        "kommunenr,aar,innflytting_innenlands,utflytting_innenlands,innvandring,utvandring\n"
        "4621,2024,518,741,265,60\n1508,2023,2411,2372,555,360\n",
    )
    found = values(migration.load(folder))
    assert found[("net_domestic_migration", "4621", 2024)] == -223
    assert found[("net_immigration", "4621", 2024)] == 205
    assert found[("net_migration", "4621", 2024)] == -223 + 205
    assert found[("net_immigration", "1507", 2023)] == 195
    assert ("net_migration", "1507", 2022) not in found
