"""Components of population change: words, table and figure agree."""

from __future__ import annotations

from math import isnan

from regionsenter.measures.components_of_change import components_of_change
from regionsenter.present.centre.components.plot import components_plot
from regionsenter.present.centre.components.table import components_table
from regionsenter.present.centre.components.words import components_text
from regionsenter.texts import translator

t = translator("nb")


def plain(text):
    return text.replace("\u00a0", " ")


def test_components_words_and_table():
    frame = components_of_change("sunnfjord")
    text = plain(components_text(frame, "Førde", t))
    assert "i Førde i 2024: fødselsoverskudd +4,5, flytting innenlands +3,1" in text
    assert "Bosetting av flyktninger preger tallene for omlandet i 2022, 2023 og 2024" in text
    table = components_table(frame, "Førde", t)
    assert len(table) == 18 and isnan(table["Netto innvandring"].iloc[0])
    gone = components_text(components_of_change("alta", "ba"), "Alta", t)
    assert "omlandet" not in gone  # told once, with the population
    twin = components_text(components_of_change("orsta-volda"), "x", t, municipalities=2)
    assert "tallene for senterkommunene i" in twin and "senterkommunen " not in twin
    alone = components_plot(components_of_change("alta", "ba"), "Alta", t)
    assert {trace.yaxis for trace in alone.data} == {"y"}
