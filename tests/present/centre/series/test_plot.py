"""An indicator over the years: lines, breaks and labels."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.catalog import indicator
from regionsenter.measures.peer_series import peer_series
from regionsenter.present.centre.series.plot import END_LABEL, series_plot
from regionsenter.present.centre.series.words import series_text
from regionsenter.present.charts import house
from regionsenter.texts import translator

t = translator("nb")


def test_no_line_crosses_a_break():
    figure = series_plot(peer_series("voss", "ansatte"), indicator("ansatte"), "Voss", t)
    for trace in figure.data:
        assert max(trace.x) < 2020 or min(trace.x) >= 2020
    assert [note.text for note in figure.layout.annotations].count("brudd") == 1


@pytest.mark.parametrize(
    "slug", ["andel-67-pluss", "nettoinnflytting", "hoyere-utdanning", "valgdeltakelse"]
)
def test_end_labels_do_not_collide(slug):
    figure = series_plot(peer_series("voss", slug), indicator(slug), "Voss", t)
    low, high = figure.layout.yaxis.range
    inner = figure.layout.height - figure.layout.margin.t - figure.layout.margin.b
    levels = sorted(
        (note.y - low) / (high - low) * inner + note.yshift
        for note in figure.layout.annotations
        if note.text != "brudd"
    )
    assert len(levels) >= 3 and min(np.diff(levels)) >= END_LABEL - 4


def test_a_long_name_leaves_room_for_the_lines():
    frame = peer_series("fredrikstad-sarpsborg", "andel-67-pluss")
    entry = indicator("andel-67-pluss")
    figure = series_plot(frame, entry, "Fredrikstad/Sarpsborg", t)
    margin = figure.layout.margin
    assert house.NARROW - margin.l - margin.r >= 130
    assert "Fredrikstad/Sarpsborg" in series_text(frame, entry, "Fredrikstad/Sarpsborg", t)
