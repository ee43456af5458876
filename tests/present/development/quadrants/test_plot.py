"""Quadrants of growth: figure, words and table say the same."""

from __future__ import annotations

from regionsenter.measures.growth_quadrants import growth_quadrants
from regionsenter.present.development.quadrants import table as quadrants_table
from regionsenter.present.development.quadrants import words as quadrants_words
from regionsenter.present.development.quadrants.plot import quadrants_plot
from regionsenter.texts import translator
from tests.present.fixtures import texts

t = translator("nb")


def test_quadrants_counts_stand_on_the_plot_in_the_text_and_in_the_table():
    found = growth_quadrants()
    figure = quadrants_plot(found, t, selected=("voss", "tromso", "hammerfest"))
    text = quadrants_words.quadrants_text(found, t, selected=("voss", "hammerfest"))
    table = quadrants_table.quadrants_table(found, t)
    names = quadrants_words.quadrant_names(t)
    for quadrant in ("both_grow", "centre_grows", "hinterland_grows", "both_shrink"):
        count = found.counts[quadrant]
        shown = names[quadrant].replace(", ", ",<br>")
        assert f"{shown}: <b>{count}</b>" in texts(figure)
        assert f"{names[quadrant]}: {count}" in text
        assert (table["Hva som vokser"] == names[quadrant]).sum() == count
    assert "Gapene er etter ulike regler: 64 BA-region, 4 pendling (minst 5 %)" in text
    assert "Omland, best tilgjengelig: BA-regionen uten senterkommunen (1 kommune" in text
    assert list(table.loc[table["Senter"] == "Voss", "Omlandsregel"]) == ["BA-region"]
    assert "Hammerfest er ikke med" in text and len(table) == len(found.frame) + len(found.left_out)
    dots = sum(len(trace.x) for trace in figure.data if trace.mode == "markers")
    assert dots == len(found.frame)
    assert sum(trace.fillpattern.shape == "/" for trace in figure.data) == 2
    assert any("Voss" in label for label in texts(figure))
