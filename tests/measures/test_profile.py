"""The challenge profile on the committed snapshot, recomputed in other ways."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from regionsenter.catalog import indicators
from regionsenter.catalog.profile import BY, groups
from regionsenter.geography.centres import UnknownPlace, centre, centres
from regionsenter.measures import candidate_values, default_year, value
from regionsenter.measures.model import MISSING
from regionsenter.measures.profile import (
    COVERAGE,
    NO_WEIGHT,
    NOT_AMONG,
    _field,
    fields,
    percentiles,
    profile,
    profile_weights,
)
from regionsenter.measures.rank_uncertainty import composite as combined
from regionsenter.measures.rank_uncertainty import rank_intervals, ranks
from regionsenter.measures.values import values, years

CANDIDATES = [one.slug for one in centres() if one.candidate]


def by_pandas(by: str, topic: str) -> pd.DataFrame:
    """Percentiles of the candidates by another road: midranks of pandas, scaled to 0-100."""
    columns = {}
    for slug in groups(by)[topic]:
        found = candidate_values(slug, default_year(slug))
        numbers = pd.Series({s: v for s, _, v in found})
        upwards = indicators()[slug].direction == "high_bad"
        order = numbers.rank(method="average", ascending=upwards)
        columns[slug] = 100 * (order - 1) / (len(numbers) - 1)
        if indicators()[slug].zero_is_none:
            columns[slug] = columns[slug].mask(numbers == 0, 0.0)
    return pd.DataFrame(columns).reindex(CANDIDATES)


@pytest.mark.parametrize("by", BY)
def test_percentiles_scores_and_ranks_recomputed(by):
    for field in fields(by):
        table = by_pandas(by, field.slug)
        mine = pd.DataFrame(field.percentiles, [c.slug for c in centres()], field.indicators)
        pd.testing.assert_frame_equal(mine.loc[CANDIDATES], table, check_names=False)
        score = table.mean(axis=1).where(table.notna().mean(axis=1) >= 0.6)
        rank = score.round(9).rank(ascending=False, method="min")
        for slug in CANDIDATES:
            one = next(c for c in profile(slug, by).composites if c.slug == field.slug)
            if np.isnan(score[slug]):
                assert (one.score, one.rank, one.missing) == (None, None, COVERAGE)
            else:
                assert one.score == pytest.approx(score[slug]) and one.missing is None
                assert one.rank == rank[slug] and one.of == score.notna().sum()
                assert one.best <= one.low <= one.rank <= one.high <= one.worst


def test_the_greatest_challenge_is_100_whatever_the_direction():
    demography = fields()[0]
    growth = demography.indicators.index("folkevekst-10-ar")
    found = sorted((v, s) for s, _, v in candidate_values("folkevekst-10-ar", 2026))
    order = [one.slug for one in centres()]
    assert demography.percentiles[order.index(found[0][1]), growth] == 100  # shrinks most
    assert demography.percentiles[order.index(found[-1][1]), growth] == 0
    income = next(f for f in fields() if f.slug == "regionale-forskjeller")
    poverty = income.indicators.index("andel-lavinntekt")
    found = sorted((v, s) for s, _, v in candidate_values("andel-lavinntekt", 2022))
    assert income.percentiles[order.index(found[-1][1]), poverty] == 100  # most with low income


@pytest.mark.parametrize("slug", ["robek", "industriutslipp", "omdisponert-dyrket-jord"])
def test_nothing_of_what_is_bad_is_no_challenge(slug):
    field = next(f for f in fields() if slug in f.indicators)
    j = field.indicators.index(slug)
    nothing = field.peer & (field.value[:, j] == 0)
    assert nothing.sum() > 0.3 * field.peer.sum(), (
        "many share the zero: by halved ties they stood in the middle"
    )
    assert (field.percentiles[nothing, j] == 0).all()
    some = field.peer & (field.value[:, j] > 0)
    assert field.percentiles[some, j].min() >= 100 * nothing.sum() / (field.peer.sum() - 1) - 1e-9


def test_voss():
    found = profile("voss")
    growth = found.composites[0].indicators[0]
    assert (growth.slug, growth.year, growth.missing) == ("folkevekst-10-ar", 2026, None)
    # SSB 07459: 16 438 on 1 January 2026.
    assert growth.value == pytest.approx(
        100 * (16_438 / value("folketall", "centre", "voss", 2016).value - 1)
    )
    beaten = sum(v > growth.value for _, _, v in candidate_values("folkevekst-10-ar", 2026))
    assert growth.percentile == pytest.approx(100 * beaten / (len(CANDIDATES) - 1))
    assert len(found.left_out) + sum(len(g) for g in groups().values()) == len(indicators())


@pytest.mark.slow
def test_a_rank_without_an_indicator_is_the_rank_when_it_has_no_weight():
    for slug in ("voss", "alta", "roros"):
        for composite in profile(slug).composites:
            for one in composite.indicators:
                other = profile(slug, weights={one.slug: 0})
                again = next(c for c in other.composites if c.slug == composite.slug)
                # The 60 % rule may leave out other centres when an indicator has no weight.
                if again.of == composite.of:
                    assert one.without == again.rank, one.slug


def test_weights_move_the_score_and_are_told():
    plain, heavy = profile("voss"), profile("voss", weights=[("robek", 5), ("utgiftsbehov", 1)])
    assert plain.weights == () and heavy.weights == (("robek", 5.0),)
    capacity = heavy.composites[2]
    numbers = [(one.percentile, one.weight) for one in capacity.indicators]
    assert capacity.score == pytest.approx(sum(p * w for p, w in numbers) / sum(w for _, w in numbers))
    assert [one.score for one in plain.composites[:2]] == [one.score for one in heavy.composites[:2]]


def test_coherence_is_the_mean_rank_correlation():
    for field in fields():
        table = by_pandas("challenge", field.slug)
        pairs = [
            table[a].corr(table[b], "spearman") for i, a in enumerate(table) for b in table.columns[i + 1 :]
        ]
        # Ranks of those with figures, against ranks among the pair alone: a hair's difference.
        assert field.coherence == pytest.approx(np.mean(pairs), abs=0.01)
    capacity = next(f for f in fields() if f.slug == "kommunal-kapasitet")
    assert capacity.coherence < 0.1  # found in the data: these measure different things
    assert fields(weights=tuple((s, 0.0) for s in capacity.indicators[:3]))[2].coherence is None


def test_a_composite_without_weight_is_missing_and_says_so():
    none = dict.fromkeys(groups()["kommunal-kapasitet"], 0)
    capacity = profile("voss", weights=none).composites[2]
    assert (capacity.score, capacity.rank, capacity.missing) == (None, None, NO_WEIGHT)
    assert (capacity.verdict, capacity.of) == (None, 0)


def test_too_little_of_the_weight_is_missing_not_guessed():
    alesund = next(c for c in profile("alesund").composites if c.missing)
    assert alesund.slug == "kompetanse-og-arbeidskraft" and alesund.missing == COVERAGE
    assert alesund.covered < 0.6 and alesund.score is None and alesund.low is None
    assert any(one.missing in MISSING for one in alesund.indicators)
    assert all((one.percentile is None) == (one.missing is not None) for one in alesund.indicators)


def test_a_centre_outside_the_peers_is_placed_but_not_ranked():
    oslo = next(one.slug for one in centres() if "0301" in one.centre_municipalities)
    assert not centre(oslo).candidate
    for one in profile(oslo).composites:
        if one.missing != COVERAGE:
            assert one.missing == NOT_AMONG and one.score is not None
            assert one.rank is None and one.verdict is None
    growth = profile(oslo).composites[0].indicators[0]
    beaten = sum(v > growth.value for _, _, v in candidate_values("folkevekst-10-ar", 2026))
    assert growth.percentile == pytest.approx(100 * beaten / len(CANDIDATES))


def test_chosen_peers():
    few = frozenset({"voss", "sogndal", "stord", "odda"} & {c.slug for c in centres()} | {"voss"})
    found = profile("voss", among=few)
    assert found.peers == few and all(one.of <= len(few) for one in found.composites)
    alone = profile("voss", among=frozenset({"voss"})).composites[0]
    assert (alone.score, alone.rank, alone.low, alone.high) == (50, 1, 1, 1)
    with pytest.raises(UnknownPlace):
        profile("voss", among=frozenset({"nope"}))


@pytest.mark.parametrize(
    ("weights", "said"),
    [
        ({"folkevekst": 1}, "did you mean folkevekst-10-ar"),
        ({"folketall": 1}, "no indicator 'folketall'"),
        ({"robek": 6}, "from 0 to 5"),
        ({"robek": -1}, "from 0 to 5"),
        ({"robek": float("nan")}, "from 0 to 5"),
    ],
)
def test_wrong_weights(weights, said):
    with pytest.raises(ValueError, match=said):
        profile_weights(weights)


def test_the_same_every_time():
    first = fields("theme")
    fields.cache_clear(), _field.cache_clear()
    for one, other in zip(first, fields("theme"), strict=True):
        assert np.array_equal(one.intervals.low, other.intervals.low, equal_nan=True)
        assert np.array_equal(one.intervals.high, other.intervals.high, equal_nan=True)


@given(arrays(float, st.integers(2, 20), elements=st.integers(-5, 5).map(float)))
def test_percentiles_are_symmetrical_and_average_half(numbers):
    everyone = np.ones(len(numbers), bool)
    found = percentiles(numbers, everyone)
    assert found.mean() == pytest.approx(50) and found.min() >= 0 and found.max() <= 100
    assert percentiles(-numbers, everyone) == pytest.approx(100 - found)


def held_last_year(of, intervals) -> float:
    """The part of the ranked centres whose rank by the year before lies in their interval."""
    columns = []
    for slug in of.indicators:
        published = years(slug)
        figures = values(slug, "centre").of_year(published[-2] if len(published) > 1 else published[-1])
        sign = 1 if indicators()[slug].direction == "high_bad" else -1
        columns.append(percentiles(figures.value * sign, of.peer))
    score, _ = combined(np.column_stack(columns), of.weights)
    both = ~np.isnan(intervals.rank) & ~np.isnan(score)
    last = ranks(score[both])
    return float(((last >= intervals.low[both]) & (last <= intervals.high[both])).mean())


def test_the_interval_holds_last_years_rank_for_more_than_four_in_five():
    """Demography, where every indicator has a new year and chance plays with all but one."""
    of = next(field for field in fields("challenge") if field.slug == "demografi")
    weights_alone = rank_intervals(of.percentiles, of.weights, of.peer & ~np.isnan(of.score))
    assert held_last_year(of, of.intervals) > max(0.85, held_last_year(of, weights_alone))
