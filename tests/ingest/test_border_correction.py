"""Stocks worked out for today's borders (regionsenter/ingest/border_correction.py)."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.ingest.border_correction import corrected

CODES = ("1535", "1539", "4602")


def moves(*rows):
    """Both rows of each (giver, receiver, year, persons, yearly); unknown persons are None."""
    table = []
    for giver, receiver, year, persons, yearly in rows:
        known = persons is not None
        shared = {"year": year, "yearly": yearly, "corrected": known}
        table.append(
            {"code": giver, "other": receiver, "has_land": False, "persons": -(persons or 0), **shared}
        )
        table.append(
            {"code": receiver, "other": giver, "has_land": True, "persons": persons or 0, **shared}
        )
    return pd.DataFrame(table)


def stock(component, figures):
    rows = [(component, code, year, value) for (code, year), value in figures.items()]
    frame = pd.DataFrame(rows, columns=["component", "code", "year", "value"])
    return frame.astype({"year": "int16", "value": "float64"})


def found(table, component):
    rows = table[table["component"] == component]
    return {(r.code, int(r.year)): r.value for r in rows.itertuples()}


VESTNES_AND_RAUMA = {
    ("1535", 2016): 6611,
    ("1535", 2020): 6532,
    ("1535", 2021): 6958,
    ("1539", 2016): 7492,
    ("1539", 2020): 7468,
    ("1539", 2021): 7026,
}
PROJECTED = stock("projected_population", {("1535", 2024): 1.0})


def test_the_people_are_where_the_land_is_in_every_earlier_year():
    table = pd.concat([stock("population", VESTNES_AND_RAUMA), PROJECTED])
    out = corrected(table, moves(("1539", "1535", 2021, 412, 0.0)))
    assert found(out, "population") == VESTNES_AND_RAUMA  # what rates are worked out of stays as published
    assert found(out, "population_today") == {
        ("1535", 2016): 7023,
        ("1535", 2020): 6944,
        ("1535", 2021): 6958,
        ("1539", 2016): 7080,
        ("1539", 2020): 7056,
        ("1539", 2021): 7026,
    }


def test_the_cells_growth_is_followed_as_far_back_as_they_go():
    years = {(code, year): 10_000.0 for code in ("1535", "1539") for year in (1990, 2002, 2010, 2019)}
    table = pd.concat([stock("population", years), PROJECTED])
    came = found(corrected(table, moves(("1539", "1535", 2020, 100, 0.02))), "population_today")
    # 2 % of the hundred a year: 17 years before 2019 they were 66, and no cell tells of the years before.
    assert [came["1535", year] - 10_000 for year in (1990, 2002, 2010, 2019)] == [66, 66, 82, 100]


def test_a_move_of_unknown_size_changes_nothing():
    table = pd.concat([stock("population", VESTNES_AND_RAUMA), PROJECTED])
    out = corrected(table, moves(("1539", "1535", 2021, None, 0.0)))
    assert found(out, "population_today") == VESTNES_AND_RAUMA


def test_neither_is_changed_where_one_has_no_figure():
    table = pd.concat(
        [stock("population", {("1535", 2016): 6611, ("1535", 2021): 6958, ("1539", 2021): 7026})]
    )
    out = corrected(pd.concat([table, PROJECTED]), moves(("1539", "1535", 2021, 412, 0.0)))
    assert found(out, "population_today")["1535", 2016] == 6611


def test_a_projection_in_the_borders_of_its_base_year_follows_in_every_year():
    projected = stock(
        "projected_population", {(c, y): 6000 for c in ("1535", "1539") for y in (2024, 2050)}
    )
    table = pd.concat([stock("population", VESTNES_AND_RAUMA), projected])
    two = moves(("1539", "1535", 2021, 412, 0.0), ("1535", "1539", 2025, 101, 0.0))
    assert found(corrected(table, two), "projected_population") == {
        ("1535", 2024): 5899,
        ("1535", 2050): 5899,
        ("1539", 2024): 6101,
        ("1539", 2050): 6101,
    }


move = st.tuples(
    st.permutations(CODES),
    st.integers(1987, 2026),
    st.one_of(st.none(), st.integers(1, 900)),
    st.floats(-0.1, 0.1),
)


@given(
    st.dictionaries(
        st.tuples(st.sampled_from(CODES), st.integers(1986, 2026)), st.integers(2_000, 9_000), min_size=1
    ),
    st.lists(move, min_size=1, max_size=4),
)
def test_every_year_has_as_many_people_as_before(figures, given_moves):
    listed = moves(*((codes[0], codes[1], *rest) for codes, *rest in given_moves))
    table = pd.concat([stock("population", figures), PROJECTED])
    out = corrected(table, listed)
    before = table[table["component"] == "population"].groupby("year")["value"].sum()
    after = out[out["component"] == "population_today"].groupby("year")["value"].sum()
    assert after.to_dict() == pytest.approx(before.to_dict())
