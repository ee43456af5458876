"""Centres against hinterlands on the map: thirds, and who is in which class."""

import numpy as np
import pytest

from regionsenter.asked.map_pairs import THIRDS, centre_pairs, centres_by_class, gap_classes, thirds
from regionsenter.geography.centres import centres
from regionsenter.measures import default_year
from regionsenter.measures.classes import MISSING
from regionsenter.static_files import place_order


@pytest.mark.parametrize("slug", ["andel-67-pluss", "medianinntekt"])
def test_both_sides_are_known_where_there_is_a_gap(slug):
    year = default_year(slug)
    pairs = centre_pairs(slug, "ba", year)
    assert (np.isfinite(pairs.gap) == pairs.known).all() and pairs.years == (year,)
    assert np.allclose((pairs.centre - pairs.hinterland)[pairs.known], pairs.gap[pairs.known])
    assert not pairs.unsure[~pairs.known].any()
    assert 0.0 in gap_classes(slug, pairs, "kvantiler").limits


def test_shares_are_classed_from_low_to_high_and_not_round_zero():
    pairs = centre_pairs("folketall", "ba", 2026)
    both = (pairs.centre + pairs.hinterland)[pairs.known]
    assert np.allclose(pairs.gap[pairs.known], 100 * pairs.centre[pairs.known] / both)
    classes = gap_classes("folketall", pairs, "kvantiler")
    assert classes.order == "rising" and min(classes.limits) > 0 and max(classes.limits) < 100


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
