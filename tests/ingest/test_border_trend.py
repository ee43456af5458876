"""What the 250 m cells tell of land that moved (regionsenter/ingest/border_trend.py)."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from regionsenter.ingest.border_trend import CellTrend, cell_trend
from regionsenter.ingest.moved_borders import Move

YEARS = range(2002, 2020)
MOVE = Move(2020, "4020", "4005", 400.0, 1.0)


def trend(gone, come, noise=2.0):
    """Published less cells of the two, among others with some noise."""
    others = {str(code): [noise * (-1) ** code] * len(YEARS) for code in range(1000, 1020)}
    frame = pd.DataFrame({"4020": gone, "4005": [-people for people in come], **others}, index=YEARS).T
    return CellTrend(frame)


def falling(rate, level=400.0):
    return [level * (1 - rate * (year - YEARS[-1])) for year in YEARS]


def test_growth_that_both_sides_have_is_the_smaller_one():
    assert trend(falling(0.03), falling(0.02)).yearly(MOVE, []) == pytest.approx(-0.02, abs=0.003)


@pytest.mark.parametrize(
    ("gone", "come"),
    [
        (falling(0.03), falling(-0.02)),  # one falls, the other rises
        (falling(0.03), falling(0.0)),  # one stands still
        (falling(0.03), [-50.0] * len(YEARS)),  # the receiver has nobody of them
    ],
)
def test_what_the_sides_do_not_share_is_not_believed(gone, come):
    assert trend(gone, come).yearly(MOVE, []) == 0


def test_growth_within_noise_is_not_believed():
    assert trend(falling(0.02), falling(0.02), noise=100.0).yearly(MOVE, []) == 0


def test_few_years_tell_nothing():
    assert trend(falling(0.02), falling(0.02)).yearly(Move(2005, "4020", "4005", 400.0), []) == 0


def test_another_move_of_the_same_municipality_is_taken_out_first():
    later = Move(2021, "4020", "1001", 150.0)
    gone = [people + 150 for people in falling(0.0)]
    assert not trend(gone, falling(0.0)).agrees(Move(2020, "4020", "4005", 300.0), [])
    assert trend(gone, falling(0.0)).agrees(MOVE, [later])


def test_the_cells_agree_with_about_as_many_on_the_right_side():
    assert trend(falling(0.0), falling(0.0)).agrees(MOVE, [])
    assert not trend(falling(0.0, -400.0), falling(0.0, -400.0)).agrees(MOVE, [])


def test_what_the_cells_miss_everywhere_is_no_part_of_what_is_apart():
    codes = [f"{code}" for code in range(1000, 1011)]
    cells = pd.DataFrame(np.full((len(codes), 2), 1000.0), index=codes, columns=[2018, 2019])
    published = cells * 1.01
    published.loc["1000"] += 50
    apart = cell_trend(published, cells).apart
    assert apart.loc["1000"].tolist() == pytest.approx([50, 50])
    assert apart.drop("1000").to_numpy() == pytest.approx(0)
