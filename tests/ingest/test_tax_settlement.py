"""Income, prices and coverage, Ålesund with Haram."""

from __future__ import annotations

from regionsenter.ingest import broadband, house_prices, tax_settlement
from tests.ingest.raw_files import values


def test_income_prices_and_coverage_of_alesund_are_with_haram(raw):
    raw(
        tax_settlement.FILE,
        "kommunenr,aar,median_bruttoinntekt,snitt_gjeld\n1508,2023,501300,971300\n",
    )
    raw(
        house_prices.FILE,
        "kommunenr,boligtype,aar,kvmpris\n4621,enebolig,2024,29015\n4621,smaahus,2024,36163\n"
        "4645,enebolig,2024,\n",
    )
    folder = raw(broadband.FILE, "kommunenr,periode,fiber,g5_utendors\n1508,1H2022,96.4,97.9\n")
    assert values(tax_settlement.load(folder)) == {
        ("median_gross_income", "1507", 2023): 501_300,
        ("mean_debt", "1507", 2023): 971_300,
    }
    assert values(house_prices.load(folder)) == {("detached_price", "4621", 2024): 29_015}
    assert values(broadband.load(folder)) == {
        ("fibre_pct", "1507", 2022): 96.4,
        ("outdoor_5g_pct", "1507", 2022): 97.9,
    }
