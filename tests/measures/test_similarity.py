"""Similar centres: recomputed by hand, and the properties a distance must have."""

from __future__ import annotations

import math
import statistics

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regionsenter.catalog import indicators
from regionsenter.catalog.similarity import presets
from regionsenter.geography.centres import UnknownPlace, centres
from regionsenter.measures import default_year, position, value
from regionsenter.measures.similarity import LEAST_COVERAGE, distances, similar
from regionsenter.measures.standardise import preset_weights, standard

CANDIDATES = [one.slug for one in centres() if one.candidate]
USABLE = [slug for slug in indicators() if standard(slug).spread > 0]
PAIRS = (("folketall", 2.0), ("andel-67-pluss", 1.0), ("boligpris-enebolig", 0.5))

some_weights = st.dictionaries(
    st.sampled_from(USABLE), st.floats(0.1, 5, allow_nan=False), min_size=1, max_size=6
)


def by_hand(first: str, second: str) -> tuple[float, float]:
    """Distance and coverage of PAIRS with the standard library, one value at a time."""
    total = covered = 0.0
    for slug, weight in PAIRS:
        scale = math.log if slug == "folketall" else float
        known = [
            scale(found) for one in CANDIDATES if (found := value(slug, "centre", one).value) is not None
        ]
        median = statistics.median(known)
        spread = 1.4826 * statistics.median([abs(number - median) for number in known])
        both = [value(slug, "centre", one).value for one in (first, second)]
        if None in both:
            continue
        z = [max(-3.0, min(3.0, (scale(number) - median) / spread)) for number in both]
        total += weight * abs(z[0] - z[1])
        covered += weight
    return total / covered, covered / 3.5


@pytest.mark.parametrize("slug", ["voss", "alta", "tromso", "sunnfjord"])
def test_recomputed_by_hand(slug):
    for one in similar(slug, PAIRS, n=5).neighbours:
        assert (one.distance, one.coverage) == pytest.approx(by_hand(slug, one.centre.slug))


def test_nearest_of_all_by_hand():
    others = [one for one in CANDIDATES if one != "voss"]
    expected = min(others, key=lambda one: by_hand("voss", one)[0])
    assert similar("voss", PAIRS, n=1).neighbours[0].centre.slug == expected


@given(some_weights)
@settings(max_examples=25)
def test_symmetric_zero_to_itself_and_never_negative(weights):
    found = distances(tuple(weights.items()))
    assert np.array_equal(found.distance, found.distance.T)
    known = np.diag(found.coverage) > 0
    assert (np.diag(found.distance)[known] == 0).all()
    assert (found.distance >= 0).all() and (found.coverage <= 1 + 1e-9).all()
    assert found.weights.sum() == pytest.approx(1)
    assert np.nanmax(np.abs(found.z)) <= 3


@given(some_weights, st.sampled_from(CANDIDATES))
@settings(max_examples=25)
def test_parts_make_the_whole_and_everybody_is_listed_or_left_out(weights, slug):
    found = similar(slug, weights, n=500)
    for one in found.neighbours:
        shares = sum(part.share_of_distance for part in one.parts)
        assert shares == pytest.approx(1 if one.distance > 0 else 0)
        assert one.coverage >= LEAST_COVERAGE - 1e-9
        assert len(one.parts) + len(one.not_compared) == len(found.indicators)
    away = [one.distance for one in found.neighbours]
    assert away == sorted(away)
    told = {one.centre.slug for one in found.neighbours} | {other for other, _ in found.left_out}
    assert told == set(CANDIDATES) - {slug}


def test_weight_zero_is_leaving_out_and_only_proportions_count():
    plain = similar("voss", PAIRS)
    assert similar("voss", (*PAIRS, ("ansatte", 0.0))) == plain
    doubled = similar("voss", tuple((slug, 2 * weight) for slug, weight in PAIRS))
    assert [one.centre.slug for one in doubled.neighbours] == [one.centre.slug for one in plain.neighbours]


@pytest.mark.parametrize("slug", ["storrelse", "tema-e"])
def test_mutual_is_what_both_lists_say(slug):
    nearest = {
        one: {other.centre.slug for other in similar(one, slug, n=6).neighbours} for one in CANDIDATES
    }
    for one in CANDIDATES[::7]:
        for other in similar(one, slug, n=6).neighbours:
            assert other.mutual == (one in nearest[other.centre.slug])


def test_missing_house_prices_lower_coverage_and_leave_out():
    weights = (("folketall", 1.0), ("boligpris-enebolig", 1.0))
    lacks = [one for one in CANDIDATES if value("boligpris-enebolig", "centre", one).value is None]
    assert lacks and "voss" not in lacks
    found = similar("voss", weights, n=200)
    assert set(found.left_out) == {(one, "coverage") for one in lacks}
    own = similar(lacks[0], weights)
    assert own.neighbours == () and {reason for _, reason in own.left_out} == {"own_coverage"}


def test_truths_of_the_snapshot():
    found = similar("voss", "storrelse")
    assert len(found.neighbours) == 10 and not found.left_out
    people = {p.indicator: p for p in found.neighbours[0].parts}["folketall"]
    assert people.mine == 16_438
    assert found.years[0] == default_year("folketall") == 2026
    # Nobody is as large as the largest candidate, and a village is not its neighbour.
    largest = max(CANDIDATES, key=lambda one: value("folketall", "centre", one).value)
    for one in similar(largest, "storrelse", n=5).neighbours:
        assert value("folketall", "centre", one.centre.slug).value > 15_000


@pytest.mark.parametrize("slug", presets())
def test_every_preset_serves_every_centre(slug):
    assert sum(weight for _, weight in preset_weights(slug)) > 0
    served = [len(similar(one.slug, slug).neighbours) for one in centres()]
    assert min(served) >= 0 and served.count(10) > 150


def test_indicators_that_say_the_same_share_a_weight():
    weights = dict(preset_weights("tema-e"))
    assert weights["folketall"] < 0.2 and weights["kommunestorrelse"] < 0.2
    assert weights["pasienter-uten-fastlege"] > 3 * weights["folketall"]
    assert all(0 < weight <= 1 for weight in weights.values())


def test_the_group_is_what_position_takes():
    peers = similar("voss", "demografi", 8).group
    assert len(peers) == 9 and "voss" in peers
    assert position("andel-67-pluss", "voss", among=peers).of == 9


def test_among_limits_and_rescales():
    among = frozenset(CANDIDATES[:40])
    found = similar("voss", PAIRS, n=50, among=among)
    assert {one.centre.slug for one in found.neighbours} <= among - {"voss"}
    assert similar("oslo-baerum", "storrelse").neighbours  # not a candidate itself


def test_what_all_have_alike_is_said():
    among = frozenset(one.slug for one in centres() if not one.hinterland)
    found = similar("alta", (("antall-kommuner", 1.0), ("folketall", 1.0)), among=among - {"orsta-volda"})
    assert found.unused == (("antall-kommuner", "all_alike"),)


@pytest.mark.parametrize(
    "wrong",
    [
        "nope",
        (("nope", 1.0),),
        (("folketall", -1.0),),
        (("folketall", math.nan),),
        (),
        (("folketall", 0.0),),
        (("folketall", 1.0), ("folketall", 2.0)),
    ],
)
def test_bad_weights_are_refused(wrong):
    with pytest.raises(ValueError):
        similar("voss", wrong)


def test_bad_centre_and_count_are_refused():
    with pytest.raises(UnknownPlace):
        similar("vosss")
    with pytest.raises(ValueError, match="at least 1"):
        similar("voss", n=0)
