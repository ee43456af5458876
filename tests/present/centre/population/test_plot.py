"""The population curve: what is drawn, and where."""

import json

import pytest

from regionsenter.measures.joined_population import joined
from regionsenter.present.centre.population.plot import population_plot
from regionsenter.present.centre.population.table import population_table
from regionsenter.present.centre.population.words import population_text
from regionsenter.present.charts import house
from regionsenter.present.charts.labels import spread
from regionsenter.texts import translator
from tests.present.fixtures import (
    history,
    projection,
    texts,
)

t = translator("nb")


def size(figure):
    return len(figure.to_json().encode())


# Population curve


def people(**more):
    return population_plot(history(), projection(), "Voss", t, **more)


def drawn(figure, dashed):
    traces = [d for d in figure.data if d.hoverinfo != "skip"]
    return [d for d in traces if (d.line.dash is not None) == dashed]


def test_observed_is_solid_and_projected_dashed_from_the_year_after():
    figure = people()
    assert [max(d.x) for d in drawn(figure, False)] == [2026, 2026]
    assert [min(d.x) for d in drawn(figure, True)] == [2027, 2027]  # 2025 and 2026 are dropped
    assert [max(d.x) for d in drawn(figure, True)] == [2050, 2050]


def test_the_index_starts_at_100_in_the_first_common_year():
    figure = people()
    assert [d.y[0] for d in drawn(figure, False)] == [100, 100]
    assert "<b>Folketall, 2005 = 100</b>" in texts(figure)
    late = history()
    late.loc[late["year"] < 2010, "hinterland"] = None
    data = joined(late, projection(), index=True)
    assert data.base_year == 2010
    at_base = data.frame.set_index("year").loc[2010]
    assert at_base["centre"] == at_base["hinterland"] == 100


def test_persons_start_at_zero():
    figure = people(index=False)
    assert figure.layout.yaxis.range[0] == 0
    assert drawn(figure, False)[0].y[-1] == history()["centre"].iloc[-1]
    assert "<b>Folketall, personer</b>" in texts(figure)


def test_the_break_is_drawn_and_named_at_the_last_observed_year():
    figure = people()
    assert any(shape.x0 == shape.x1 == 2026 for shape in figure.layout.shapes)
    assert {"observert", "framskrevet"} <= set(texts(figure))
    without = population_plot(history(), projection().iloc[:0], "Voss", t)
    assert not any("framskrevet" in text for text in texts(without))
    assert not any(shape.x0 == shape.x1 for shape in without.layout.shapes)


def test_years_are_not_written_as_amounts():
    axis = people().layout.xaxis
    assert axis.separatethousands is False
    assert axis.tickformat == axis.hoverformat == "d"
    assert list(axis.tickvals) == [2005, 2026, 2050]


def test_lines_are_labelled_at_their_end_not_in_a_legend():
    figure = people()
    labels = [note for note in figure.layout.annotations if "<br>" in note.text]
    assert [note.text.split("<br>")[0] for note in labels] == ["<b>Voss</b>", "<b>Omland</b>"]
    assert [note.font.color for note in labels] == [house.CENTRE, house.HINTERLAND]
    assert all(note.x == 2050 for note in labels)
    assert figure.layout.template.layout.showlegend is False


@pytest.mark.parametrize("hinterland", [False, "absent"])
def test_an_empty_hinterland_leaves_the_centre(hinterland):
    past, future = history(False), projection(False)
    if hinterland == "absent":
        past, future = past.drop(columns="hinterland"), future.drop(columns="hinterland")
    figure = population_plot(past, future, "Voss", t)
    assert len(drawn(figure, False)) == 1
    assert not any("Omland" in text for text in texts(figure))
    text = population_text(past, future, "Voss", t)
    assert text.endswith("Omlandet har ingen kommuner med slike tall.")
    assert population_table(past, future, t)["Omland (personer)"].isna().all()


def test_no_history_says_so():
    nothing = history().iloc[:0]
    figure = population_plot(nothing, projection(), "Voss", t)
    assert texts(figure) == ["Tall for folketall mangler."]
    said = population_text(nothing, projection(), "Voss", t)
    assert said == "Folketall for Voss mangler."


def test_no_common_year_shows_the_centre_alone():
    past = history()
    past.loc[past["year"] < 2020, "hinterland"] = None
    past.loc[past["year"] >= 2020, "centre"] = None
    data = joined(past, projection().iloc[:0], index=True)
    assert data.areas == ("centre",) and data.base_year == 2005


def test_the_curve_is_light():
    assert size(people()) <= 15_000
    json.loads(people().to_json())


@pytest.mark.parametrize("levels", [[100, 100], [0, 3], [300, 298], [50, 200], [10]])
def test_end_labels_never_overlap_nor_leave_the_plot(levels):
    moved = spread(levels, 38, 300)
    assert all(19 <= level <= 281 for level in moved)
    ordered = sorted(moved)
    assert all(b - a >= 38 - 1e-9 for a, b in zip(ordered[:-1], ordered[1:], strict=True))
