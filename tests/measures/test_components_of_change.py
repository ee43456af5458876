"""Components of change against the counts they are made of, and against the population itself."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from regionsenter.geography.hinterland import UnknownRule
from regionsenter.measures import value
from regionsenter.measures.components_of_change import components_of_change, refugee_years
from regionsenter.snapshot import snapshot


def cell(component, code, year):
    data = snapshot()
    cube = data.components[component]
    return cube.values[list(cube.years).index(year), data.codes.index(code)]


def test_rates_are_counts_per_thousand():
    frame = components_of_change("sunnfjord")
    row = frame[(frame["side"] == "centre") & (frame["year"] == 2024)].iloc[0]
    people = cell("population", "4647", 2024)
    for column, component in (
        ("births", "births"),
        ("deaths", "deaths"),
        ("net_migration", "net_migration"),
        ("net_domestic", "net_domestic_migration"),
        ("refugees", "refugees_settled"),
    ):
        assert row[column] == pytest.approx(1000 * cell(component, "4647", 2024) / people)
    assert row["net"] == pytest.approx(row["births"] - row["deaths"] + row["net_migration"])


@pytest.mark.parametrize("slug", ["sunnfjord", "roros", "bodo", "alta"])
def test_the_sum_is_close_to_what_the_population_did(slug):
    frame = components_of_change(slug)
    row = frame[(frame["side"] == "centre") & (frame["year"] == 2024)].iloc[0]
    before, after = (value("folketall", "centre", slug, year).value for year in (2024, 2025))
    assert row["net"] == pytest.approx(1000 * (after - before) / before, abs=1.5)


def test_the_two_kinds_of_moves_are_all_moves():
    for slug in ("sunnfjord", "roros", "bodo"):
        split = components_of_change(slug).dropna(subset=["net_domestic", "net_immigration"])
        assert set(split["year"]) == {2023, 2024}
        both = split["net_domestic"] + split["net_immigration"]
        assert np.abs(both - split["net_migration"]).max() < 1


def test_no_hinterland_is_missing_and_no_rule_is_refused():
    frame = components_of_change("alta", "ba")
    assert frame.loc[frame["side"] == "hinterland", "net"].isna().all()
    with pytest.raises(UnknownRule):
        components_of_change("alta", "nei")


def test_refugees_are_named_when_they_are_half_of_the_moves_or_the_moves_are_a_loss():
    frame = pd.DataFrame(
        {
            "side": "centre",
            "year": [2021, 2022, 2023, 2024, 2025],
            "net_migration": [5.0, 10.0, 10.0, -2.0, np.nan],
            "refugees": [np.nan, 4.9, 5.0, 1.0, 8.0],
        }
    )
    assert refugee_years(frame, "centre") == (2023, 2024)
    assert refugee_years(frame, "hinterland") == ()
