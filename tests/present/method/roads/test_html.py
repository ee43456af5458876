"""The worst of the road model and the gaps it closes, as HTML."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.geography.road_gaps import GAP_KINDS
from regionsenter.measures.drive_reference import crossings, drive_reference
from regionsenter.measures.drive_validation import drive_validation, worst
from regionsenter.present.method.roads.html import (
    crossings_html,
    gaps_html,
    reference_html,
    worst_html,
)
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


def test_every_reference_journey_stands_with_both_times_and_what_they_rest_on():
    frame = drive_reference()
    html = reference_html(frame, t)
    assert html.count("<tr>") == len(frame) + 1
    row = frame[(frame["start"] == "Ålesund") & (frame["stop"] == "Molde")].iloc[0]
    assert (
        f'<th scope="row">Ålesund–Molde</th><td>Molde–Vestnes</td><td>85</td>'
        f"<td>{row['model_minutes']:.0f}</td><td>+{row['deviation']:.0f}</td><td>nei</td>"
    ) in html
    assert html.count("anslag etter kjent avstand") == (frame["basis"] == "estimate").sum()
    assert html.count("<a href=") == (frame["basis"] == "published").sum()


def test_every_crossing_stands_with_its_source():
    html = crossings_html(t)
    assert html.count("<tr>") == len(crossings()) + 1 and html.count("<a href=") == len(crossings())
    assert "<td>europaveg</td><td>11,1 (målt på kartet)</td><td>33</td><td>28</td>" in html
