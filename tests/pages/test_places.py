"""The place named is the place measured, on every page that shows a municipal figure of a centre.

Florø is the centre of Kinn, Flisa of Åsnes: a figure of the municipality never stands under the town's name
without a word on it. The source is every page; the words are of ``present/language/places.py``.
"""

from __future__ import annotations

import json
import re

import pytest

from tests.pages.opening import open_page, words

NOTE = "Tallene gjelder senterkommunen"
MUNICIPAL = "andel-67-pluss"


@pytest.mark.parametrize(
    ("page", "more"),
    [
        ("kart", {}),
        ("kart", {"vis": "gap"}),
        ("lignende", {"senter": "kinn"}),
        ("sammenlign", {"sammenlign": "kinn.asnes"}),
        ("utvikling", {"senter": "kinn"}),
        ("tabell", {}),
        ("profil", {"senter": "kinn"}),
    ],
)
def test_a_page_with_several_centres_says_whose_the_figures_are(page, more):
    assert NOTE in words(open_page(page, indikator=MUNICIPAL, **more))


@pytest.mark.parametrize("section", ["oversikt", "befolkning", "tema"])
def test_no_chart_of_a_centre_has_the_towns_name_at_a_municipal_figure(section):
    more = {} if section == "oversikt" else {"del": section}
    app = open_page("senter", senter="kinn", indikator=MUNICIPAL, mer=MUNICIPAL, **more)
    assert "Kinn kommune (senter Florø)" in words(app)
    for chart in app.get("plotly_chart"):
        if chart.proto.alt.startswith("Kinn kommune (senter Florø) har"):
            continue  # its functions, each with the place it lies in
        said = json.dumps(json.loads(chart.proto.spec), ensure_ascii=False)
        assert not re.search(r"Florø[ \u00a0]\d|◆ Florø|\"Florø\"", said), chart.proto.alt


def test_two_centres_are_told_apart_by_what_is_measured():
    said = words(open_page("lignende", senter="asnes")).replace("\u00a0", " ")
    (most,) = re.findall(r"Mest skiller «[^»]*»: [^.]*\.", said)[:1]
    assert re.search(r" i [^.]+ (kommune|kommunene|byen)", most) or "kommunene" in most
    assert "i Åsnes kommune (senter Flisa)" in most
