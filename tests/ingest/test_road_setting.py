"""What lies round the roads (regionsenter/ingest/road_setting.py), on lines to be reckoned by hand."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.geography.road_speeds import ALONG_METRES, ALONG_RESIDENTS
from regionsenter.ingest.road_setting import (
    built_up_share,
    degrees_turned,
    homes,
    homes_share,
    lies_in,
    read_setting,
)
from regionsenter.ingest.tidy import RawFileError


def lines(*points):
    return np.array([shapely.LineString(one) for one in points])


def test_a_cell_is_known_by_its_lower_left_corner_and_empty_ones_are_left_out():
    # The cell of Oslo's cathedral: easting 262 250, northing 6 649 500 in UTM 33.
    grid = pd.DataFrame({2019: [12, 0]}, index=[22622506649500, 22625006649500])
    assert homes(grid).tolist() == [[262_375, 6_649_625, 12]]


def test_homes_count_together_within_reach_and_alone_beyond_it():
    line = lines([(0, 0), (1000, 0)])  # looked at from 250 and 750 metres
    half = ALONG_RESIDENTS / 2
    both = np.array([[250, 100, half], [250, -100, half]])
    assert homes_share(line, both).tolist() == [0.5]
    assert homes_share(line, both[:1]).tolist() == [0]
    beyond = both.copy()
    beyond[:, 1] = [ALONG_METRES + 1, -ALONG_METRES - 1]
    assert homes_share(line, beyond).tolist() == [0]
    assert homes_share(line, np.empty((0, 3))).tolist() == [0]


@given(st.lists(st.floats(-179, 179), min_size=1, max_size=8))
def test_turns_add_up_left_and_right(turns):
    heading = np.radians(np.cumsum([0, *turns]))
    steps = 100 * np.column_stack([np.cos(heading), np.sin(heading)])
    line = lines(np.vstack([[0, 0], np.cumsum(steps, axis=0)]))
    assert degrees_turned(line)[0] == pytest.approx(np.abs(turns).sum(), abs=0.01)


def test_turns_of_one_line_are_not_those_of_the_next():
    found = degrees_turned(lines([(0, 0), (9, 0)], [(0, 0), (0, 9), (9, 9)], [(5, 5), (0, 0)]))
    assert found == pytest.approx([0, 90, 0])


def test_shares_and_places_of_lines_in_areas():
    line = lines([(0, 0), (10, 0)], [(0, 20), (10, 20)])
    area = np.array([shapely.box(-1, -1, 6, 1)])
    assert built_up_share(line, area) == pytest.approx([0.6, 0])
    assert lies_in(line, area).tolist() == [True, False]
    none = np.array([], dtype=object)
    assert not built_up_share(line, none).any() and not lies_in(line, none).any()


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(RawFileError, match="fylker_2024"):
        read_setting(tmp_path)
