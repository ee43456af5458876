"""The chart of two indicators (regionsenter/present/scatter/plot.py and axes.py)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from regionsenter.asked.scatter import chosen_point, marked_shown, peers_shown, shown_scatter
from regionsenter.catalog import indicators
from regionsenter.present.charts import house
from regionsenter.present.scatter.axes import axis_of
from regionsenter.present.scatter.plot import scatter_plot
from regionsenter.texts import translator
from regionsenter.view import View

VOSS = View(indicator="andel-67-pluss", centre="voss")


def drawn(view, language="nb"):
    pair = shown_scatter(view)
    figure = scatter_plot(
        pair,
        chosen_point(view, pair),
        peers_shown(view, pair),
        translator(language),
        selected=marked_shown(view, pair),
    )
    return pair, figure


def points(figure):
    return {
        slug: (x, y, text)
        for trace in figure.data
        if trace.customdata is not None
        for slug, x, y, text in zip(trace.customdata, trace.x, trace.y, trace.text, strict=True)
    }


def test_every_centre_is_a_point_with_its_numbers_years_and_county():
    pair, figure = drawn(VOSS)
    there = points(figure)
    assert set(there) == set(pair.frame["slug"]) and len(there) == 121
    for row in pair.frame.itertuples():
        assert there[row.slug][:2] == pytest.approx((row.x, row.y), rel=1e-5)
    assert there["alta"][2].replace("\u00a0", " ") == (
        "<b>Alta</b> (Finnmark)<br>67 år og eldre 2026: 14,1 %<br>Til sykehus 2025: 119 min"
    )


def test_the_medians_are_lines_and_the_hinterland_hangs_on_the_centre():
    pair, figure = drawn(VOSS)
    assert [(line.x0, line.x1) for line in figure.layout.shapes][0] == (pair.medians[0],) * 2
    assert [(line.y0, line.y1) for line in figure.layout.shapes][1] == (pair.medians[1],) * 2
    around = chosen_point(VOSS, pair).around
    line = next(trace for trace in figure.data if trace.mode == "lines")
    assert (line.x[1], line.y[1]) == around
    assert not any(trace.mode == "lines" for trace in drawn(replace(VOSS, show="gap"))[1].data)
    assert not any(trace.mode == "lines" for trace in drawn(replace(VOSS, centre=None))[1].data)


def test_the_four_corners_are_named_and_counted_on_the_picture():
    pair, figure = drawn(VOSS)
    texts = [note.text for note in figure.layout.annotations]
    for corner in ("low_high", "high_high", "low_low", "high_low"):
        assert sum(f"<b>{len(pair.members(corner))} sentre</b>" in text for text in texts) >= 1
    assert "67 år og eldre: lavt<br>Til sykehus: høyt<br><b>22 sentre</b>" in texts


def test_a_size_that_spans_tenfolds_is_drawn_by_them_and_says_so():
    _, figure = drawn(replace(VOSS, against="folketall"))
    assert figure.layout.yaxis.type == "log" and "logaritmisk" in figure.layout.yaxis.title.text
    assert figure.layout.xaxis.type == "linear"
    low, high = figure.layout.yaxis.range
    assert all(10**low <= tick <= 10**high for tick in figure.layout.yaxis.tickvals)
    labels = [note for note in figure.layout.annotations if note.xref is None and note.y is not None]
    assert labels and all(low <= note.y <= high for note in labels)


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_no_corner_is_wider_than_half_the_narrowest_picture(language):
    for slug in indicators():
        view = View(indicator=slug, against="gap-folkevekst-10-ar" if "gap" not in slug else "gjeld")
        pair, figure = drawn(view, language)
        for note in figure.layout.annotations:
            if note.xref == "paper" and note.align == "right":
                for line in note.text.split("<br>"):
                    plain = line.replace("<b>", "").replace("</b>", "")
                    assert len(plain) * 6.9 <= house.NARROW / 2, plain


def test_an_axis_of_one_number_still_has_a_length():
    pair, _ = drawn(VOSS)
    axis = axis_of(pair.x, [20.0], "nb")
    assert axis.low < 20 < axis.high and axis.fraction(20.0) == pytest.approx(0.5)
