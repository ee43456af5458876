"""How near people are: nearest and larger centres, study places within reach."""

from __future__ import annotations

import numpy as np
import pandas as pd

from regionsenter.ingest import access
from regionsenter.ingest.drive_times import DriveTimes

NOTHING = pd.DataFrame()


def test_larger_centre_is_larger_than_the_own_and_the_nearest_such():
    centres = pd.DataFrame({"region_number": [1, 2, 3], "size_population": [100, 500, np.nan]})
    minutes = np.array([[5, 40, 10], [30, 5, 60], [20, 50, 1.0], [np.nan, np.nan, 1.0]])
    found = access.to_larger_centre(minutes, np.array([1, 2, 3, 3]), centres)
    assert found[0] == 40  # not 10: that centre is smaller
    assert np.isnan(found[1])  # none is larger
    assert found[2] == 20  # the nearer of two larger ones
    assert np.isnan(found[3])  # none in reach


def test_study_places_count_the_own_municipality_and_those_within_an_hour():
    codes = np.array(["0001", "0002", "0003"])
    table = pd.DataFrame(
        [("study_places_university", c, 2026, v) for c, v in zip(codes, (10, 20, 40), strict=True)]
        + [("study_places_vocational", c, 2026, v) for c, v in zip(codes, (1, 2, 4), strict=True)],
        columns=["component", "code", "year", "value"],
    )
    times = pd.DataFrame(
        [("0001", "0002", 60.0), ("0002", "0001", 60.0), ("0001", "0003", 60.1)],
        columns=["from_code", "to_code", "minutes"],
    )
    found = access._study_places_within(codes, DriveTimes(times, NOTHING, NOTHING, NOTHING), table)
    assert found["value"].tolist() == [33, 33, 44]
