"""The head of a page: real links with the view, where one is, and what is sent when the view changes."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from regionsenter.present.map.page_scripts import page_scripts_html
from regionsenter.present.parts.top import next_top_html, top_html, view_html
from regionsenter.texts import translator
from regionsenter.view import PAGES

NB = translator("nb")
PARAMS = {"senter": "voss", "ar": "2020", "mer": "folketall", "del": "tema"}


class Links(HTMLParser):
    """Links by the kind of row they stand in, with their text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.row = ""
        self.found: list[dict] = []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        if tag == "nav":
            self.row = dict(attributes)["class"]
        if tag == "a":
            self.found.append({**dict(attributes), "row": self.row, "text": ""})

    def handle_data(self, data):
        if self.found and not self.found[-1]["text"]:
            self.found[-1]["text"] = data

    def of(self, row: str) -> dict[str, str]:
        return {one["text"]: one["href"] for one in self.found if one["row"] == row}

    def here(self, row: str) -> list[str]:
        return [one["text"] for one in self.found if one["row"] == row and one.get("aria-current")]


def test_the_entries_carry_the_view_without_what_belongs_to_one_page():
    links = Links(top_html(PARAMS, "senter", NB))
    assert links.of("rs-nav") == {
        "Kart": "kart?senter=voss&ar=2020",
        "Senter": "senter?senter=voss&ar=2020",
        "Sammenlign": "sammenlign?senter=voss&ar=2020",
        "Om": "avgrensning?senter=voss&ar=2020",
    }
    assert links.here("rs-nav") == ["Senter"]


def test_the_pages_of_an_entry_are_its_second_row():
    links = Links(top_html(PARAMS, "senter", NB))
    assert links.of("rs-pages") == {
        "Oversikt": "senter?senter=voss&ar=2020",
        "Befolkning": "senter?senter=voss&ar=2020&del=befolkning",
        "Tema for tema": "senter?senter=voss&ar=2020&del=tema",
        "Utfordringer": "profil?senter=voss&ar=2020",
        "Lignende sentre": "lignende?senter=voss&ar=2020",
        "Pendling": "senter?senter=voss&ar=2020&del=pendling",
        "Rekkevidde": "senter?senter=voss&ar=2020&del=rekkevidde",
        "Alt på én side": "senter?senter=voss&ar=2020&del=alle",
    }
    assert links.here("rs-pages") == ["Tema for tema"]


@pytest.mark.parametrize("page", PAGES)
def test_where_one_is_is_said_once_in_each_row(page):
    links = Links(top_html({}, page, NB))
    assert len(links.here("rs-nav")) == 1
    assert len(links.here("rs-pages")) == (0 if page == "kart" else 1)
    assert all(one["href"].startswith(one["data-page"]) for one in links.found if "data-page" in one)


def test_the_name_leads_to_the_front_page_in_the_same_language():
    links = Links(top_html(PARAMS, "tabell", translator("en"))).found
    (home,) = [one for one in links if "data-home" in one]
    assert (home["href"], home["text"]) == ("kart?sprak=en", "Regionsenter")


def test_a_language_is_a_link_to_the_same_page_with_all_of_its_view():
    links = Links(top_html({**PARAMS, "sprak": "nn"}, "senter", translator("nn")))
    same = "senter?senter=voss&ar=2020&mer=folketall&del=tema"
    assert links.of("rs-languages") == {"NB": same, "NN": f"{same}&sprak=nn", "EN": f"{same}&sprak=en"}
    assert links.here("rs-languages") == ["NN"]
    assert all("sprak=nn" in href for row in ("rs-nav", "rs-pages") for href in links.of(row).values())


def test_the_way_past_the_head_comes_first():
    first = Links(top_html({}, "data", NB)).found[0]
    assert (first["text"], first["href"]) == ("Hopp til innholdet", "#stMain")


def test_a_page_we_do_not_know_has_a_head_too():
    links = Links(top_html({"senter": "voss"}, "finnes-ikke", NB))
    assert links.here("rs-nav") == links.here("rs-pages") == []
    assert links.of("rs-languages")["EN"] == "kart?senter=voss&sprak=en"


def test_what_is_sent_with_a_change_is_the_view_alone():
    html = view_html({**PARAMS, "sprak": "en"}, "<b>")
    assert html == '<div id="rs-view" hidden data-carried="senter=voss&amp;ar=2020"></div>&lt;b&gt;'
    assert len(html) < 120


def test_what_is_sent_with_a_page_is_no_markup_of_it():
    sent = next_top_html(top_html({}, "kart", NB))
    assert "<a" not in sent and "&lt;a" in sent


def test_the_script_leaves_other_links_alone():
    scripts = page_scripts_html(NB)
    assert 'closest?.("a[data-page], a.rs-go")' in scripts and "metaKey" in scripts
