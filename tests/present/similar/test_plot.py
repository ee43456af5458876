"""Chart, words and table of similar centres say the same."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.catalog.similarity import preset
from regionsenter.measures import position, value
from regionsenter.measures.similarity import similar
from regionsenter.present.similar import table as similar_table
from regionsenter.present.similar import words as similar_words
from regionsenter.present.similar.plot import similarity_plot
from regionsenter.texts import translator
from tests.present.fixtures import texts

t = translator("nb")


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
