"""Values on the committed snapshot: as published, and as recomputed from raw figures by another path."""

from __future__ import annotations

import pytest

from regionsenter.geography.centres import centres
from regionsenter.measures import default_year, value, values
from tests.measures.raw_figures import EVERY


@pytest.mark.parametrize(("slug", "area", "year", "expected"), EVERY)
def test_value_is_what_the_raw_figures_give(slug, area, year, expected):
    # 66.2 is published with one decimal; all others are computed from unrounded figures.
    tolerance = {"abs": 0.05} if expected == 66.2 else {"rel": 1e-9}
    assert value(slug, *area, year).value == pytest.approx(expected, **tolerance)


def test_alesund_with_haram_is_one_where_the_source_has_one_figure():
    # 06913: 651 births and 537 deaths in 2023 in Ålesund with Haram, as the population 67 520.
    births = value("fodte-per-1000", "municipality", "1508", 2023)
    assert births.missing == "boundary_change"
    # 2024: apart again, Ålesund 579 births of 58 509, Haram 83 of 9 357.
    for code, expected in (("1508", 579 / 58_509), ("1580", 83 / 9_357)):
        found = value("fodte-per-1000", "municipality", code, 2024)
        assert found.value == pytest.approx(1000 * expected)
    for slug, year in (("fiberdekning", 2022), ("bruttoinntekt", 2023), ("valgdeltakelse", 2019)):
        assert value(slug, "municipality", "1508", year).missing == "boundary_change"
        assert value(slug, "region", "79", year).value is not None


@pytest.mark.parametrize(
    ("slug", "code", "year"),
    [
        ("boligpris-enebolig", "1151", None),  # Utsira: too few sales
        ("bygging-i-strandsona", "3421", None),  # Trysil has no sea
        ("valgdeltakelse", "5622", 2019),  # Porsanger's row holds the votes of others
        ("folkevekst-siden-1986", "1806", None),  # Narvik: Tysfjord was split in 2020
    ],
)
def test_what_the_source_lacks_is_missing(slug, code, year):
    assert value(slug, "municipality", code, year).missing == "not_published"


def test_what_the_source_hides_is_suppressed():
    # Utsira: fewer than four unemployed.
    assert value("helt-ledige", "municipality", "1151").missing == "suppressed"


# Voss (4621), Sunnfjord (4647), Tromsø (5501): 20-24, 25-29 … 55-59, 60-66 years, 1 January 2022.
ADULTS = {
    "4621": [876, 875, 996, 1003, 933, 922, 1004, 994, 1422],
    "4647": [1403, 1382, 1455, 1386, 1364, 1391, 1438, 1343, 1815],
    "5501": [5774, 6837, 6469, 5537, 4983, 5252, 5388, 4826, 5588],
}


