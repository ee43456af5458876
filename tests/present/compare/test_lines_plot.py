"""Compared centres over time: figure, words and table say the same."""

from __future__ import annotations

import pytest

from regionsenter.measures.compared import compared_series
from regionsenter.present.compare import table as compare_table
from regionsenter.present.compare import words as compare_words
from regionsenter.present.compare.lines_plot import lines_plot
from regionsenter.texts import translator
from tests.present.compared import EIGHT, compared
from tests.present.fixtures import texts

t = translator("nb")


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
    assert any("Norge" in label for label in texts(figure)) == (slug == "andel-67-pluss")
