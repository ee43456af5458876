"""Definitions that an audit found wrong, each by its right value. Source of the figures: SSB."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.catalog import indicators
from regionsenter.measures import compare, default_year, value
from regionsenter.measures.values import base_year, is_old, values, years
from regionsenter.snapshot import snapshot

NORWAY = ("norway", "0")


def test_density_of_the_countrys_settlements_is_residents_over_area():
    # Shares and densities of 2015 are rounded: from 1 933 to 1 941. The mean of densities was 2 240.
    assert 1_933 <= round(value("bosatte-per-km2-tettsted", *NORWAY, 2015).value) <= 1_941


def test_women_and_men_of_the_country_add_up():
    # 07459: 1 494 272 were 20-39 years old on 1 January 2026.
    parts = snapshot().components
    women, men = (np.nansum(parts[name].values[-1]) for name in ("women_20_39", "men_20_39"))
    ages = ("20_24", "25_29", "30_34", "35_39")
    everyone = sum(np.nansum(parts[f"population_age_{group}"].values[-1]) for group in ages)
    assert women + men == everyone == 1_494_272
    found = value("kvinner-per-100-menn", *NORWAY, 2026)
    assert found.value == pytest.approx(100 * women / men) and "estimated" not in found.flags


@pytest.mark.parametrize("slug", ["medianinntekt", "bruttoinntekt", "boligpris-enebolig"])
def test_the_countrys_median_is_not_made_of_the_municipalities(slug):
    found = value(slug, *NORWAY)
    assert (found.value, found.missing) == (None, "not_summable")
    voss = next(entry for entry in compare("voss") if entry.indicator.slug == slug)
    assert voss.country.missing == "not_summable", "missing is said"
    assert voss.centre.value


def test_new_cabins_are_zero_where_the_source_leaves_the_zero_out():
    # Ås: 0 in the four years to 2023, blank to 2024, when nobody has a zero. Lørenskog is never there.
    assert value("nye-fritidsbygg", "municipality", "3218", 2024).value == 0
    assert value("nye-fritidsbygg", "municipality", "3222", 2024).missing == "not_published"


def test_the_projection_is_measured_against_what_has_come():
    start = values("avvik-fra-framskriving", "municipality").of_year(2024).value
    assert np.nanmax(np.abs(start)) < 0.05, "the projection starts from the population of 2024"
    # 07459 and 14288: 16 438 in Voss on 1 January 2026.
    assert years("avvik-fra-framskriving") == (2024, 2025, 2026)
    assert base_year("framskrevet-vekst-2050", 2050) == 2024


def test_figures_are_old_three_years_after_the_newest_population():
    newest = default_year("folketall")
    for slug, entry in indicators().items():
        expected = default_year(slug) <= newest - max(3, entry.every)
        assert is_old(slug) == expected
        if entry.centre_only:
            continue
        found = value(slug, "municipality", "4621")
        assert ("old" in found.flags) == (expected and found.value is not None)
    assert {"fiberdekning", "5g-dekning", "pendling-til-senteret", "industriutslipp"} <= {
        slug for slug in indicators() if is_old(slug)
    }
    assert not is_old("valgdeltakelse"), "the latest election is the latest there is"


def test_what_is_counted_by_several_sources_says_from_when_they_are():
    # Airports are of 2022, schools of 2026.
    for slug in ("antall-funksjoner", "funksjoner-utover-folketall"):
        assert (base_year(slug, 2026), default_year(slug)) == (2022, 2026)
