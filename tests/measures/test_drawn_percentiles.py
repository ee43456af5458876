"""Drawn percentiles (regionsenter/measures/drawn_percentiles.py), against ranks counted by scipy."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import rankdata

from regionsenter.geography.centres import centres
from regionsenter.measures.drawn_percentiles import drawn_percentiles
from regionsenter.measures.profile import peer_slugs, percentiles
from regionsenter.measures.rank_uncertainty import DRAWS
from regionsenter.measures.values import default_year, values

WHO = peer_slugs(None)


def of(slug: str, sign: int = 1):
    return drawn_percentiles(slug, default_year(slug), sign, WHO)


def test_every_draw_is_a_whole_ranking_of_the_peers():
    drawn = of("fodselsoverskudd")
    assert drawn.shape == (DRAWS, len(WHO))
    for row in drawn[:5]:
        assert np.allclose(row, 100 * (rankdata(row) - 1) / (len(WHO) - 1))


def test_draws_lie_about_what_was_measured_and_sign_turns_them():
    peer = np.array([place.slug in WHO for place in centres()])
    slug = "aldersbaereevne"
    measured = percentiles(values(slug, "centre").of_year(default_year(slug)).value, peer)[peer]
    middle = np.nanmedian(of(slug), axis=0)
    assert np.corrcoef(measured, middle)[0, 1] > 0.99
    assert np.allclose(of(slug, -1), 100 - of(slug))


def test_migration_is_less_sure_than_age():
    spread = {}
    for slug in ("nettoinnflytting", "andel-20-39"):
        drawn = of(slug)
        spread[slug] = drawn[:, ~np.isnan(drawn).any(axis=0)].std(axis=0).mean()
    assert spread["nettoinnflytting"] > 1.2 * spread["andel-20-39"]


def test_the_same_every_time_and_nothing_where_nothing_is_counted():
    assert np.array_equal(of("nettoinnflytting"), of("nettoinnflytting"), equal_nan=True)
    assert of("medianinntekt") is None


def test_a_centre_without_a_figure_is_missing():
    drawn = of("sysselsettingsgrad")
    there = values("sysselsettingsgrad", "centre").of_year(default_year("sysselsettingsgrad")).value
    gone = [np.isnan(there[i]) for i, place in enumerate(centres()) if place.slug in WHO]
    assert any(gone) and np.array_equal(np.isnan(drawn).all(axis=0), gone)


@pytest.mark.parametrize("alone", [frozenset({"voss"}), frozenset({"voss", "alta"})])
def test_few_peers(alone):
    drawn = drawn_percentiles("andel-20-39", 2026, 1, alone)
    assert drawn.shape == (DRAWS, len(alone)) and set(np.unique(drawn)) <= {0.0, 50.0, 100.0}
