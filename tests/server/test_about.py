"""What an indicator or a word is, fetched by its name."""

from __future__ import annotations

import pytest

from regionsenter.catalog import indicators, sources
from regionsenter.present.language.glossary import glossary
from regionsenter.texts import translator


def test_every_indicator_is_told_with_its_publishers_table_and_its_entry(client):
    for slug, entry in indicators().items():
        answer = client.get(f"/om/{slug}.html")
        assert answer.status_code == 200 and answer.headers["content-type"].startswith("text/html")
        assert f'href="data#{slug}"' in answer.text and "<html" not in answer.text
        for url in filter(None, (sources()[source].url for source in entry.sources)):
            assert str(url).replace("&", "&amp;") in answer.text


def test_every_word_is_told_in_the_language_that_is_asked_for(client):
    for word, term in glossary(translator("nn")).items():
        assert term.meaning in client.get(f"/om/ord-{word}.html", params={"sprak": "nn"}).text


@pytest.mark.parametrize("name", ["nothing", "ord-nothing", "ord-"])
def test_what_is_not_there_is_not_found(client, name):
    assert client.get(f"/om/{name}.html").status_code == 404


def test_the_answer_is_kept(client):
    assert client.get("/om/ord-gap.html").headers["cache-control"] == "public, max-age=3600"
