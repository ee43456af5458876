"""What the municipalities have room for."""

from __future__ import annotations

from regionsenter.ingest import capacity
from tests.ingest.raw_files import PROFILE, values


def test_lists_of_the_doctors(raw):
    raw(
        capacity.REGISTER,
        "kommunenr,utgiftsbehov_dki_2025,utgiftsbehov_dki_2026\n4621,1.07,1.08\n4619,,\n",
    )
    raw(capacity.PROFILE, PROFILE)
    folder = raw(
        capacity.DOCTORS,
        "kommunenr,kostra_kode,aar,verdi\n4621,KOSandelpasiente0000,2025,8.1\n"
        "4621,KOSgjsnlisteleng0000,2025,855\n4621,KOSreservekapasi0000,2025,102\n",
    )
    assert values(capacity.load(folder)) == {
        ("expenditure_need_index", "4621", 2025): 1.07,
        ("expenditure_need_index", "4621", 2026): 1.08,
        ("patients_without_gp_pct", "4621", 2025): 8.1,
        ("gp_list_length", "4621", 2025): 855,
        ("gp_reserve_pct", "4621", 2025): 102,
        ("gp_agreements", "4621", 2025): 20,
    }
