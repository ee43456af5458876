"""Every peer with its rank, as a chart."""

from __future__ import annotations

import json

import pytest

from regionsenter.geography.centres import centres
from regionsenter.measures.profile import fields
from regionsenter.present.charts import house
from regionsenter.present.profile.ranks.plot import rank_interval_plot
from regionsenter.present.profile.ranks.table import rank_rows
from regionsenter.texts import translator

t = translator("nb")


OUTSIDE = next(one.slug for one in centres() if not one.candidate)


def drawn(figure) -> dict:
    return json.loads(figure.to_json())


@pytest.mark.parametrize("order", ["rank", "name"])
def test_every_peer_with_a_rank_is_drawn_once_and_only_the_chosen_is_named(order):
    field = fields()[1]
    figure = drawn(rank_interval_plot(field, "challenge", "voss", t, order=order))
    table = rank_rows(field, t, order).dropna(subset="rank")
    drawn_ = {
        name: y for trace in figure["data"][1:5] for name, y in zip(trace["text"], trace["y"], strict=True)
    }
    assert drawn_ == dict(zip(table["name"], table["rank"].astype(int), strict=True))
    notes = " ".join(note["text"] for note in figure["layout"]["annotations"])
    assert "Voss" in notes and not any(n in notes for n in table["name"] if n != "Voss")
    own = figure["data"][-1]
    assert own["marker"]["color"] == house.CENTRE and own["text"] == ["Voss"]
    assert figure["layout"]["yaxis"]["range"][0] > figure["layout"]["yaxis"]["range"][1]
    unmarked = drawn(rank_interval_plot(field, "challenge", OUTSIDE, t, order=order))
    assert len(unmarked["data"]) == 5
