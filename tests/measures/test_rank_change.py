"""Rank changes: against scipy's ranks, ties, missing values and how sure a change is."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import rankdata

from regionsenter.measures import position
from regionsenter.measures.rank_change import (
    NoSpan,
    _ranks,
    breaks_between,
    common_flags,
    farthest_moved,
    rank_changes,
    resolution,
    span,
)


@pytest.mark.parametrize("slug", ["andel-67-pluss", "ansatte", "medianinntekt", "folketall"])
def test_ranks_are_scipys_of_those_with_both(slug):
    frame = rank_changes(slug)
    both = frame.dropna(subset=["value_start", "value_end"])
    for side in ("start", "end"):
        expected = rankdata(-both[f"value_{side}"], method="min")
        assert both[f"rank_{side}"].tolist() == expected.tolist()
    assert (both["change"] == both["rank_start"] - both["rank_end"]).all()
    assert both["missing"].isna().all() and frame.attrs["of"] == len(both)
    rest = frame.drop(both.index)
    assert rest["missing"].notna().all() and rest["rank_end"].isna().all()
    assert not rest["certain"].any()


def test_same_as_position_when_nobody_lacks_a_figure():
    frame = rank_changes("folketall", 2016, 2026).set_index("slug")
    assert frame["change"].notna().all()
    for slug in ("voss", "alta", "bodo"):
        assert frame.at[slug, "rank_end"] == position("folketall", slug, 2026).rank
    assert frame.at["voss", "value_end"] == 16_438


@given(
    st.lists(st.integers(0, 400), min_size=1, max_size=40),
    st.lists(st.booleans(), min_size=40, max_size=40),
)
def test_rank_ranges_hold_every_rounding(tenths, have):
    value = np.array(tenths) / 20  # steps of half a shown unit: ties and near ties
    ranked = np.array(have[: len(value)])
    rank, best, worst = _ranks(value, ranked, 0.1)
    assert np.isnan(rank[~ranked]).all()
    assert (best[ranked] <= rank[ranked]).all() and (rank[ranked] <= worst[ranked]).all()
    generator = np.random.default_rng(1)
    for _ in range(5):
        moved = value + generator.uniform(-0.05, 0.05, len(value))
        among = moved[ranked]
        seen = np.array([1 + (among > one).sum() for one in among])
        assert (seen >= best[ranked]).all() and (seen <= worst[ranked]).all()


def test_ties_share_the_best_rank_and_are_not_sure():
    rank, best, worst = _ranks(np.array([3.0, 2.0, 2.0, 1.0]), np.ones(4, dtype=bool), 0.1)
    assert rank.tolist() == [1, 2, 2, 4]
    assert best.tolist() == [1, 2, 2, 4] and worst.tolist() == [1, 3, 3, 4]


def test_a_sure_change_is_one_whose_ranges_do_not_meet():
    frame = rank_changes("andel-67-pluss").dropna(subset=["change"])
    sure = frame[frame["certain"]]
    assert (sure["change"] != 0).all()
    assert ((sure["worst_end"] < sure["best_start"]) | (sure["best_end"] > sure["worst_start"])).all()
    assert 0 < len(sure) < len(frame)


def test_resolution_is_what_the_source_rounds_to():
    assert resolution(np.array([512_000.0, 640_000, 701_000]), 0) == 1000
    assert resolution(np.array([17.92, 18.37]), 1) == pytest.approx(0.1)
    assert resolution(np.array([16_438.0, 22_804]), 0) == 1
    assert resolution(np.array([]), 1) == pytest.approx(0.1)


def test_span():
    assert span("andel-67-pluss") == (2016, 2026)
    assert span("medianinntekt") == (2021, 2024)
    assert span("folketall", 1986) == (1986, 2026)
    for wrong in (("hoyere-utdanning",), ("folketall", 1950), ("folketall", 2026, 2016)):
        with pytest.raises(NoSpan):
            span(*wrong)


def test_breaks_are_kept():
    assert breaks_between("ansatte", 2015, 2025) == (2020,)
    assert breaks_between("ansatte", 2020, 2025) == ()
    assert all("series_break" in flags for flags in rank_changes("ansatte", 2015, 2025)["flags"])
    assert not any("series_break" in f for f in rank_changes("ansatte", 2020, 2025)["flags"])


def test_among_and_a_change_of_the_copy_stays_outside():
    among = frozenset({"voss", "alta", "tromso"})
    frame = rank_changes("folketall", among=among)
    assert set(frame["slug"]) == among and sorted(frame["rank_end"]) == [1, 2, 3]
    frame["change"] = 99
    assert (rank_changes("folketall", among=among)["change"] != 99).all()


def test_those_farthest_moved_are_the_ends_of_the_order():
    frame = rank_changes("medianinntekt")
    risen, fallen = farthest_moved(frame, 4)
    change = frame.set_index("slug")["change"].dropna()
    assert change[risen].tolist() == change.nlargest(4).tolist() and (change[risen] > 0).all()
    assert change[fallen].tolist() == change.nsmallest(4).tolist() and (change[fallen] < 0).all()
    still = frame.assign(change=0)
    assert farthest_moved(still, 4) == ([], [])


def test_common_flags_are_those_of_every_ranked_centre():
    frame = rank_changes("medianinntekt")
    common = common_flags(frame)
    ranked = frame[frame["change"].notna()]
    assert common and all(common <= set(flags) for flags in ranked["flags"])
    assert common_flags(frame.assign(change=float("nan"))) == set()
