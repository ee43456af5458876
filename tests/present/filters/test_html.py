"""The row of chips, in words and markup (regionsenter/present/filters/html.py, words.py)."""

from __future__ import annotations

import re

import pytest

from regionsenter.asked.page_filters import FILTERS
from regionsenter.present.filters.html import chips_html
from regionsenter.present.filters.words import filter_label, places_filter_text
from regionsenter.texts import translator
from regionsenter.vocabulary import vocabulary
from tests.asked.test_page_filters import ALL, view_of

NB = translator("nb")


def chips(query: str, page: str, language: str = "nb") -> list[tuple[str, str, str]]:
    """(text, class, address of the cross) of each chip."""
    row = str(chips_html(view_of(query), page, vocabulary(), translator(language)))
    found = re.findall(r'<li(?: class="([^"]*)")?(?: title="[^"]*")?>(.*?)</li>', row)
    return [
        (
            re.sub(r"<[^>]+>", "", inner).replace("×", "").strip(),
            classes,
            re.search('href="([^"]*)"', inner)[1],
        )
        for classes, inner in found
    ]


def test_no_filter_no_row() -> None:
    assert chips_html(view_of(""), "kart", vocabulary(), NB) == ""


def test_each_chip_says_what_is_chosen_and_its_cross_takes_it_off() -> None:
    assert chips("fylke=innlandet&senter=voss&ar=2020", "kart") == [
        ("Senter: Voss", "rs-chip", "kart?ar=2020&amp;fylke=innlandet"),
        ("Fylke: Innlandet", "rs-chip", "kart?senter=voss&amp;ar=2020"),
        ("År: 2020", "rs-chip", "kart?senter=voss&amp;fylke=innlandet"),
        ("Fjern alle", "", "kart"),
    ]


def test_one_filter_has_no_button_for_all() -> None:
    assert chips("tema=e", "kart") == [
        (
            "Tema: e) Funksjoner og tjenester for hele regionen",
            "rs-chip",
            "kart?indikator=antall-funksjoner",
        )
    ]


def test_a_chip_that_the_page_does_not_use_is_grey_and_says_so() -> None:
    (text, classes, _), *_ = chips("fylke=innlandet", "lignende")
    assert (text, classes) == ("Fylke: Innlandet gjelder ikke her", "rs-chip rs-unused")
    assert 'title="Valget følger lenken, men denne siden bruker det ikke."' in chips_html(
        view_of("fylke=innlandet"), "lignende", vocabulary(), NB
    )


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_filter_has_a_name_and_words(language: str) -> None:
    t = translator(language)
    found = chips(ALL, "data", language)
    assert len(found) == len(FILTERS) + 1
    for name, (text, classes, address) in zip(FILTERS, found, strict=False):
        assert text.startswith(f"{filter_label(name, t)}: ") and classes == "rs-chip rs-unused"
        assert address.startswith("data?")


def test_among_whom_in_words() -> None:
    assert places_filter_text(view_of("senter=voss"), NB) == ""
    assert places_filter_text(view_of("fylke=troms&utvalg=alle"), NB) == "Troms, Alle 159"
