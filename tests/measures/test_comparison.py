"""Centre beside hinterland: known truths on the committed snapshot."""

from __future__ import annotations

import pytest

from regionsenter.geography.centres import centre
from regionsenter.measures import compare


def test_gap_is_centre_minus_hinterland():
    for entry in compare("sunnfjord"):
        if entry.indicator.aggregation.kind != "gap" and entry.gap.value is not None:
            inside, around = entry.centre.value, entry.hinterland.value
            gap = 100 * inside / (inside + around) if entry.indicator.is_size else inside - around
            assert entry.gap.value == pytest.approx(gap)
    growth = {entry.indicator.slug: entry for entry in compare("sunnfjord")}
    assert growth["gap-folkevekst-10-ar"].centre.value == growth["folkevekst-10-ar"].gap.value > 5


def test_single_municipality_region_has_no_ba_hinterland_but_another_one():
    assert centre("alta").hinterland == ()
    by_rule = {rule: compare("alta", rule)[0] for rule in ("ba", "best")}
    assert by_rule["ba"].hinterland.missing == "no_hinterland"
    assert by_rule["best"].hinterland.value > 5_000
    assert (by_rule["ba"].rule, by_rule["best"].rule) == ("ba", "commuting:5")


def test_what_is_not_published_locally_is_missing_not_zero():
    entry = next(e for e in compare("alta", "local") if e.indicator.slug == "medianinntekt")
    assert entry.hinterland.missing == entry.gap.missing == "not_below_municipality"
    assert entry.centre.value == 722_600 and entry.centre.flags == ("municipality",)


def test_a_year_without_figures_is_missing():
    entry = next(e for e in compare("voss", year=2003) if e.indicator.slug == "medianinntekt")
    assert entry.centre.missing == "not_published" and entry.year == 2003
