"""The road model against TØI's times, as a chart."""

from __future__ import annotations

from regionsenter.measures.drive_validation import agreement, drive_validation
from regionsenter.present.method.roads.plot import validation_plot
from regionsenter.texts import translator


def test_every_municipality_with_both_times_is_a_point_within_the_axes():
    frame = drive_validation()
    figure = validation_plot(frame, translator("nb"))
    line, *points = figure.data
    assert sum(len(trace.x) for trace in points) == agreement(frame).count
    low, high = figure.layout.xaxis.range
    assert (low, high) == tuple(figure.layout.yaxis.range) == tuple(line.x)
    assert all(low <= minutes <= high for trace in points for minutes in (*trace.x, *trace.y))
    by_ferry = set(frame.loc[frame["ferry"], "name"])
    assert set(points[1].text) <= by_ferry and not set(points[0].text) & by_ferry
