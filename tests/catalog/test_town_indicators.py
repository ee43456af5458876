"""Indicators of the town: each has a town and a rest of its municipality to hold up against each other."""

from __future__ import annotations

import pytest

from regionsenter.catalog import components, indicators
from regionsenter.geography.centres import centres
from regionsenter.measures import value
from regionsenter.snapshot import snapshot

TOWN = {slug: entry for slug, entry in indicators().items() if entry.level == "town"}
#: With a figure of their own on both sides of the town's outline.
BOTH = {slug: entry for slug, entry in TOWN.items() if not entry.centre_only}
#: Charging points are not known in municipalities that lack from the register.
CANDIDATES = [place.slug for place in centres() if place.candidate]


def parts(component: str) -> dict:
    table = snapshot().table("town_components")
    mine = table[table["component"] == component]
    keys = zip(mine["slug"], mine["part"], mine["year"], strict=True)
    return dict(zip(keys, mine["value"], strict=True))


def test_there_are_at_least_thirteen_with_a_gap_and_all_are_of_the_grid():
    assert len(BOTH) >= 13
    for entry in BOTH.values():
        assert all(slug.startswith("grid_") for slug in entry.aggregation.components())
        assert all(slug in components() for slug in entry.aggregation.components())


@pytest.mark.parametrize("slug", BOTH)
def test_every_candidate_has_town_and_rest_in_a_common_year(slug):
    rule = BOTH[slug].aggregation
    figures = [parts(component) for component in rule.components()]
    for centre in CANDIDATES:
        years = [{year for of, part, year in one if (of, part) == (centre, "town")} for one in figures]
        year = max(set.intersection(*years))
        for part in ("town", "rest"):
            assert all((centre, part, year) in one for one in figures)
            base = rule.base_year(year)
            assert base is None or all((centre, part, base) in one for one in figures)


@pytest.mark.parametrize(
    ("slug", "centre", "number"),
    [
        ("byens-andel-av-kommunen", "voss", 100 * 8_317 / 15_597),
        ("byens-andel-av-regionen", "tromso", 76.9),
        ("innbyggere-1-km", "orsta-volda", 6_160),
        ("folk-innen-10-km", "voss", 12_231),
    ],
)
def test_figures_that_a_centre_alone_has(slug, centre, number):
    assert value(slug, "centre", centre, 2019).value == pytest.approx(number, abs=0.05)


def test_every_town_has_every_share_and_circle():
    for slug, entry in indicators().items():
        if entry.aggregation.kind == "near" and slug != "andel-jobber-1-km":
            lacking = [place for place in CANDIDATES if value(slug, "centre", place).value is None]
            assert not lacking, slug
