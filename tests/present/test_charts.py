"""House style and the strip: what is drawn, said and listed."""

import numpy as np
import pytest

from regionsenter.measures.model import Position
from regionsenter.present.centre.population.plot import population_plot
from regionsenter.present.centre.strip.plot import strip_plot
from regionsenter.present.centre.strip.table import strip_table
from regionsenter.present.centre.strip.words import strip_text
from regionsenter.present.charts import house
from regionsenter.present.charts.house import CONFIG
from regionsenter.present.charts.labels import SPACE, Label, place
from regionsenter.present.charts.scale import Scale, axis_ticks
from regionsenter.present.charts.swarm import swarm
from regionsenter.texts import translator
from tests.present.fixtures import (
    GAP,
    INCOME,
    SIZE,
    comparison,
    history,
    indicator,
    position,
    projection,
)

t = translator("nb")
PLOT = 330


def strip(made=None, place_=None, name="Voss", **more):
    return strip_plot(place_ or position(), made or comparison(), name, t, **more)


def texts(figure):
    return [note.text.replace("\u00a0", " ") for note in figure.layout.annotations]


def size(figure):
    return len(figure.to_json().encode())


def contrast(colour, other="#ffffff"):
    def luminance(value):
        parts = [int(value[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        parts = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((luminance(colour), luminance(other)))
    return (high + 0.05) / (low + 0.05)


# House style


def test_norwegian_and_english_separators():
    assert house.separators("nb") == house.separators("nn") == ",\u00a0"
    assert strip().layout.template.layout.separators == ",\u00a0"
    assert house.separators("en") == ".,"


def test_type_is_large_and_comes_from_the_system():
    font = house.template("nb").layout.font
    assert font.size >= 14 and font.family.startswith("system-ui")
    for figure in (strip(), population_plot(history(), projection(), "Voss", t)):
        sizes = [part["size"] for part in fonts(figure.to_plotly_json()) if "size" in part]
        assert sizes and min(sizes) >= 14


def fonts(part):
    """Every font dict anywhere in a figure."""
    if isinstance(part, dict):
        for key, value in part.items():
            if key.endswith("font") and isinstance(value, dict):
                yield value
            yield from fonts(value)
    elif isinstance(part, list | tuple):
        for value in part:
            yield from fonts(value)


@pytest.mark.parametrize("name", ["CENTRE", "HINTERLAND", "NORWAY", "MEDIAN", "MUTED", "INK"])
def test_colours_used_for_text_reach_aa(name):
    assert contrast(getattr(house, name)) >= 4.5


def test_the_figure_does_not_catch_the_finger_that_scrolls():
    figure = strip()
    assert figure.layout.template.layout.dragmode is False
    assert figure.layout.template.layout.xaxis.fixedrange is True
    assert CONFIG["displayModeBar"] is False and CONFIG["scrollZoom"] is False


def test_names_cannot_become_markup():
    said = texts(strip(name="<b>A</b> & B"))
    assert any("&lt;b&gt;A&lt;/b&gt; &amp; B" in text for text in said)
    assert not any("<b>A</b>" in text for text in said)


# Strip plot


def test_every_other_centre_is_a_dot_and_the_chosen_one_is_not_doubled():
    figure = strip(slug="voss")
    dots = figure.data[0]
    assert len(dots.x) == 119 and "Voss" not in dots.text
    assert len(strip().data[0].x) == 119  # by name when the slug is not given


def test_centre_and_hinterland_differ_in_shape_and_colour():
    hinterland, centre = strip().data[-2:]
    assert centre.marker.symbol == "diamond" and centre.marker.color == house.CENTRE
    assert hinterland.marker.symbol == "square" and hinterland.marker.color == house.PAPER
    assert hinterland.marker.line.color == house.HINTERLAND
    assert (centre.x[0], hinterland.x[0]) == (21.3, 24.4)


def test_all_four_marks_are_labelled_with_their_values():
    assert texts(strip(comparison(21.3, 24.4, 17.2), position(mad=2))) == [
        "<b>◆ Voss 21,3 %</b>",
        "<b>□ Omland 24,4 %</b>",
        "━ Norge 17,2 %",
        f"╍ Median {position().median:.1f} %".replace(".", ","),
    ]


def test_the_value_axis_is_numeric_and_holds_everything():
    figure = strip(comparison(21.3, 40.0, 5.0))
    low, high = figure.layout.xaxis.range
    assert low < 5.0 and high > 40.0
    for trace in figure.data:
        assert all(isinstance(x, int | float) for x in trace.x)


def test_hover_has_name_and_value_as_shown():
    figure = strip()
    assert figure.data[0].hovertemplate == "%{text}: %{x:,.1f}\u00a0%<extra></extra>"
    money = strip(comparison(512_000, 498_000, 562_000, of=INCOME))
    assert money.data[0].hovertemplate == "%{text}: %{x:,.0f}\u00a0kr<extra></extra>"
    english = strip_plot(position(), comparison(of=INCOME), "Voss", translator("en"))
    assert english.data[0].hovertemplate.startswith("%{text}: ")
    assert all(round(x, 1) == x for x in figure.data[0].x)


def test_no_hinterland_is_said_in_the_figure():
    figure = strip(comparison(21.3, None, 17.2))
    assert "Omland: tall mangler" in texts(figure)
    assert [trace.marker.symbol for trace in figure.data].count("square") == 0


def test_a_missing_centre_is_said_and_the_others_stay():
    figure = strip(comparison(None, None, 17.2))
    assert "Voss, Omland: tall mangler" in texts(figure)
    assert len(figure.data[0].x) == 119


def test_nothing_at_all_is_still_a_figure():
    empty = Position(None, 0, None, None)
    figure = strip(comparison(None, None, None), empty)
    assert texts(figure) == ["Voss, Omland: tall mangler"]
    assert figure.layout.xaxis.visible is False


@pytest.mark.parametrize("number", [0.0, 21.3, -5.0, 1e7])
def test_a_single_value_has_an_axis(number):
    alone = Position(1, 1, number, 0.0, (("voss", "Voss", number),))
    figure = strip(comparison(number, None, None), alone)
    low, high = figure.layout.xaxis.range
    assert low < number < high


def test_a_size_has_no_line_for_the_country_and_a_gap_no_hinterland():
    sizes = position(centre=16_438, low=2_500, high=48_000)
    figure = strip(comparison(16_438, 4_550, 5_627_400, of=SIZE), sizes)
    assert not any("Norge" in text for text in texts(figure))
    assert figure.layout.xaxis.range[1] < 100_000
    gap = strip(comparison(-3.1, None, None, of=GAP), position(centre=-3.1, low=-12, high=14))
    assert not any("Omland" in text for text in texts(gap))


def test_the_strip_is_light_and_low():
    figure = strip()
    assert len(figure.data[0].x) == 119
    assert size(figure) <= 8_000
    money = position(centre=512_000, low=420_000, high=610_000)
    assert size(strip(comparison(512_000, 498_000, 562_000, of=INCOME), money)) <= 8_000
    assert 90 <= figure.layout.height <= 120
    assert "bdata" not in figure.to_json()  # a typed array would be four times as heavy


def test_the_same_input_gives_the_same_figure():
    assert strip().to_json() == strip().to_json()


def test_the_dots_stay_in_their_band():
    figure = strip()
    line = next(trace for trace in figure.data if trace.mode == "lines")
    assert min(line.y) < min(figure.data[0].y) and max(figure.data[0].y) < max(line.y)


def test_the_table_has_what_the_figure_shows():
    figure, table = strip(), strip_table(position(), comparison(), "Voss", t, slug="voss")
    dots = table[table["Hva det er"] == "senter i målgruppa"]
    assert list(dots["Navn"]) == list(figure.data[0].text)
    assert np.allclose(dots["Verdi (prosent)"], figure.data[0].x, atol=0.05)
    marks = table.set_index("Hva det er")["Verdi (prosent)"]
    assert marks["valgt senter"] == 21.3 and marks["omland"] == 24.4 and marks["landet"] == 17.2
    assert table["Verdi (prosent)"].dtype == float
    missing = strip_table(position(), comparison(None, None), "Voss", t)
    assert missing["Verdi (prosent)"].isna().sum() == 2


def test_the_text_is_the_readout():
    text = strip_text(position(), comparison(), "Voss", t)
    assert text.startswith("Andel 67 år og eldre i Voss er") and "av 120 sentre i målgruppa" in text


def test_a_label_begins_with_its_mark():
    firsts = [text.removeprefix("<b>")[0] for text in texts(strip())]
    assert firsts == ["◆", "□", "━", "╍"]


# Parts of the strip


def extent(placed, label, plot):
    start = label.fraction * plot + placed.shift - label.width / 2
    return start, start + label.width


@pytest.mark.parametrize("plot", [330, 500, 980])
@pytest.mark.parametrize(
    ("low", "high"), [(0.0, 0.02), (0.5, 0.5), (0.98, 1.0), (0.1, 0.9), (0.0, 1.0), (0.45, 0.6)]
)
@pytest.mark.parametrize("names", [("Voss 21,3 %", "Omland 24,4 %"), ("Sandnessjøen 512 000", "x")])
def test_labels_placed_narrow_never_collide_wide(plot, low, high, names):
    labels = [Label(n, f, n, "", True) for n, f in zip(names, (low, high), strict=True)]
    placed = sorted(place(labels, PLOT), key=lambda p: names.index(p.x))
    (a, b), (c, d) = (extent(p, one, plot) for p, one in zip(placed, labels, strict=True))
    assert min(a, c) >= -1 and max(b, d) <= plot + 1
    assert placed[0].row != placed[1].row or b + SPACE - 1 <= c


def test_labels_too_long_for_one_row_take_two_and_the_stem_stays_free():
    long = [
        Label(1, 0.3, "Sandnessjøen 512 000 kr", "a"),
        Label(2, 0.4, "Omland 498 000 kr ab", "b"),
    ]
    low, high = sorted(place(long, PLOT), key=lambda p: p.colour)
    assert {low.row, high.row} == {0, 1}
    lower, stem = (high, 0.3) if high.row == 0 else (low, 0.4)
    label = long[1] if high.row == 0 else long[0]
    start, end = extent(lower, label, PLOT)
    assert not start < stem * PLOT < end


def test_swarm_is_deterministic_within_reach_and_wide_where_dense():
    values = list(np.random.default_rng(1).normal(0, 1, 200))
    offsets = swarm(values, 20)
    assert offsets == swarm(values, 20)
    assert max(map(abs, offsets)) <= 20
    middle = [abs(o) for o, v in zip(offsets, values, strict=True) if abs(v) < 0.5]
    edge = [abs(o) for o, v in zip(offsets, values, strict=True) if abs(v) > 1.8]
    assert np.mean(middle) > 2 * np.mean(edge)
    assert swarm([], 20) == [] and swarm([3.0], 20) == [0.0]
    assert len(set(swarm([3.0, 3.0, 3.0], 20))) == 3


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
