"""What is known of cells, and the snapshot's sums of it."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from regionsenter.geography.centres import centres
from regionsenter.ingest import grid_components, grid_figures
from regionsenter.snapshot import snapshot


def test_a_mean_is_of_three_years_on_end_and_never_of_the_incomplete_one():
    years = {year: [float(year)] for year in (2013, 2014, 2015, 2017, 2020, 2021, 2022, 2023, 2024)}
    found = grid_figures.mean_of_years(pd.DataFrame(years))
    assert found.loc[0].to_dict() == {2015: 2014.0, 2023: 2022.0, 2024: 2023.0}


def test_after_the_last_exact_year_its_residents_stand():
    residents = pd.DataFrame({2018: [1.0], 2019: [2.0]})
    found = grid_figures.latest_residents(residents, 2018, 2021)
    assert found.loc[0].to_dict() == {2018: 1.0, 2019: 2.0, 2020: 2.0, 2021: 2.0}


def test_every_group_of_cells_has_a_sum_for_each_year():
    figure = pd.DataFrame({2026: [3.0]}, index=[1])
    found = grid_components.tidy_sums(figure, pd.Series({1: "a", 2: "b"}), "grid_pupils", "code")
    assert found[["code", "value"]].to_numpy().tolist() == [["a", 3.0], ["b", 0.0]]


def test_a_municipality_without_a_charging_point_has_no_figure_but_one_without_a_fast_one_has_nought():
    cubes = snapshot().components
    column = {code: j for j, code in enumerate(snapshot().codes)}
    points, fast = (cubes[slug].values[-1] for slug in grid_components.CHARGING)
    haram = column["1580"]
    assert np.isnan(points[haram]) and np.isnan(fast[haram])
    assert (np.isnan(points) == np.isnan(fast)).all() and (fast == 0).any()
    assert not (points == 0).any()


@pytest.mark.parametrize(
    ("component", "year", "total"),
    [
        ("grid_residents", 2019, 5_317_737),
        ("grid_residents", 2002, 4_497_227),
        ("grid_jobs", 2025, 2_913_376),
        ("grid_establishments", 2013, 435_114),
        ("grid_residents_latest", 2026, 5_317_737),
    ],
)
def test_the_municipalities_sum_to_the_country(component, year, total):
    cube = snapshot().components[component]
    row = cube.values[list(cube.years).index(year), :-1]
    assert len(row) == 357 and row.sum() == total


def test_men_and_women_are_everybody_and_hidden_ages_are_few():
    cubes = snapshot().components
    everybody = cubes["grid_residents"].values[-1, :-1].sum()
    sexes = cubes["grid_men"].values[-1, :-1].sum() + cubes["grid_women"].values[-1, :-1].sum()
    assert sexes == pytest.approx(everybody, abs=1)
    # «dekker 99,4 % av innbyggerne», as the indicator's caveat says.
    assert cubes["grid_age_residents"].values[-1, :-1].sum() / everybody == pytest.approx(0.994, abs=0.0005)


def test_town_and_rest_make_the_municipality_where_the_town_does_not_cross_its_border():
    table = snapshot().table("town_components")
    crossing = set(snapshot().table("towns").query("residents_outside > 0")["slug"])
    parts = table.pivot(index=["slug", "component", "year"], columns="part", values="value")
    residents = parts.xs(("grid_residents", 2019), level=("component", "year")).sum(axis=1)
    cube = snapshot().components["grid_residents"]
    column = {code: j for j, code in enumerate(snapshot().codes)}
    for place in centres():
        whole = sum(cube.values[-1, column[code]] for code in place.centre_municipalities)
        if place.slug in crossing:
            assert residents[place.slug] > whole
        else:
            assert residents[place.slug] == whole


def test_every_town_and_rest_has_every_component():
    table = snapshot().table("town_components")
    have = table.groupby("component")[["slug", "part"]].apply(lambda rows: len(rows.drop_duplicates()))
    assert len(have) == 17
    assert (have[~have.index.str.contains("charging")] == 2 * 159).all()
    assert (have[have.index.str.contains("charging")] == 2 * 155).all()
