"""Every page in every language on the committed snapshot, without a browser."""

from __future__ import annotations

import pytest

from tests.pages.opening import open_page, words

PAGES = ("kart", "senter", "tabell", "data")


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("page", PAGES)
def test_page_opens(page, language):
    said = words(open_page(page, sprak=language, senter="voss"))
    assert len(said) > 200
    assert {"nb": "Senter", "nn": "Senter", "en": "centre"}[language].lower() in said.lower()


@pytest.mark.parametrize("page", PAGES)
def test_garbage_in_the_url_gives_the_default_and_a_notice(page):
    app = open_page(page, senter="atlantis", ar="<script>", tema="z", indikator="x" * 5000)
    assert len(app.warning) == 1
    said = app.warning[0].value
    assert "atlantis" in said and "<script>" not in said
