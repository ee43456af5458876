"""Borders that moved, found by their mirrors (regionsenter/ingest/moved_borders.py)."""

from __future__ import annotations

from math import isnan

import numpy as np
import pandas as pd
import pytest

from regionsenter.catalog.moved_borders import PublishedMove
from regionsenter.ingest.border_evidence import Evidence
from regionsenter.ingest.border_trend import CellTrend
from regionsenter.ingest.moved_borders import COLUMNS, Move, as_table, find, mirrors, size

PAIRS = [("1535", "1539"), ("1539", "4602"), ("4602", "4649")]
CODES = ("1535", "1539", "4602", "4649")


def way(persons, noise=5.0, name="components", finds=range(2017, 2026)):
    """Evidence of {(code, year): persons}, nothing elsewhere."""
    frame = pd.DataFrame(0.0, index=list(CODES), columns=[*finds])
    for (code, year), people in persons.items():
        frame.loc[code, year] = people
    return Evidence(name, frame, pd.Series(noise, CODES), finds)


def published(**more):
    told = {"year": 1991, "giver": "1539", "receiver": "4602", "place": "x", "published": "y", "url": "z"}
    entry = PublishedMove(**{**told, **more})
    return {entry.slug: entry}


def test_neighbours_that_mirror_each_other_have_exchanged_people():
    found = mirrors(way({("1539", 2021): -412, ("1535", 2021): 412}), PAIRS)
    assert found == [(2021, "1539", "1535")]


def test_those_who_are_no_neighbours_have_not():
    assert mirrors(way({("1535", 2021): 412, ("4649", 2021): -412}), PAIRS) == []


def test_a_loss_that_no_neighbour_has_gained_is_no_move():
    assert mirrors(way({("1539", 2021): -412, ("1535", 2021): 150}), PAIRS) == []


def test_what_is_no_larger_than_neighbours_jumping_the_same_way_is_noise():
    both_up = {("4602", 2019): 80.0, ("4649", 2019): 70.0}
    assert mirrors(way({**both_up, ("1539", 2021): -60, ("1535", 2021): 60}), PAIRS) == []
    larger = mirrors(way({**both_up, ("1539", 2021): -90, ("1535", 2021): 90}), PAIRS)
    assert larger == [(2021, "1539", "1535")]


def test_two_that_give_in_the_same_year_are_not_taken_for_noise():
    """Steinkjer and Nærøysund, neighbours, both gave people away in 2020."""
    given = {("1535", 2020): 69.0, ("1539", 2020): -70.0, ("4602", 2020): -53.0, ("4649", 2020): 53.0}
    assert mirrors(way(given), PAIRS) == [(2020, "1539", "1535"), (2020, "4602", "4649")]


def test_each_side_counts_by_how_sure_it_is():
    evidence = way({("1539", 2021): -200, ("1535", 2021): 260})
    noise = pd.Series({"1535": 60.0, "1539": 20.0, "4602": 5.0, "4649": 5.0})
    people, spread = size(Evidence("jump", evidence.persons, noise, evidence.finds), 2021, "1539", "1535")
    assert people == pytest.approx((200 / 20**2 + 260 / 60**2) / (1 / 20**2 + 1 / 60**2))
    assert spread == pytest.approx(30)  # half of what the two differ by, more than their noise says


def test_no_size_where_the_sides_disagree_or_drown_in_noise():
    assert size(way({("1539", 2021): -362, ("1535", 2021): 268}), 2021, "1539", "1535") is None
    assert size(way({("1539", 2021): -9, ("1535", 2021): 9}), 2021, "1539", "1535") is None
    assert size(way({("1539", 2021): -400, ("1535", 2021): np.nan}), 2021, "1539", "1535") is None
    assert size(way({}), 1950, "1539", "1535") is None


def test_a_move_is_sized_by_the_first_way_and_seen_by_the_others():
    exact = way({("1539", 2021): -412, ("1535", 2021): 412})
    near = way({("1539", 2021): -440, ("1535", 2021): 420}, noise=20, name="jump")
    far = way({("1539", 2021): -900, ("1535", 2021): 900}, noise=20, name="grid")
    (move,) = find((exact, near, far), PAIRS, {})
    assert (move.persons, move.found) == (412, ("components", "jump"))


def test_a_published_move_is_there_without_a_size_of_its_own():
    (move,) = find((way({}),), PAIRS, published())
    assert isnan(move.persons) and move.found == ()
    persons = {("1539", 1991): -40.0, ("4602", 1991): 40.0, ("1535", 1990): 90.0, ("1539", 1990): 90.0}
    (sized,) = find((way(persons, finds=range(1987, 2003)),), PAIRS, published())
    assert sized.persons == 40  # below what noise may be, and known to have happened


def test_the_table_has_both_sides_of_a_move_and_what_is_published_of_it():
    trend = CellTrend(pd.DataFrame(0.0, index=list(CODES), columns=range(2002, 2020)))
    moves = [
        Move(1991, "1539", "4602"),
        Move(2021, "1539", "1535", 412.0, 1.0, ("components", "jump")),
    ]
    table = as_table(moves, trend, published(persons=99))
    assert tuple(table.columns) == COLUMNS and len(table) == 4
    old, new = table[table["has_land"]].to_dict("records")
    assert (old["code"], old["corrected"], old["confidence"], old["found"]) == (
        "4602",
        False,
        "low",
        "published",
    )
    assert isnan(old["persons"]) and old["published_persons"] == 99
    assert (new["code"], new["other"], new["persons"], new["confidence"]) == ("1535", "1539", 412, "high")
    assert table["persons"].sum() == 0
