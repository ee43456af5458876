"""Charts of similar and compared centres: figure, words and table say the same, and nothing covers."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.catalog.similarity import preset
from regionsenter.geography.centres import centre
from regionsenter.measures import position, value
from regionsenter.measures.compared import compared_series
from regionsenter.measures.growth_quadrants import growth_quadrants
from regionsenter.measures.rank_change import rank_changes
from regionsenter.measures.similarity import similar
from regionsenter.present.charts import house
from regionsenter.present.charts.labels import SPACE
from regionsenter.present.charts.point_labels import (
    WIDTHS,
    PointLabel,
    _box,
    place_points,
    stack,
)
from regionsenter.present.compare import table as compare_table
from regionsenter.present.compare import words as compare_words
from regionsenter.present.compare.lines_plot import lines_plot
from regionsenter.present.compare.strip_plot import compare_strip_plot, pack
from regionsenter.present.development.order import table as order_table
from regionsenter.present.development.order import words as order_words
from regionsenter.present.development.order.plot import slope_plot
from regionsenter.present.development.quadrants import table as quadrants_table
from regionsenter.present.development.quadrants import words as quadrants_words
from regionsenter.present.development.quadrants.plot import quadrants_plot
from regionsenter.present.parts.compare_style import COMPARED_HEX, STYLES, styles_of
from regionsenter.present.similar import table as similar_table
from regionsenter.present.similar import words as similar_words
from regionsenter.present.similar.plot import similarity_plot
from regionsenter.texts import translator
from tests.present.fixtures import texts

t = translator("nb")
EIGHT = ("voss", "sunnfjord", "alta", "rana", "kongsberg", "tynset", "tromso", "roros")


def compared(slug):
    return tuple((one, centre(one).name, value(slug, "centre", one).value) for one in EIGHT)


_CVD = {  # Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB
    "none": np.eye(3),
    "protan": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deutan": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritan": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}


def linear(colour):
    parts = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def lab(rgb):
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    x = np.clip(to_xyz @ np.clip(rgb, 0, 1) / [0.9505, 1, 1.089], 1e-9, None)
    f = np.where(x > 0.008856, np.cbrt(x), 7.787 * x + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("sight", _CVD)
def test_colours_stay_apart_in_every_sight(sight):
    seen = [lab(np.array(_CVD[sight]) @ linear(colour)) for colour in COMPARED_HEX]
    assert min(np.linalg.norm(a - b) for a, b in itertools.combinations(seen, 2)) > 15


def test_colours_reach_aa_and_shapes_differ():
    for colour in COMPARED_HEX:
        luminance = linear(colour) @ [0.2126, 0.7152, 0.0722]
        assert 1.05 / (luminance + 0.05) >= 4.5, colour
    assert len({style.symbol for style in STYLES}) == len({s.glyph for s in STYLES}) == 8
    assert COMPARED_HEX[0] == house.CENTRE and house.HINTERLAND not in COMPARED_HEX
    with pytest.raises(ValueError):
        styles_of([str(i) for i in range(9)])


@given(st.lists(st.floats(0, 400), max_size=15))
def test_stack_never_overlaps_and_keeps_the_order(levels):
    moved = stack(levels, 20, 400)
    ordered = sorted(moved)
    assert all(b - a >= 20 - 1e-6 for a, b in itertools.pairwise(ordered))
    assert all(10 - 1e-6 <= place <= 390 + 1e-6 for place in moved)
    for i, j in itertools.combinations(range(len(levels)), 2):
        if levels[i] < levels[j]:
            assert moved[i] < moved[j]


def test_stack_leaves_what_is_free_and_refuses_what_cannot_fit():
    assert stack([50, 100, 300], 20, 400) == pytest.approx([50, 100, 300])
    with pytest.raises(ValueError):
        stack([1.0] * 30, 20, 400)


@given(
    st.lists(
        st.builds(PointLabel, st.floats(0, 1), st.floats(0, 1), st.text("abc", min_size=3, max_size=12)),
        max_size=12,
    )
)
def test_point_labels_stay_clear_of_one_another_at_every_width(labels):
    spots = place_points(labels, 330)
    placed = [(one, spot) for one, spot in zip(labels, spots, strict=True) if spot]
    for (a, at), (b, bt) in itertools.combinations(placed, 2):
        for width in WIDTHS:
            l1, b1, r1, t1 = _box(a, at, width, 330)
            l2, b2, r2, t2 = _box(b, bt, width, 330)
            assert r1 <= l2 or r2 <= l1 or t1 <= b2 or t2 <= b1


@given(st.lists(st.floats(0, 1), min_size=1, max_size=8))
def test_strip_labels_stay_clear_of_one_another(fractions):
    labels = [(one, "◆ Voss 21,3 %") for one in fractions]
    wide = house.label_width(labels[0][1], bold=True)
    for plot in (330, 900):
        placed = pack(labels, 330)
        spans = [
            (row, f * plot + shift - wide / 2, f * plot + shift + wide / 2)
            for (f, _), (row, shift) in zip(labels, placed, strict=True)
        ]
        for (r1, a1, b1), (r2, a2, b2) in itertools.combinations(spans, 2):
            assert r1 != r2 or b1 + SPACE <= a2 + 1e-6 or b2 + SPACE <= a1 + 1e-6


def test_similar_says_the_same_three_times():
    found = similar("voss", "storrelse", n=5)
    figure = similarity_plot(found, t)
    table = similar_table.similar_table(found, t)
    text = similar_words.similar_text(found, preset("storrelse").name.nb, t)
    long = np.array(figure.data[0].x) + np.array(figure.data[1].x)
    assert long == pytest.approx(table["Avstand (typiske avvik)"], abs=2e-4)
    assert [label.removesuffix("\u00a0⇄") for label in figure.layout.yaxis.ticktext] == [*table["Senter"]]
    assert table["Senter"][0] in text and "16\u00a0438" in text and "Størrelse" in text
    parts = similar_table.parts_table(found, t)
    assert parts.groupby("Senter")["Andel av avstanden (prosent)"].sum().tolist() == pytest.approx(
        [100] * 5
    )
    assert similar_table.weights_table(found, t)["Vekt (prosent)"].sum() == pytest.approx(100)


def test_similar_without_neighbours_says_why():
    slug = next(
        one
        for one, *_ in position("folketall", "voss").values
        if value("boligpris-enebolig", "centre", one).value is None
    )
    found = similar(slug, (("boligpris-enebolig", 1.0),))
    assert "mangler tall" in similar_words.similar_text(found, "Pris", t)
    assert texts(similarity_plot(found, t)) == ["Ingen sentre kan sammenlignes."]
    assert similar_table.similar_table(found, t).empty


@pytest.mark.parametrize("slug", ["andel-67-pluss", "ansatte", "medianinntekt"])
def test_slope(slug):
    frame = rank_changes(slug)
    figure = slope_plot(frame, t, selected=EIGHT)
    up, down = order_words.extremes(frame, 3)
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


def test_slope_missing_centre_is_texts():
    frame = rank_changes("andel-67-pluss")
    text = order_words.slope_text(frame, t, selected=("alesund",))
    assert "Ålesund er ikke med" in text


def test_quadrants_counts_stand_on_the_plot_in_the_text_and_in_the_table():
    found = growth_quadrants()
    figure = quadrants_plot(found, t, selected=("voss", "tromso", "alta"))
    text = quadrants_words.quadrants_text(found, t, selected=("voss", "alta"))
    table = quadrants_table.quadrants_table(found, t)
    names = quadrants_words.quadrant_names(t)
    for quadrant in ("both_grow", "centre_grows", "hinterland_grows", "both_shrink"):
        count = found.counts[quadrant]
        shown = names[quadrant].replace(", ", ",<br>")
        assert f"{shown}: <b>{count}</b>" in texts(figure)
        assert f"{names[quadrant]}: {count}" in text
        assert (table["Hva som vokser"] == names[quadrant]).sum() == count
    assert "Alta er ikke med" in text and len(table) == len(found.frame) + len(found.left_out)
    dots = sum(len(trace.x) for trace in figure.data if trace.mode == "markers")
    assert dots == len(found.frame)
    assert sum(trace.fillpattern.shape == "/" for trace in figure.data) == 2
    assert any("Voss" in label for label in texts(figure))


@pytest.mark.parametrize("slug", ["andel-67-pluss", "ansatte", "arbeidsplasser-1-km", "medianinntekt"])
def test_lines(slug):
    frame = compared_series(slug, EIGHT)
    figure = lines_plot(frame, slug, t)
    table = compare_table.lines_table(frame, slug, t)
    drawn = sum(y is not None for trace in figure.data for y in trace.y)
    assert drawn == table.iloc[:, 2].notna().sum()
    for one, name, _ in compared(slug):
        assert any(name in label for label in texts(figure)), one
        assert name in compare_words.lines_text(frame, slug, t)
    assert ("brudd i serien" in texts(figure)) == (slug in ("ansatte", "arbeidsplasser-1-km"))
    assert any("Norge" in label for label in texts(figure)) == (slug in ("andel-67-pluss", "medianinntekt"))


def test_lines_as_a_table_where_one_has_no_hinterland():
    frame = compared_series("medianinntekt", ("voss", "alta"), "ba", gap=True)
    table = compare_table.lines_table(frame, "medianinntekt", t, gap=True)
    told = dict(zip(table["Senter"], table["Mangler fordi"], strict=True))
    assert "ingen kommune" in told["Alta"] and told["Voss"] == ""


def test_compare_strip():
    where = position("andel-67-pluss", "voss")
    figure = compare_strip_plot(where, compared("andel-67-pluss"), "andel-67-pluss", t)
    assert len(figure.data[0].x) == where.of - 8
    assert {trace.marker.symbol for trace in figure.data[1:]} == {s.symbol for s in STYLES}
    table = compare_table.compare_strip_table(where, compared("andel-67-pluss"), "andel-67-pluss", t)
    assert table.loc[0, "Nummer (1 har høyest verdi)"] == where.rank and len(table) == where.of
    text = compare_words.compare_strip_text(where, compared("andel-67-pluss"), "andel-67-pluss", 2026, t)
    assert f"(nummer {where.rank})" in text


def test_compare_strip_tells_what_is_missing_and_what_is_outside():
    where = position("folketall", "voss")
    rows = (("voss", "Voss", 16_438.0), ("x", "X", None), ("oslo-baerum", "Oslo/Bærum", 8e5))
    figure = compare_strip_plot(where, rows, "folketall", t)
    assert "X: tall mangler" in texts(figure)
    text = compare_words.compare_strip_text(where, rows, "folketall", 2026, t)
    assert "Tall mangler for X." in text and "(utenfor gruppa)" in text


def test_type_is_large_enough_and_figures_small():
    for figure in (
        similarity_plot(similar("voss"), t),
        slope_plot(rank_changes("andel-67-pluss"), t, selected=EIGHT),
        quadrants_plot(growth_quadrants(), t, selected=EIGHT),
        lines_plot(compared_series("andel-67-pluss", EIGHT), "andel-67-pluss", t),
    ):
        assert figure.layout.template.layout.font.size >= 14
        assert len(figure.to_json().encode()) < 15_000
