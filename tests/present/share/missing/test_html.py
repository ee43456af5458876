"""The page of an address that is none of ours."""

from __future__ import annotations

import pytest

from regionsenter.present.share.missing.html import missing_page_html
from regionsenter.texts import LANGUAGES, translator
from regionsenter.view import PAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_so_and_leads_on_in_the_readers_language(language: str) -> None:
    page = missing_page_html("/<b>", "../", translator(language))
    query = "" if language == "nb" else f"?sprak={language}"
    assert f'<html lang="{language}">' in page and "<b>" not in page
    for name in PAGES:
        assert f'href="../{name}{query}"' in page
    assert page.count("<h1>") == 1 and '<label for="place">' in page and 'name="senter"' in page
    assert (f'name="sprak" value="{language}"' in page) == (language != "nb")
    assert "http" not in page.replace("https://", "http://").split("<style>")[0]  # no other host
