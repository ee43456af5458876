"""The chart of how the number of centres hangs on each limit."""

from __future__ import annotations

import pytest

from regionsenter.measures.sensitivity import curves
from regionsenter.present.charts import house
from regionsenter.present.delineation.sensitivity.plot import sensitivity_plot
from regionsenter.present.delineation.sensitivity.table import sensitivity_table
from regionsenter.texts import LANGUAGES, translator

t = translator("nb")


CURVES = curves()


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_one_panel_a_limit_none_over_another(columns):
    figure = sensitivity_plot(CURVES, t, columns=columns)
    layout = figure.to_dict()["layout"]
    boxes = []
    for number in range(len(CURVES)):
        key = "" if number == 0 else str(number + 1)
        (x0, x1), (y0, y1) = layout[f"xaxis{key}"]["domain"], layout[f"yaxis{key}"]["domain"]
        assert 0 <= x0 < x1 <= 1 and 0 <= y0 < y1 <= 1
        assert all(x1 <= a or b <= x0 or y1 <= c or d <= y0 for a, b, c, d in boxes)
        boxes.append((x0, x1, y0, y1))
    assert len({tuple(layout[f"yaxis{k or ''}"]["range"]) for k in ("", 2, 9)}) == 1


def test_the_lines_are_the_table():
    figure = sensitivity_plot(CURVES, t)
    table = sensitivity_table(CURVES, t)
    lines = [trace for trace in figure.data if trace.line.color == house.CENTRE]
    assert len(lines) == len(CURVES) == table["Grense"].nunique()
    for line, (_, rows) in zip(lines, table.groupby("Grense", sort=False), strict=True):
        assert list(line.x) == list(rows["Verdi"]) and list(line.y) == list(rows["Sentre"])


def test_todays_value_is_marked_where_there_is_one():
    table = sensitivity_table(CURVES, t)
    today = table[table["Gjelder nå"] == "ja"].set_index("Grense")
    assert (today["Sentre"] == 121).all() and "kjøretid til storby" not in today.index
    figure = sensitivity_plot(CURVES, t)
    marks = [trace for trace in figure.data if trace.mode == "markers"]
    assert [mark.x[0] for mark in marks] == list(today["Verdi"])
    dashed = [trace for trace in figure.data if trace.line.dash]
    assert len(dashed) == 1 and set(dashed[0].y) == {121}
    said = " ".join(note.text for note in figure.layout.annotations)
    assert "nå 500 innbyggere: 121 sentre" in said and "nå slått av: 121 sentre" in said


def test_headings_fit_a_phone():
    for language in LANGUAGES:
        figure = sensitivity_plot(CURVES, translator(language))
        for note in figure.layout.annotations:
            plain = note.text.replace("<b>", "").replace("</b>", "")
            assert house.label_width(plain) <= house.NARROW
