"""Overdispersion of regionsenter/measures/dispersion.py: flows of known variance, and the real ones."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.measures.dispersion import (
    dispersion,
    flow_dispersion,
    growth_dispersion,
    is_net,
)

PERSONS = ("population",)


def test_a_made_poisson_count_is_once_poisson_and_a_net_flow_has_the_variance_it_was_made_with():
    random = np.random.default_rng(3)
    size = np.repeat(random.uniform(800, 20_000, (1, 300)), 12, axis=0)
    births = random.poisson(0.012 * size).astype(float)
    assert dispersion(births, size) == pytest.approx(1, abs=0.08)
    net = random.normal(0, np.sqrt(0.4 * size))
    assert dispersion(net, size) == pytest.approx(0.4, rel=0.08)
    groups = 5.0 * random.poisson(0.02 * size / 5)
    assert dispersion(groups, size) == pytest.approx(5, rel=0.12)


def test_what_the_whole_country_goes_through_and_where_the_level_lies_is_no_noise():
    random = np.random.default_rng(3)
    size = np.full((10, 300), 5_000.0)
    level, shock = random.normal(0, 0.02, (1, 300)), random.normal(0, 0.05, (10, 1))
    net = size * (level + shock) + random.normal(0, np.sqrt(0.4 * size))
    assert dispersion(net, size) == pytest.approx(0.4, rel=0.1)


def test_births_and_deaths_are_poisson_in_norway():
    assert flow_dispersion(("births",), PERSONS) == pytest.approx(1, abs=0.1)
    assert flow_dispersion(("deaths",), PERSONS) == pytest.approx(1, abs=0.1)


def test_people_move_in_families_and_waves():
    """0.39 per head: with about 0.11 who move in or out a year, some three and a half times Poisson."""
    assert flow_dispersion(("net_migration",), PERSONS) == pytest.approx(0.39, abs=0.05)
    assert growth_dispersion("population") == pytest.approx(0.35, abs=0.05)
    assert flow_dispersion(("refugees_settled",), PERSONS) == pytest.approx(6.8, abs=0.5)
    assert growth_dispersion("employed_at_workplace") > 1
    assert growth_dispersion("not_of_municipalities") == growth_dispersion("population")


def test_what_has_too_few_years_is_measured_on_all_migration():
    whole = flow_dispersion(("net_migration",), PERSONS)
    assert flow_dispersion(("net_domestic_migration",), PERSONS) == whole
    assert is_net(("net_migration",)) and not is_net(("births",))
