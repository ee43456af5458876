"""The share menu, the words for the tab and the tags of the head, as HTML."""

from __future__ import annotations

import re

import pytest

from regionsenter.present.share.html import head_tags_html, share_html, view_said_html
from regionsenter.texts import LANGUAGES, translator
from regionsenter.view import View

VIEW = View("andel-67-pluss", centre="voss")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_is_the_same_whatever_the_view_and_names_all_it_has(language: str) -> None:
    menu = share_html(translator(language))
    assert menu == share_html(translator(language))
    assert re.findall(r'aria-label="(.*?)"', menu) and '=""' not in menu
    assert len(re.findall(r"<(?:button|a|input)\b", menu)) == 8
    assert 'role="status"' in menu and "voss" not in menu.lower()


def test_the_tab_is_told_title_and_language() -> None:
    said = view_said_html(VIEW, "senter", translator("nn"))
    assert said == '<div id="rs-said" hidden lang="nn" data-title="Voss – Senter – Regionsenter"></div>'


def test_what_comes_from_outside_is_escaped() -> None:
    tags = head_tags_html(VIEW, "kart", 'http://"><script>/kart', translator("nb"))
    assert "<script>" not in tags and "&lt;script&gt;" in tags
