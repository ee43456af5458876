"""The types of centres: chart and table say the same."""

from __future__ import annotations

import json

from regionsenter.measures.typology import typology
from regionsenter.present.profile.typology.plot import typology_plot
from regionsenter.present.profile.typology.table import typology_table
from regionsenter.present.profile.typology.words import (
    cluster_name,
    cluster_text,
)
from regionsenter.texts import translator

t = translator("nb")


def drawn(figure) -> dict:
    return json.loads(figure.to_json())


def test_the_types_pictures_and_table_say_the_same():
    found = typology(count=3)
    table = typology_table(found, "challenge", t)
    shapes = set()
    for one in found.clusters:
        figure = drawn(typology_plot(found, one.index, "challenge", t))
        name = cluster_name(one, "challenge", t)
        rows = table[table["Type"] == name]
        means = figure["data"][2]
        assert means["x"] == rows["Plassering (100 størst utfordring)"].round(1).tolist() and len(rows) == 5
        assert figure["layout"]["xaxis"]["range"] == [-1, 101]
        shapes.add(means["marker"]["symbol"])
        assert name in cluster_text(one, "challenge", t)
    assert len(shapes) == 3
    assert (table["Nedre kvartil"] <= table["Øvre kvartil"]).all()
