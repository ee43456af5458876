"""What regionsenter/asked/page_filters.py declares of each page, tried on the page: a filter that a page
says it uses changes what it shows, and one that it does not use changes nothing."""

from __future__ import annotations

import re
from functools import cache

import pytest
from streamlit.testing.v1 import AppTest

from regionsenter.asked.page_filters import FILTERS, USED, used_on
from regionsenter.view.format import PAGES
from regionsenter.view.parse import parse
from regionsenter.vocabulary import vocabulary
from tests.pages.opening import open_page

#: Views in which the declarations differ; the first of a page is one with a centre.
VIEWS = {
    "kart": [
        {"senter": "voss", "indikator": "folketall"},
        {"indikator": "folketall"},
        {"indikator": "folketall", "vis": "gap"},
        {"indikator": "gap-folkevekst-10-ar"},
    ],
    "senter": [
        {"senter": "voss", "indikator": "folketall"},
        {"senter": "voss", "indikator": "folketall", "del": "befolkning"},
        {"senter": "voss", "indikator": "folketall", "del": "tema"},
        {"senter": "voss", "indikator": "folketall", "del": "pendling"},
        {"senter": "voss", "indikator": "folketall", "del": "rekkevidde"},
    ],
    "sammenlign": [
        {"senter": "voss", "sammenlign": "alta.namsos", "indikator": "folketall"},
        {"sammenlign": "alta.namsos", "indikator": "folketall", "vis": "gap"},
    ],
    "lignende": [{"senter": "voss", "indikator": "folketall"}],
    "utvikling": [{"senter": "voss", "indikator": "folketall"}],
    "avgrensning": [{"senter": "voss", "indikator": "folketall"}],
    "profil": [{"senter": "voss", "indikator": "folketall"}],
    "tabell": [{"senter": "voss", "indikator": "folketall"}],
    "data": [{"senter": "voss", "indikator": "folketall"}],
}
#: A value of each filter that differs from what the views have.
CHOSEN = {
    "centre": {"senter": "sunnfjord"},
    "municipality": {"kommune": "askvoll", "senter": "sunnfjord"},
    "county": {"fylke": "innlandet"},
    "size": {"storrelse": "1000-2999"},
    "group": {"utvalg": "alle"},
    "delineation": {"avgrensning": "min5000"},
    "theme": {"tema": "c"},
    "challenge": {"utfordring": "klimaomstilling"},
    "year": {"ar": "2015"},
    "since": {"fra": "2001"},
    "hinterland": {"omland": "kjoretid"},
    "likeness": {"likhet": "naring"},
    "weights": {"vekter": "andel-67-pluss~0"},
}
#: What a page says, draws or lets be chosen from; not the controls, which show a choice whether or not
#: it matters.
SHOWN = (
    "html",
    "markdown",
    "caption",
    "header",
    "subheader",
    "title",
    "info",
    "warning",
    "plotly_chart",
    "dataframe",
    "component_instance",
    "bidi_component",
)
#: A centre outside the target group, as it is written.
NAME = "Oslo/Bærum".encode()
#: What every page has at its top: it tells of the view, and is not what the page is about.
TOP = ('<div id="rs-view"', '<div id="rs-next-top"', "<style", "<script", '<div id="rs-words')


def shown(app: AppTest) -> list[object]:
    """What the page shows, without addresses, which carry the whole view (a picture's foot too)."""
    found: list[object] = []
    for element in app.main:
        if element.type not in SHOWN:
            continue
        if element.type == "html":
            if not element.proto.body.startswith(TOP):
                found.append(re.sub(r'(href|data-foot)="[^"]*"', "", element.proto.body))
        elif element.type == "dataframe":  # its message holds a number drawn for every run
            found.append(element.value.to_csv())
        elif element.type != "caption" or "Egen avgrensning" not in element.value:
            found.append(element.proto.SerializeToString(deterministic=True))
    return found


@cache
def opened(page: str, *params: tuple[str, str]) -> list[object]:
    return shown(open_page(page, **dict(params)))


def test_every_page_says_which_filters_it_uses() -> None:
    assert set(USED) == set(PAGES) == set(VIEWS)
    assert set(CHOSEN) == set(FILTERS)
    assert all(set(filters) <= set(FILTERS) for filters in USED.values())


@pytest.mark.slow
@pytest.mark.parametrize("name", FILTERS)
@pytest.mark.parametrize(
    ("page", "params"), [(page, params) for page, views in VIEWS.items() for params in views], ids=str
)
def test_a_page_uses_what_it_says_and_nothing_else(page: str, params: dict[str, str], name: str) -> None:
    if name == "municipality":
        params = params | {"senter": "sunnfjord"}
    if name in ("theme", "challenge"):  # beside an indicator they could only be its own
        params = {key: value for key, value in params.items() if key != "indikator"}
    with_filter = params | CHOSEN[name]
    view, notices = parse(with_filter, vocabulary())
    assert not notices
    before, after = opened(page, *params.items()), opened(page, *with_filter.items())
    assert (before != after) == used_on(page, name, view)


@pytest.mark.parametrize("page", [page for page in PAGES if page != "data"])
def test_the_chosen_centre_follows_to_every_page(page: str) -> None:
    # Outside the target group and the county, so that nobody names it who does not know it is chosen.
    told = opened(page, ("senter", "oslo"), ("fylke", "troms"), ("sammenlign", "alta"))
    assert any(NAME in (one if isinstance(one, bytes) else str(one).encode()) for one in told)