@pytest.mark.parametrize(
    ("slug", "kind", "code", "year", "expected"),
    [
        # Samordna opptak 2026: HVL 223 and Fagskulen 363 places in Førde; SSB: 22 804 inhabitants.
        ("studieplasser-per-1000", "municipality", "4647", 2026, 1000 * (223 + 363) / 22_804),
        ("fagskoleplasser-per-1000", "municipality", "4647", 2026, 1000 * 363 / 22_804),
        # Åmot (Rena): 1 390 places, 1 080 of them online or gathering-based; 4 191 inhabitants.
        ("studieplasser-per-1000", "municipality", "3422", 2026, 1000 * 1_390 / 4_191),
        ("studieplasser-fleksible", "municipality", "3422", 2026, 100 * 1_080 / 1_390),
        # Alta: Politihøgskolen 24 and UiT 1 759 places, 1 120 flexible.
        ("studieplasser-fleksible", "municipality", "5601", 2026, 100 * 1_120 / (24 + 1_759)),
        # The country: 7 664 of 65 543 places that have a place on the map.
        ("studieplasser-fleksible", "norway", "0", 2026, 100 * 7_664 / 65_543),
        ("sokere-per-studieplass", "municipality", "4647", 2026, (254 + 381) / (363 + 223)),
        ("sokere-per-studieplass", "municipality", "4640", 2026, 1_674 / 923),
        # SSB's business grid: 2 406 establishments in Voss 2025; 16 436 inhabitants.
        ("virksomheter-per-1000", "municipality", "4621", 2025, 1000 * 2_406 / 16_436),
        # SSB 07984, 4th quarter: jobs in Voss 7 502 (2020) and 7 627 (2022), and so on.
        ("vekst-arbeidsplasser-2-ar", "municipality", "4621", 2022, 100 * (7_627 / 7_502 - 1)),
        ("vekst-arbeidsplasser-2-ar", "municipality", "4647", 2022, 100 * (12_617 / 12_215 - 1)),
        ("vekst-arbeidsplasser-2-ar", "municipality", "3420", 2022, 100 * (10_289 / 9_877 - 1)),
        ("arbeidsplasser-per-100", "centre", "voss", 2022, 100 * 7_627 / sum(ADULTS["4621"])),
        ("arbeidsplasser-per-100", "centre", "sunnfjord", 2022, 100 * 12_617 / sum(ADULTS["4647"])),
        ("arbeidsplasser-per-100", "centre", "tromso", 2022, 100 * 46_360 / sum(ADULTS["5501"])),
        # The grid by geodesic distance (pyproj.Geod) from the centre point, 2025.
        ("arbeidsplasser-1-km", "centre", "voss", 2025, 3_361),
        ("virksomheter-1-km", "centre", "roros", 2025, 436),
        # Of the region's: Os, Røros, Holtålen; Ulvik, Voss; Høyanger, Askvoll, Sunnfjord; Alta.
        ("andel-jobber-1-km", "centre", "roros", 2025, 100 * 2_519 / (604 + 3_190 + 502)),
        ("andel-jobber-2-km", "centre", "voss", 2025, 100 * 4_617 / (332 + 7_642)),
        ("andel-jobber-2-km", "centre", "sunnfjord", 2025, 100 * 9_903 / (1_437 + 547 + 12_326)),
        ("andel-jobber-1-km", "centre", "alta", 2025, 100 * 4_869 / 11_902),
        # The official list of emergency clinics: Sunnfjord og Ytre Sogn serves five, Arendal twelve.
        ("legevakt-dekker", "municipality", "4647", 2024, 5),
        ("legevakt-dekker", "municipality", "4203", 2024, 12),
        # Vinmonopolet: 350 shops, 35 of them in Oslo.
        ("vinmonopol", "norway", "0", 2024, 350),
        ("vinmonopol", "municipality", "0301", 2024, 35),
        # Voss gymnas and Voss vidaregåande skule; none in Lom.
        ("videregaende-skoler", "municipality", "4621", 2026, 2),
        ("videregaende-skoler", "municipality", "3434", 2026, 0),
        # Notodden has eight of the nine kinds: no vocational college takes students in 2026.
        ("antall-funksjoner", "municipality", "4005", 2026, 7),
    ],
)
def test_value_of_a_service_is_what_the_sources_give(slug, kind, code, year, expected):
    assert value(slug, kind, code, year).value == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize(
    ("kind", "code", "year", "people"),
    [
        ("norway", "0", 2026, 5_627_400),
        ("municipality", "4621", 2026, 16_438),  # Voss
        ("municipality", "4647", 2026, 22_804),  # Sunnfjord
        ("municipality", "0301", 2026, 728_714),  # Oslo
        ("norway", "0", 2024, 5_550_203),
    ],
)
def test_population(kind, code, year, people):
    assert value("folketall", kind, code, year).value == people


@pytest.mark.parametrize("slug", ["folketall", "ansatte"])
def test_regions_and_counties_sum_to_the_country(slug):
    year = default_year(slug)
    sums = []
    for kind in ("municipality", "region", "county", "norway"):
        found = values(slug, kind)
        sums.append(found.value[found.year_index(year)].sum())
    assert sums == pytest.approx([sums[-1]] * 4)


def test_centre_and_hinterland_make_the_region():
    inside, around, whole = (values("folketall", k) for k in ("centre", "hinterland:ba", "region"))
    row = inside.year_index(2026)
    for i, one in enumerate(centres()):
        rest = around.value[row, i] if one.hinterland else 0
        assert inside.value[row, i] + rest == whole.value[row, i]


def test_share_is_recomputed_from_published_figures():
    # Voss 1 January 2026, SSB 07459: 3 437 of 16 438 were 67 or older.
    assert value("andel-67-pluss", "municipality", "4621", 2026).value == pytest.approx(20.91, abs=0.01)
    assert value("arbeidsplassdekning", "municipality", "4621", 2022).value == pytest.approx(
        100 * 7627 / 8247
    )
    assert value("sysselsettingsgrad", "municipality", "4621", 2022).value == pytest.approx(
        100 * 8247 / 11551
    )
    # Self-containment from the key figures of the same table: 6 659 of 8 247 live and work there.
    found = value("egendekning", "municipality", "4621", 2022)
    assert found.value == pytest.approx(100 * 6659 / 8199)  # of those whose workplace is known


def test_alesund_has_its_own_history_and_the_split_is_told():
    assert value("folketall", "municipality", "1508", 2016).value == 54_947
    assert value("folketall", "municipality", "1508", 2022).missing == "boundary_change"
    assert value("folketall", "region", "79", 2022).value > 90_000
    assert value("arbeidsplassdekning", "centre", "alesund", 2022).missing == "boundary_change"
    assert value("arbeidsplassdekning", "region", "79", 2022).value == pytest.approx(97.2, abs=0.1)


def test_a_small_place_whose_figure_is_hidden_is_suppressed():
    assert value("pasienter-uten-fastlege", "municipality", "5518", 2025).missing == "suppressed"
    # Lavangen is small; Ålesund's unemployment of 2022 is missing for another reason.
    assert value("helt-ledige", "municipality", "1508", 2022).missing == "boundary_change"
