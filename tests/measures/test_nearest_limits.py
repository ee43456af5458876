"""``measures/nearest_limits.py``: limits found for lists that limits gave, and for others."""

from __future__ import annotations

import time

import pytest

from regionsenter.geography.delineation_code import from_code, to_code
from regionsenter.measures.list_match import match_list
from regionsenter.measures.nearest_limits import nearest_limits
from regionsenter.measures.target_group import target_group


def found_for(code):
    group = target_group(from_code(code))
    return nearest_limits(group.slugs_in, frozenset(town.slug for town in group.towns_in))


@pytest.mark.parametrize(
    "code",
    [
        "",
        "min1000-maks50000",
        "min5000-maks20000",
        "funksjoner3",
        "pendling20",
        "min900-flere1",
        "storbytid90",
    ],
)
def test_limits_of_the_grid_are_found_again(code):
    found = found_for(code)
    assert found.agreement.errors == 0 and to_code(found.limits) == code


@pytest.mark.parametrize(
    "code", ["min870-maks49000", "klassefra4", "storby150000-min700", "min5000-flere1"]
)
def test_the_errors_told_are_those_that_the_limits_make(code):
    group, found = target_group(from_code(code)), found_for(code)
    match = match_list(target_group(found.limits), group.slugs_in, (town.slug for town in group.towns_in))
    assert match.agreement == found.agreement
    # Never farther away than the default is.
    towns = (town.slug for town in group.towns_in)
    assert found.agreement.errors <= match_list(target_group(), group.slugs_in, towns).agreement.errors


def test_the_same_list_gives_the_same_limits_in_under_a_second():
    slugs = frozenset({"voss", "alta", "narvik", "hamar", "gjovik"})
    target_group()  # the figures are read
    nearest_limits.cache_clear()
    start = time.process_time()  # of this process: others may be at work
    first = nearest_limits(slugs, frozenset({"sandefjord"}))
    assert time.process_time() - start < 1
    nearest_limits.cache_clear()
    assert nearest_limits(slugs, frozenset({"sandefjord"})) == first
