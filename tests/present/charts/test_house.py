"""The house style: type, colours and separators of every chart."""

from __future__ import annotations

import pytest

from regionsenter.measures.compared import compared_series
from regionsenter.measures.growth_quadrants import growth_quadrants
from regionsenter.measures.rank_change import rank_changes
from regionsenter.measures.similarity import similar
from regionsenter.present.centre.population.plot import population_plot
from regionsenter.present.centre.strip.plot import strip_plot
from regionsenter.present.charts import house
from regionsenter.present.charts.house import CONFIG
from regionsenter.present.compare.lines_plot import lines_plot
from regionsenter.present.development.order.plot import slope_plot
from regionsenter.present.development.quadrants.plot import quadrants_plot
from regionsenter.present.similar.plot import similarity_plot
from regionsenter.texts import translator
from tests.present.compared import EIGHT
from tests.present.fixtures import comparison, contrast, history, position, projection, texts

t = translator("nb")


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


def test_type_is_large_enough_and_figures_small():
    for figure in (
        similarity_plot(similar("voss"), t),
        slope_plot(rank_changes("andel-67-pluss"), t, selected=EIGHT),
        quadrants_plot(growth_quadrants(), t, selected=EIGHT),
        lines_plot(compared_series("andel-67-pluss", EIGHT), "andel-67-pluss", t),
    ):
        assert figure.layout.template.layout.font.size >= 14
        assert len(figure.to_json().encode()) < 15_000
