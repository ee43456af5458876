"""Known truths on the committed snapshot; figures as published by SSB, TØI."""

import numpy as np
import pytest

from regionsenter.geography.centres import centre, centres
from regionsenter.measures import compare, default_year, position, value, values
from regionsenter.snapshot import snapshot


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


def test_every_municipality_is_in_exactly_one_region():
    listed = [code for one in centres() for code in one.municipalities]
    assert len(centres()) == 159 and len(listed) == 357
    assert sorted(listed) == sorted(snapshot().codes[:-1])


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


def test_age_groups_sum_to_the_population():
    cubes = snapshot().components
    ages = [cube for slug, cube in cubes.items() if slug.startswith("population_age_")]
    assert len(ages) == 19
    total = cubes["population"]
    latest = sum(cube.values[-1] for cube in ages)
    assert np.nansum(latest) == np.nansum(total.values[-1]) == 5_627_400


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


def test_gap_is_centre_minus_hinterland():
    for entry in compare("sunnfjord"):
        if entry.indicator.aggregation.kind != "gap" and entry.gap.value is not None:
            assert entry.gap.value == pytest.approx(entry.centre.value - entry.hinterland.value)
    growth = {entry.indicator.slug: entry for entry in compare("sunnfjord")}
    assert growth["gap-folkevekst-10-ar"].centre.value == growth["folkevekst-10-ar"].gap.value > 5


def test_single_municipality_region_has_no_ba_hinterland_but_a_local_one():
    assert centre("alta").hinterland == ()
    by_rule = {rule: compare("alta", rule)[0] for rule in ("ba", "local")}
    assert by_rule["ba"].hinterland.missing == "no_hinterland"
    local = by_rule["local"]
    assert (local.centre.value, local.hinterland.value) == (16_269, 21_708 - 16_269)
    assert local.centre.flags == ("settlement",) and "derived" in local.hinterland.flags


def test_settlement_beyond_its_municipality_has_no_rest():
    # Haugesund's settlement reaches into Karmøy.
    assert compare("haugesund", "local")[0].hinterland.missing == "settlement_crosses_border"


def test_what_is_not_published_locally_is_missing_not_zero():
    entry = next(e for e in compare("alta", "local") if e.indicator.slug == "medianinntekt")
    assert entry.hinterland.missing == entry.gap.missing == "not_below_municipality"
    assert entry.centre.value == 722_600 and entry.centre.flags == ("municipality",)


def test_a_year_without_figures_is_missing():
    entry = next(e for e in compare("voss", year=2003) if e.indicator.slug == "medianinntekt")
    assert entry.centre.missing == "not_published" and entry.year == 2003


def test_position_counts_from_the_highest_among_candidates():
    found = position("andel-67-pluss", "voss")
    candidates = sum(one.candidate for one in centres())
    assert found.of == candidates == len(found.values)
    higher = sum(number > dict((s, v) for s, _, v in found.values)["voss"] for _, _, number in found.values)
    assert found.rank == higher + 1
    assert position("andel-67-pluss", "oslo-baerum").rank is None


def test_a_small_place_whose_figure_is_hidden_is_suppressed():
    assert value("pasienter-uten-fastlege", "municipality", "5518", 2025).missing == "suppressed"
    # Lavangen is small; Ålesund's unemployment of 2022 is missing for another reason.
    assert value("helt-ledige", "municipality", "1508", 2022).missing == "boundary_change"


def test_drive_time_to_the_nearest_big_city():
    assert 20 < centre("ullensaker").big_city_minutes < 60  # Jessheim to Oslo
    assert centre("hamar").big_city_minutes > centre("ullensaker").big_city_minutes
    assert np.isnan(centre("alta").big_city_minutes)
