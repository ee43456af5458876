"""Centre and hinterland at once: zero parts decline from growth, and who fares worse is counted."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.asked.map_pairs import centre_pairs
from regionsenter.asked.map_thirds import THIRDS, by_chance, centres_by_class, limits_with_zero, thirds
from regionsenter.catalog import indicator, indicators
from regionsenter.geography.centres import centre, centres
from regionsenter.measures import compare_one, default_year
from regionsenter.measures.classes import MISSING
from regionsenter.measures.relation import threshold
from regionsenter.static_files import place_order

SIGNED = [slug for slug, entry in indicators().items() if entry.diverging and not entry.centre_only]


def test_the_class_of_both_sides_is_made_of_each():
    pairs = centre_pairs("andel-67-pluss", "ba", 2026)
    sides = thirds("andel-67-pluss", pairs)
    known = sides.codes != MISSING
    assert (known == pairs.known).all()
    assert (sides.codes[known] % THIRDS == sides.centre.codes[known]).all()
    assert (sides.codes[known] // THIRDS == sides.hinterland.codes[known]).all()


def test_every_chosen_centre_with_both_is_in_one_class():
    pairs = centre_pairs("andel-67-pluss", "ba", 2026)
    codes = thirds("andel-67-pluss", pairs).codes
    chosen = {centre.slug for centre in centres()[::2]}
    classes = centres_by_class(codes, chosen)
    code = dict(zip(place_order()["centres"], codes, strict=True))
    listed = [centre.slug for members in classes.values() for centre in members]
    assert sorted(listed) == sorted(slug for slug in chosen if code[slug] != MISSING)
    assert all(code[centre.slug] == number for number, members in classes.items() for centre in members)


@pytest.mark.parametrize("slug", [*SIGNED, "driftsresultat-vestland"])
def test_low_of_both_is_decline_in_both_and_high_never_is(slug):
    pairs = centre_pairs(slug, "best", default_year(slug))
    sides = thirds(slug, pairs)
    assert sides.signed and sides.centre.limits == sides.hinterland.limits
    assert 0.0 in sides.centre.limits and len(sides.centre.limits) == 2
    decimals = indicator(slug).decimals
    for classes, figures in ((sides.centre, pairs.centre), (sides.hinterland, pairs.hinterland)):
        known = classes.codes != MISSING
        shown = np.round(figures, decimals)
        assert (shown[known & (classes.codes == 0)] < 0).all()
        assert (shown[known & (classes.codes == 2)] >= 0).all()


def test_what_cannot_be_negative_is_parted_in_thirds_of_each_side():
    sides = thirds("andel-67-pluss", centre_pairs("andel-67-pluss", "best", 2026))
    assert not sides.signed and sides.centre.limits != sides.hinterland.limits
    counts = np.bincount(sides.centre.codes[sides.centre.codes != MISSING])
    assert counts.min() > 0.25 * counts.sum()


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ([-30, -20, -10, 5], (-20, 0)),
        ([-10, 5, 20, 30], (0, 20)),
        ([1, 2, 3], (0, 2)),
        ([0, 0, 0], (0, 1)),
        ([-0.4, -0.4], (-1, 0)),
    ],
)
def test_the_other_limit_halves_the_side_where_there_are_most(known, expected):
    assert limits_with_zero(np.array(known, dtype=float), 0) == pytest.approx(expected, abs=6)
    low, high = limits_with_zero(np.array(known, dtype=float), 0)
    assert low < high and 0.0 in (low, high)


@pytest.mark.parametrize("slug", ["kohortendring-16-24", "andel-67-pluss", "netto-innvandring"])
def test_who_fares_worse_is_told_one_by_one(slug):
    entry, year = indicator(slug), default_year(slug)
    pairs = centre_pairs(slug, "best", year)
    sides = thirds(slug, pairs)
    rows = zip(place_order()["centres"], pairs.classed, sides.worse, sides.decline, strict=True)
    for name, classed, worse, decline in rows:
        compared = compare_one(entry, centre(name), "best", year)
        own, around = compared.centre.value, compared.hinterland.value
        if own is None or around is None or not classed:
            assert not worse
            continue
        own, around = round(own, entry.decimals), round(around, entry.decimals)
        apart = around - own if entry.direction == "high_bad" else own - around
        assert worse == (apart >= threshold(entry) - 1e-9), name
        assert decline == (worse and own < 0 and around < 0), name
    assert sides.worse.sum() > 5


def test_a_difference_within_its_interval_may_be_chance():
    entry, year = indicator("kohortendring-16-24"), default_year("kohortendring-16-24")
    sides = thirds(entry.slug, centre_pairs(entry.slug, "best", year))
    marked = [name for name, worse in zip(place_order()["centres"], sides.worse, strict=True) if worse]
    told = {name: by_chance(entry.slug, name, "best", year) for name in marked}
    assert set(told.values()) == {True, False}
    for name, chance in told.items():
        low, high = compare_one(entry, centre(name), "best", year).gap.interval
        assert chance == (low <= 0 <= high)
