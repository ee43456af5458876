"""Growth quadrants: recomputed from the raw cube, and every centre accounted for."""

from __future__ import annotations

import pytest

from regionsenter.geography import hinterland
from regionsenter.geography.centres import centre, centres
from regionsenter.geography.hinterland import UnknownRule
from regionsenter.measures import value
from regionsenter.measures.compared import compared_series
from regionsenter.measures.growth_quadrants import QUADRANTS, growth_quadrants
from regionsenter.measures.rank_change import NoSpan
from regionsenter.snapshot import snapshot

CANDIDATES = {one.slug for one in centres() if one.candidate}


def growth(codes, start, end):
    """Per cent growth of the sum over municipalities, straight from the snapshot."""
    cube = snapshot().components["population_today"]
    column = [snapshot().codes.index(code) for code in codes]
    then, now = (cube.values[list(cube.years).index(year), column].sum() for year in (start, end))
    return (now / then - 1) * 100


@pytest.mark.parametrize(
    ("rule", "start", "end"),
    [("ba", 2016, 2026), ("commuting:15", 2010, 2020), ("drive", 1990, 2026)],
)
def test_recomputed_from_the_cube(rule, start, end):
    found = growth_quadrants(rule, start, end)
    rows = found.frame.set_index("slug")
    checked = 0
    for slug in ("voss", "tromso", "kongsberg", "tynset", "vefsn", "elverum", "rana"):
        if slug in rows.index:
            place = centre(slug)
            around = growth(hinterland.members(place, rule), start, end)
            assert rows.at[slug, "centre"] == pytest.approx(growth(place.centre_municipalities, start, end))
            assert rows.at[slug, "hinterland"] == pytest.approx(around)
            checked += 1
    assert checked >= 3


@pytest.mark.parametrize("rule", ["ba", "commuting", "drive:60"])
def test_everybody_is_counted_once_or_left_out_with_a_reason(rule):
    found = growth_quadrants(rule)
    left = {slug for slug, _ in found.left_out}
    assert set(found.frame["slug"]) | left == CANDIDATES
    assert not set(found.frame["slug"]) & left
    assert sum(found.counts.values()) == len(found.frame) and tuple(found.counts) == QUADRANTS
    for slug, reason in found.left_out:
        assert (reason == "no_hinterland") == (not hinterland.members(centre(slug), rule))
    assert sum(found.near_zero.values()) == found.frame["near_zero"].sum() > 0


def test_quadrant_follows_the_sign():
    for row in growth_quadrants().frame.itertuples():
        signs = {
            "both_grow": row.centre > 0 and row.hinterland > 0,
            "centre_grows": row.centre > 0 > row.hinterland,
            "hinterland_grows": row.centre < 0 < row.hinterland,
            "both_shrink": row.centre < 0 and row.hinterland < 0,
            "unchanged": row.centre == 0 or row.hinterland == 0,
        }
        assert [name for name, true in signs.items() if true] == [row.quadrant]


def test_same_as_the_indicator_over_ten_years():
    for row in growth_quadrants("ba", 2016, 2026).frame.itertuples():
        assert row.centre == pytest.approx(value("folkevekst-10-ar", "centre", row.slug).value)


def test_employment():
    two_years = growth_quadrants("ba", slug="vekst-arbeidsplasser-2-ar")
    assert (two_years.start, two_years.end) == (2020, 2022) and len(two_years.frame) > 50
    grid = growth_quadrants("ba", 2015, 2025, "ansatte")
    assert grid.breaks == (2020,)
    assert all("series_break" in flags for flags in grid.frame["flags"])


def test_refused():
    with pytest.raises(ValueError, match="local"):
        growth_quadrants("local")
    with pytest.raises(UnknownRule):
        growth_quadrants("nope")
    with pytest.raises(ValueError, match="neither"):
        growth_quadrants(slug="andel-67-pluss")
    with pytest.raises(NoSpan):
        growth_quadrants("ba", 2019, slug="vekst-arbeidsplasser-2-ar")
    with pytest.raises(NoSpan):
        growth_quadrants("ba", 1900)


def test_compared_series():
    frame = compared_series("andel-67-pluss", ["voss", "alta"])
    assert list(dict.fromkeys(frame["slug"])) == ["voss", "alta", "norway"]
    end = frame[(frame["slug"] == "voss") & (frame["year"] == 2026)]["value"].item()
    assert end == pytest.approx(value("andel-67-pluss", "centre", "voss").value)
    assert "norway" not in set(compared_series("folketall", ["voss"])["slug"])
    for wrong in ([], ["voss", "voss"], [one.slug for one in centres()[:9]]):
        with pytest.raises(ValueError):
            compared_series("folketall", wrong)
