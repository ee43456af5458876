"""Intervals of the indicators (regionsenter/measures/noise.py), recomputed from the snapshot's counts."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from regionsenter.catalog import indicator, indicators
from regionsenter.geography.centres import centre, centres
from regionsenter.measures import compare, compare_one
from regionsenter.measures.areas import areas
from regionsenter.measures.noise import chance_of, noise, told_apart
from regionsenter.measures.values import default_year, value, values
from regionsenter.snapshot import snapshot

SLUGS = [place.slug for place in centres()]


def figure(component: str, year: int, *codes: str) -> float:
    cube = snapshot().components[component]
    columns = [snapshot().codes.index(code) for code in codes]
    return float(cube.values[list(cube.years).index(year), columns].sum())


def test_births_of_voss_by_the_gamma_distribution():
    births, people = (figure(name, 2024, "4621") for name in ("births", "population"))
    found = compare_one(indicator("fodte-per-1000"), centre("voss"), "ba").centre
    assert found.lower == pytest.approx(1000 * stats.gamma.ppf(0.025, births) / people)
    assert found.upper == pytest.approx(1000 * stats.gamma.ppf(0.975, births + 1) / people)
    assert not found.few


def test_a_share_is_binomial():
    older, people = 0.0, figure("population", 2026, "4621")
    for ages in ("67_69", "70_74", "75_79", "80_84", "85_89", "90_plus"):
        older += figure(f"population_age_{ages}", 2026, "4621")
    known = stats.binomtest(round(older), round(people)).proportion_ci(0.95, "exact")
    found = compare_one(indicator("andel-67-pluss"), centre("voss"), "ba").centre
    assert found.interval == (pytest.approx(100 * known.low), pytest.approx(100 * known.high))


def test_women_per_hundred_men_rest_on_both():
    found = noise("kvinner-per-100-menn", "centre", 2026)
    i = SLUGS.index("roros")
    both = found.people[i]
    women = both * 106 / 206
    known = stats.binomtest(round(women), round(both)).proportion_ci(0.95, "exact")
    assert found.lower[i] == pytest.approx(100 * known.low / (1 - known.low), abs=0.5)
    assert found.upper[i] == pytest.approx(100 * known.high / (1 - known.high), abs=0.5)


def test_natural_increase_is_less_sure_than_births_and_deaths():
    year = default_year("fodselsoverskudd")
    rest, births, deaths = (
        noise(slug, "centre", year) for slug in ("fodselsoverskudd", "fodte-per-1000", "dode-per-1000")
    )
    width = [found.upper - found.lower for found in (rest, births, deaths)]
    there = ~np.isnan(width[0])
    assert (width[0] > np.maximum(width[1], width[2]))[there].all()
    many = rest.events > 100  # of few the intervals are lopsided
    assert np.allclose(width[0][many], np.hypot(width[1], width[2])[many], rtol=0.02)
    assert np.allclose(rest.events, births.events + deaths.events, equal_nan=True)


def test_growth_over_ten_years_has_the_variance_of_ten():
    one, ten = (noise(f"folkevekst-{years}-ar", "centre", 2026) for years in (1, 10))
    width = (ten.upper - ten.lower) / (one.upper - one.lower)
    assert np.nanmedian(width) == pytest.approx(np.sqrt(10), rel=0.03)
    assert np.nanmax(one.upper - one.lower) > 4 * np.nanmin(one.upper - one.lower)  # small and large places


@pytest.mark.parametrize("slug", [s for s, entry in indicators().items() if entry.noise != "none"])
def test_every_counted_value_lies_in_its_interval(slug):
    entry, year = indicator(slug), default_year(slug)
    for kind in (entry.centre_kind("ba"), f"gap:{'ba'}", "gap:drive"):
        found, number = noise(slug, kind, year), values(slug, kind).of_year(year).value
        there = ~np.isnan(number)
        assert there.any() and not np.isnan(found.lower[there]).any()
        assert (found.lower <= number + 1e-6)[there].all() and (found.upper >= number - 1e-6)[there].all()
        assert np.isnan(found.lower[~there]).all()


@pytest.mark.parametrize("slug", [s for s, entry in indicators().items() if entry.noise == "none"])
def test_what_is_not_counted_has_no_interval(slug):
    found = noise(slug, indicator(slug).centre_kind("ba"), default_year(slug))
    assert np.isnan(found.lower).all() and np.isnan(found.events).all()
    assert chance_of(slug, "centre", default_year(slug)) is None


def test_a_gap_is_of_two_numbers_apart():
    year = default_year("andel-67-pluss")
    inside, around, gap = (
        noise("andel-67-pluss", kind, year) for kind in ("centre", "hinterland:ba", "gap:ba")
    )
    i = SLUGS.index("sunnfjord")
    width = np.hypot(inside.upper[i] - inside.lower[i], around.upper[i] - around.lower[i])
    assert gap.upper[i] - gap.lower[i] == pytest.approx(width, rel=0.01)
    assert (
        noise("gap-folkevekst-10-ar", "gap:ba", 2026).lower[i]
        == noise("folkevekst-10-ar", "gap:ba", 2026).lower[i]
    )


def test_under_twenty_births_or_a_thousand_people_is_too_few():
    births = noise("fodte-per-1000", "centre", 2024)
    for slug, few in (("dovre", True), ("meraker", True), ("voss", False)):
        i, counted = SLUGS.index(slug), figure("births", 2024, centre(slug).centre_municipalities[0])
        assert births.events[i] == counted and (counted < 20) == few == births.few[i]
    income = noise("medianinntekt", "centre", 2024)
    small = [place.slug for place in centres() if value("folketall", "centre", place.slug).value < 1_000]
    assert small and {SLUGS[i] for i in np.flatnonzero(income.few)} == set(small)


def test_few_people_are_those_the_figure_is_of():
    """In Sauda live 4 603, of whom too few are 25-39 years for one year's change to be ranked."""
    found = noise("kohortendring-25-39", "centre", default_year("kohortendring-25-39"))
    assert found.few[SLUGS.index("sauda")] and not found.few[SLUGS.index("alta")]


