"""Values recomputed from the raw files' own figures, typed here, by a path of the test's own."""

import math

import pytest

from regionsenter.geography.centres import centres
from regionsenter.measures import value, values
from regionsenter.snapshot import snapshot

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
        ("antall-funksjoner", "municipality", "4005", 2026, 8),
    ],
)
def test_value(slug, kind, code, year, expected):
    assert value(slug, kind, code, year).value == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize(
    ("component", "total"),
    [("acute_hospitals", 41 + 8), ("court_seats", 61), ("scheduled_airports", 47)],
)
def test_every_one_in_the_source_is_placed(component, total):
    values = snapshot().components[component].values[-1]
    assert sum(x for x in values if x == x) == total


def test_residual_by_the_closed_formula():
    """Ordinary least squares on the logarithm of the region's population, by covariance."""
    counts = values("antall-funksjoner", "centre")
    y = dict(zip(counts.codes, counts.value[-1], strict=True))
    people = snapshot().table("components")
    people = people[(people["component"] == "population") & (people["year"] == 2026)]
    by_code = dict(zip(people["code"], people["value"], strict=True))
    x = {one.slug: math.log(sum(by_code[code] for code in one.municipalities)) for one in centres()}
    mean_x, mean_y = sum(x.values()) / 159, sum(y.values()) / 159
    slope = sum((x[s] - mean_x) * (y[s] - mean_y) for s in x) / sum(
        (number - mean_x) ** 2 for number in x.values()
    )
    for slug in ("voss", "tynset", "alver", "oslo-baerum"):
        line = mean_y + slope * (x[slug] - mean_x)
        found = value("funksjoner-utover-folketall", "centre", slug).value
        assert found == pytest.approx(y[slug] - line)
