"""Who leans on a centre (regionsenter/ingest/leaning.py)."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from regionsenter.ingest.leaning import nearest_by_centre

CENTRES = pd.DataFrame({"slug": ["a", "b"], "centre_municipalities": ["0001", "0002;0003"]})
CODES = np.array(["0001", "0002", "0003", "0004"])
SITES = pd.DataFrame({"function": ["court"] * 3 + ["school"], "code": ["0001", "0002", "0003", "0004"]})


def test_the_nearest_of_a_centre_with_two_is_one_place_and_without_it_both_are_gone():
    minutes = np.array([[0, 50, 60, 9.0], [50, 0, 20, 9], [60, 20, 0, 9], [30, np.nan, 25, 0]])
    found = nearest_by_centre(CODES, SITES, minutes, CENTRES)
    rows = [tuple(row) for row in found.itertuples(index=False)]
    # 0002 is 20 minutes from its centre's other court, which is not «without».
    assert rows == [
        ("a", "court", "0001", 0, 50),
        ("b", "court", "0002", 0, 50),
        ("b", "court", "0003", 0, 60),
        ("b", "court", "0004", 25, 30),
    ]


def test_where_no_other_is_in_reach_there_are_no_minutes_without():
    minutes = np.array([[0, np.nan, np.nan, 9.0]] + [[np.nan, 1, 2, 9]] * 3)
    found = nearest_by_centre(CODES, SITES, minutes, CENTRES)
    assert found["minutes_without"].isna().all() and found["slug"].tolist() == ["a", "b", "b", "b"]


MINUTES = st.one_of(st.integers(0, 4000).map(lambda tenths: tenths / 10), st.just(np.nan))


@given(arrays(float, (4, 4), elements=MINUTES))
def test_nobody_leans_on_two_and_without_is_never_nearer(minutes):
    courts = SITES.assign(function="court")
    found = nearest_by_centre(CODES, courts, minutes, CENTRES)
    assert not found.duplicated(["function", "code"]).any()
    assert not (found["minutes_without"] < found["minutes"]).any()
    least = np.nanmin(np.where(np.isnan(minutes), np.inf, minutes), axis=1)
    for row in found.itertuples():
        assert row.minutes == pytest.approx(least[list(CODES).index(row.code)], abs=0.06)
