"""Observed and projected years as one curve."""

import math

import pandas as pd
import pytest

from regionsenter.measures.joined_population import joined, percent_change
from tests.present.fixtures import history, projection


def table(years, centre, hinterland):
    return pd.DataFrame({"year": years, "centre": centre, "hinterland": hinterland})


def test_the_projection_counts_from_the_year_after_the_last_observed():
    curve = joined(
        table([2020, 2021], [10, 12], [5, 4]), table([2021, 2022], [99, 13], [99, 3]), index=False
    )
    assert curve.frame["year"].tolist() == [2020, 2021, 2022]
    assert curve.break_year == 2021 and curve.base_year is None
    assert curve.start("centre") == (2020, 10) and curve.observed_end("centre") == (2021, 12)
    assert curve.end("hinterland") == (2022, 3)
    assert curve.ends() == (3, 13)


def test_the_index_is_100_in_the_first_common_year():
    late = history()
    late.loc[late["year"] < 2010, "hinterland"] = None
    curve = joined(late, projection(), index=True)
    assert curve.base_year == 2010
    at_base = curve.frame.set_index("year").loc[2010]
    assert at_base["centre"] == at_base["hinterland"] == 100


def test_without_a_common_year_the_centre_goes_alone():
    curve = joined(table([2020, 2021], [10, None], [None, 5]), table([], [], []), index=True)
    assert curve.areas == ("centre",) and curve.base_year == 2020 and curve.break_year is None
    assert joined(table([2020], [0], [0]), table([], [], []), index=True).areas == ()


@pytest.mark.parametrize("before, after, change", [(100, 125, 25), (80, 60, -25), (5, 5, 0)])
def test_change_in_per_cent(before, after, change):
    assert math.isclose(percent_change(before, after), change)
    assert percent_change(0, after) is None
