"""Centres against hinterlands on the map: both figures and their gap."""

import numpy as np
import pytest

from regionsenter.asked.map_pairs import centre_pairs, gap_classes
from regionsenter.measures import default_year


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
