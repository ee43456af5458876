"""Ticks of an axis."""

from __future__ import annotations

import pytest

from regionsenter.present.charts import house
from regionsenter.present.charts.scale import Scale, axis_ticks
from tests.present.fixtures import indicator

PLOT = 330


@pytest.mark.parametrize(
    ("low", "high"), [(0.11, 0.19), (12.0, 29.0), (-14.0, 9.0), (410_000.0, 611_000.0)]
)
def test_ticks_are_round_inside_and_fit(low, high):
    scale = Scale(indicator(), "nb")
    ticks = axis_ticks(low, high, PLOT, 10, scale.tick)
    assert 1 <= len(ticks) <= 7
    assert all(low <= tick <= high for tick in ticks)
    steps = {round(b - a, 6) for a, b in zip(ticks[:-1], ticks[1:], strict=True)}
    assert len(steps) <= 1
    widths = [house.label_width(scale.tick(tick)) for tick in ticks]
    assert sum(widths) < PLOT