def test_a_comparison_carries_the_intervals_of_all_sides():
    for compared in compare("sunnfjord"):
        counted = compared.indicator.noise != "none"
        for side in ("centre", "hinterland", "region", "norway", "gap"):
            number = getattr(compared, side)
            assert (number.interval is not None) == (counted and number.value is not None)


def test_told_apart_is_the_interval_of_each_difference():
    entry, year = indicator("fodte-per-1000"), 2024
    own = compare_one(entry, centre("voss"), "ba", year).centre
    numbers = values(entry.slug, "centre").of_year(year).value
    there = ~np.isnan(numbers)
    slugs = [slug for slug, known in zip(SLUGS, there, strict=True) if known]
    above, below = told_apart(entry, "ba", own, slugs, numbers[there], 0.5)
    assert 0 < above.sum() + below.sum() < 0.5 * there.sum()  # births tell few centres apart
    assert not (above & below).any()
    assert not above[slugs.index("voss")] and not below[slugs.index("voss")]
    assert len(areas("centre").codes) == len(SLUGS)


def test_behind_a_towns_figure_are_the_towns_people():
    """770 lived in Våge in 2019 and 2 074 in the rest of Tysnes: too few for the town's growth to be
    ranked, whatever the 3 053 of the municipality."""
    i = SLUGS.index("tysnes")
    town, rest, gap = (
        noise("byvekst-10-ar", kind, 2019) for kind in ("centre", "hinterland:local", "gap:best")
    )
    assert (town.people[i], rest.people[i], gap.people[i]) == (770, 2074, 770)
    assert town.few[i] and gap.few[i] and not rest.few[i]
    assert noise("folkevekst-10-ar", "centre", 2026).people[i] == 3053
