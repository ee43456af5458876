"""The worst of the road model and the gaps it closes, as HTML."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.geography.road_gaps import GAP_KINDS
from regionsenter.measures.drive_validation import drive_validation, worst
from regionsenter.present.method.roads.html import gaps_html, worst_html
from regionsenter.snapshot import snapshot
from regionsenter.texts import translator

t = translator("nb")


def test_the_worst_are_named_with_both_times_and_a_reason():
    frame = drive_validation()
    html = worst_html(frame, t)
    assert html.count("<tr>") == 11
    for row in worst(frame).itertuples(index=False):
        assert f'<th scope="row">{Markup.escape(row.name)}</th><td>{row.toi_minutes:.0f}</td>' in html
        assert Markup.escape(row.explanation_nb) in html


def test_names_are_escaped():
    frame = drive_validation().assign(name="<i>")
    assert "<i>" not in worst_html(frame, t) and "&lt;i&gt;" in worst_html(frame, t)


def test_every_kind_of_gap_is_counted_and_explained():
    html = gaps_html(t)
    for kind, count in snapshot().table("road_gaps")["kind"].value_counts().items():
        assert f'<th scope="row">{count}</th>' in html and Markup.escape(GAP_KINDS[kind]["nb"]) in html
