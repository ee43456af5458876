"""What a page with a view is called and shows, for tabs and for links."""

from __future__ import annotations

import pytest

from regionsenter.present.share.words import description_text, headline_text, tab_title_text
from regionsenter.texts import LANGUAGES, translator
from regionsenter.view import PAGES, View

VIEW = View("andel-67-pluss")
NB = translator("nb")


@pytest.mark.parametrize(
    ("page", "view", "title"),
    [
        ("senter", View("folketall", centre="voss"), "Voss – Senter – Regionsenter"),
        ("senter", VIEW, "Senter – Regionsenter"),
        ("kart", View("folketall", centre="tromso"), "Tromsø – Kart – Regionsenter"),
        ("kart", View("folketall", municipality="karasjok"), "Karasjok – Kart – Regionsenter"),
        ("tabell", View("folketall", county="troms"), "Troms – Tabell – Regionsenter"),
        (
            "sammenlign",
            View("folketall", centre="voss", compared=("alta", "voss")),
            "Voss og Alta – Sammenlign – Regionsenter",
        ),
        (
            "sammenlign",
            View("folketall", compared=("voss", "alta", "narvik", "tromso")),
            "4 sentre – Sammenlign – Regionsenter",
        ),
        ("data", View("folketall", centre="voss"), "Data og metode – Regionsenter"),
    ],
)
def test_a_tab_names_the_place_first(page: str, view: View, title: str) -> None:
    assert tab_title_text(view, page, NB) == title


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_words_in_every_language(page: str, language: str) -> None:
    t = translator(language)
    for view in (VIEW, View("andel-67-pluss", centre="voss", year=2025)):
        assert tab_title_text(view, page, t).endswith("Regionsenter")
        assert headline_text(view, page, t)
        said = description_text(view, page, t)
        assert said[-1] in ".?" and 20 < len(said) < 220
        assert ("2025" in said) == (
            view.year == 2025 and page in ("kart", "sammenlign", "utvikling", "tabell")
        )
