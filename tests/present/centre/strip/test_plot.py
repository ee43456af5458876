"""The strip of centres: what is drawn, and where."""

from dataclasses import replace

import pytest

from regionsenter.measures.model import Position
from regionsenter.present.centre.strip.plot import strip_plot
from regionsenter.present.charts import house
from regionsenter.texts import translator
from tests.present.fixtures import (
    GAP,
    INCOME,
    SIZE,
    comparison,
    position,
    texts,
)

t = translator("nb")


def strip(made=None, place_=None, name="Voss", **more):
    return strip_plot(place_ or position(), made or comparison(), name, t, **more)


def size(figure):
    return len(figure.to_json().encode())


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


def test_a_label_begins_with_its_mark():
    firsts = [text.removeprefix("<b>")[0] for text in texts(strip())]
    assert firsts == ["◆", "□", "━", "╍"]


def test_the_interval_of_the_centre_is_a_whisker_behind_its_mark():
    made = comparison(21.3, 24.4, 17.2)
    sure = replace(made, centre=replace(made.centre, lower=19.04, upper=41.2))
    figure = strip(sure)
    (drawn,) = [trace for trace in figure.data if trace.name == "interval"]
    assert {x for x in drawn.x if x is not None} == {19.0, 41.2}
    assert drawn.line.color == house.CENTRE
    assert figure.layout.xaxis.range[1] > 41.2 and figure.data[-1].marker.symbol == "diamond"
    assert not [trace for trace in strip(made).data if trace.name == "interval"]
