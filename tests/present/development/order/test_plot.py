"""The slope of ranks: figure, words and table say the same, and nothing covers."""

from __future__ import annotations

import itertools

import pytest

from regionsenter.measures.rank_change import farthest_moved, rank_changes
from regionsenter.present.development.order import table as order_table
from regionsenter.present.development.order import words as order_words
from regionsenter.present.development.order.plot import slope_plot
from regionsenter.texts import translator
from tests.present.compared import EIGHT
from tests.present.fixtures import texts

t = translator("nb")


@pytest.mark.parametrize("slug", ["andel-67-pluss", "ansatte", "medianinntekt"])
def test_slope(slug):
    frame = rank_changes(slug)
    figure = slope_plot(frame, t, selected=EIGHT)
    up, down = farthest_moved(frame, 3)
    names = " ".join(texts(figure))
    rows = frame.set_index("slug")
    for one in (*up, *down, *EIGHT):
        assert (rows.at[one, "name"] in names) == bool(rows.at[one, "change"] == rows.at[one, "change"])
    figure_lines = sum(point is None for point in figure.data[0].x)
    assert figure_lines == frame.attrs["of"] - sum(rows.loc[[*EIGHT], "change"].notna())
    text = order_words.slope_text(frame, t, selected=("voss",))
    best = order_table.slope_table(frame, t).iloc[0]
    assert best["Senter"] in text and str(int(best["Plasser"])) in text
    assert ("lagt om i 2020" in text) == (slug == "ansatte")


def test_slope_labels_do_not_overlap():
    figure = slope_plot(rank_changes("andel-67-pluss"), t, selected=EIGHT)
    inner = figure.layout.height - figure.layout.margin.t - figure.layout.margin.b
    of = figure.layout.yaxis.range[0]
    names = [note for note in figure.layout.annotations if note.yref != "paper"]
    levels = sorted((of - n.y) / (of - 1) * inner + n.yshift for n in names)
    assert len(levels) >= 12 and all(b - a >= 18 for a, b in itertools.pairwise(levels))
