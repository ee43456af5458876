"""Components of population change: bars, line and colours."""

from __future__ import annotations

import pytest

from regionsenter.measures.components_of_change import components_of_change
from regionsenter.present.centre.components.plot import PARTS, components_plot
from regionsenter.present.charts import house
from regionsenter.texts import translator
from tests.present.fixtures import contrast

t = translator("nb")


def test_bars_add_up_to_the_line_and_moves_are_never_drawn_twice():
    frame = components_of_change("sunnfjord")
    figure = components_plot(frame, "Førde", t)
    for panel, side in (("y", "centre"), ("y2", "hinterland")):
        traces = [trace for trace in figure.data if trace.yaxis == panel]
        bars = [trace for trace in traces if trace.type == "bar"]
        (line,) = (trace for trace in traces if trace.type == "scatter")
        assert len(bars) == len(PARTS)
        stacked = [sum(bar.y[i] or 0 for bar in bars) for i in range(len(line.x))]
        assert stacked == pytest.approx(list(line.y), abs=1.2)
        assert sum(value is not None for value in bars[1].y) == 7, side  # 2016-2022 as one
        assert sum(value is not None for value in bars[2].y) == 2
    assert figure.layout.yaxis.range == figure.layout.yaxis2.range


def test_part_colours_reach_three_to_one():
    assert all(contrast(colour, house.PAPER) >= 3 for colour, _ in PARTS.values())
    assert len({hatch for _, hatch in PARTS.values()}) == len(PARTS)
