"""Shown and never ranked (regionsenter/measures/unranked.py), on the committed snapshot."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.asked.map_pairs import centre_pairs, gap_classes
from regionsenter.asked.map_places import place_classes, place_values
from regionsenter.catalog import indicator, indicators
from regionsenter.catalog.profile import groups
from regionsenter.geography.centres import centres
from regionsenter.measures import default_year, position, value, values
from regionsenter.measures.area_values import NOT_RANKED
from regionsenter.measures.areas import NORWAY, areas
from regionsenter.measures.comparison import compare_one
from regionsenter.measures.peer_series import peer_series
from regionsenter.measures.rank_change import rank_changes
from regionsenter.measures.stand_out_rules import DECLARED
from regionsenter.measures.standardise import preset_weights, standard
from regionsenter.measures.table import comparison_columns
from regionsenter.measures.unranked import doubtful, never_ranked
from regionsenter.measures.values import ranked_values
from regionsenter.static_files import place_order

ELECTRICITY = [slug for slug, entry in indicators().items() if entry.unranked]
COVERS = {slug: entry.covers for slug, entry in indicators().items() if entry.covers}
ROW = {place.slug: i for i, place in enumerate(centres())}
DOUBTED = {"1837": "Meløy", "5603": "Hammerfest", "5618": "Måsøy"}


def test_six_indicators_of_electricity_doubt_the_same_three():
    assert len(ELECTRICITY) == 6 and all(slug.startswith("strom") for slug in ELECTRICITY)
    assert all(set(indicator(slug).unranked) == set(DOUBTED) for slug in ELECTRICITY)


@pytest.mark.parametrize("slug", ELECTRICITY)
def test_the_three_are_shown_with_the_flag_and_hammerfest_has_no_rank(slug):
    for code in DOUBTED:
        found = value(slug, "municipality", code)
        assert found.value is not None and "not_ranked" in found.flags
    assert "not_ranked" in value(slug, "centre", "hammerfest").flags
    standing = position(slug, "hammerfest")
    assert standing.rank is None and "hammerfest" not in {other for other, *_ in standing.values}
    assert standing.of and position(slug, "voss").rank is not None
    assert "not_ranked" not in value(slug, "centre", "voss").flags
    assert "not_ranked" not in value(slug, "norway", NORWAY).flags


def test_hammerfests_households_are_no_maximum_anywhere():
    slug = "strom-husholdninger"
    year = default_year(slug)
    published = value(slug, "centre", "hammerfest", year).value
    others = [number for *_, number in position(slug, "voss").values]
    assert published > 3 * max(others), "it would lead every ranking"
    assert np.isnan(standard(slug).raw[ROW["hammerfest"]])
    assert ranked_values(slug, "centre").of_year(year).missing[ROW["hammerfest"]] == NOT_RANKED
    assert peer_series("voss", slug)["of"].iloc[-1] == position(slug, "voss").of
    changes = rank_changes(slug, 2022, 2024).set_index("slug")
    assert np.isnan(changes.loc["hammerfest", "rank_end"])
    assert changes.loc["hammerfest", "missing"] == "not_ranked"


def test_a_gap_with_one_of_the_three_on_either_side_is_not_ranked():
    for rule in ("ba", "drive:60"):
        kind = f"hinterland:{rule}"
        around = areas(kind).members[:, [areas("municipality").index[code] for code in DOUBTED]].any(axis=1)
        ranked = comparison_columns("stromforbruk", rule)["gap_ranked"].to_numpy(bool)
        own = doubtful("stromforbruk", "centre")
        assert (ranked == ~(around | own)).all() and not ranked[ROW["hammerfest"]]
    assert (
        "not_ranked"
        in compare_one(indicator("stromforbruk"), centres()[ROW["hammerfest"]], "drive:60").centre.flags
    )


def test_the_map_tells_the_number_and_gives_it_no_class():
    slug, order = "strom-husholdninger", place_order()["municipalities"]
    year = default_year(slug)
    municipal, _ = place_values(slug, year, "ba")
    hammerfest = order.index("5603")
    assert municipal.numbers[hammerfest] > 40_000 and np.isnan(municipal.classed[hammerfest])
    limits = place_classes(slug, "ba", (year,), "kvantiler").limits
    assert max(limits) < 15_000


@pytest.mark.parametrize(("slug", "county"), COVERS.items())
def test_one_county_has_figures_and_the_others_say_where_there_are(slug, county):
    code = {"telemark": "40", "vestland": "46"}[county]
    year, reason = default_year(slug), f"only_{county}"
    figures = values(slug, "municipality").of_year(year)
    inside = np.array([one[:2] == code for one in values(slug, "municipality").codes])
    assert np.isnan(figures.value[~inside]).all() and np.isfinite(figures.value[inside]).mean() > 0.9
    assert value(slug, "municipality", "0301").missing == reason
    assert value(slug, "norway", NORWAY).missing == reason
    assert value(slug, "county", code).value is not None
    assert value(slug, "county", "03").missing == reason
    assert not indicator(slug).has_country


@pytest.mark.parametrize("slug", COVERS)
def test_what_one_county_has_is_outside_every_rank(slug):
    assert position(slug, "voss") == position(slug, "notodden")
    assert position(slug, "voss").of == 0 and position(slug, "voss").median is None
    assert never_ranked(slug, "centre").all() and np.isnan(standard(slug).raw).all()
    assert not comparison_columns(slug)[["ranked", "gap_ranked"]].to_numpy().any()
    assert peer_series("voss", slug)["median"].isna().all()


def test_no_topic_preset_or_headline_has_what_one_county_has():
    used = {slug for by in ("challenge", "theme") for topic in groups(by).values() for slug in topic}
    presets = {slug for letter in "abcde" for slug, _ in preset_weights(f"tema-{letter}")}
    assert not (used | presets | {slug for slug, _ in DECLARED}) & set(COVERS)


def test_the_gap_map_of_one_county_is_coloured_by_its_own_and_ranks_nobody():
    slug = "klimagass-telemark"
    pairs = centre_pairs(slug, "ba", default_year(slug))
    assert pairs.known.any() and np.isnan(pairs.ranked_gap).all()
    assert gap_classes(slug, pairs, "kvantiler").count > 0
