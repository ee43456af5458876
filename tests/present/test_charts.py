"""House style and the strip: what is drawn, said and listed."""

import numpy as np
import pytest

from regionsenter.present.centre.population.plot import population_plot
from regionsenter.present.centre.strip.plot import strip_plot
from regionsenter.present.charts import house
from regionsenter.present.charts.house import CONFIG
from regionsenter.present.charts.labels import SPACE, Label, place
from regionsenter.present.charts.scale import Scale, axis_ticks
from regionsenter.present.charts.swarm import swarm
from regionsenter.texts import translator
from tests.present.fixtures import (
    comparison,
    contrast,
    history,
    indicator,
    position,
    projection,
    texts,
)

t = translator("nb")


PLOT = 330


def strip(made=None, place_=None, name="Voss", **more):
    return strip_plot(place_ or position(), made or comparison(), name, t, **more)


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
    assert contrast(getattr(house, name), "#ffffff") >= 4.5


def test_the_figure_does_not_catch_the_finger_that_scrolls():
    figure = strip()
    assert figure.layout.template.layout.dragmode is False
    assert figure.layout.template.layout.xaxis.fixedrange is True
    assert CONFIG["displayModeBar"] is False and CONFIG["scrollZoom"] is False


def test_names_cannot_become_markup():
    said = texts(strip(name="<b>A</b> & B"))
    assert any("&lt;b&gt;A&lt;/b&gt; &amp; B" in text for text in said)
    assert not any("<b>A</b>" in text for text in said)


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
