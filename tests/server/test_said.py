"""What a page's HTML says of the view in its URL: title, description, address, language."""

from __future__ import annotations

from html import unescape
from html.parser import HTMLParser
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regionsenter.server.said import said_of


class Tags(HTMLParser):
    """The head's tags by what they are called."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: dict[str, str] = {}
        self.others: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        name = given.get("property") or given.get("name") or given.get("rel")
        if name:
            self.found[name] = given.get("content") or given.get("href")
        if tag not in ("meta", "link"):
            self.others.append(tag)


def said(client, address: str, **headers) -> tuple[str, dict[str, str]]:
    text = client.get(address, headers=headers).text
    head = text[text.index("<title>") : text.index("</head>")]
    title = unescape(head[len("<title>") : head.index("</title>")])
    return title, Tags(head[: head.index("<style>")]).found


@pytest.mark.parametrize(
    ("query", "title", "headline"),
    [
        ("", "Kart – Region & senter", "Andel 67 år og eldre – Kart"),
        ("?senter=voss", "Voss – Kart – Region & senter", "Andel 67 år og eldre – Voss"),
        ("?senter=Voss%29.", "Voss – Kart – Region & senter", "Andel 67 år og eldre – Voss"),
        ("?kommune=voss", "Voss – Kart – Region & senter", "Andel 67 år og eldre – Voss"),
        ("?fylke=vestland", "Vestland – Kart – Region & senter", "Andel 67 år og eldre – Vestland"),
        ("?senter=voss&amp;sprak=en", "Voss – Map – Region & senter", "Share aged 67 and over – Voss"),
        ("?senter=atlantis", "Kart – Region & senter", "Andel 67 år og eldre – Kart"),
    ],
)
def test_title_and_headline_name_the_place_and_the_indicator(client, query, title, headline):
    found, tags = said(client, f"/kart{query}")
    assert found == title
    assert tags["og:title"] == tags["twitter:title"] == headline
    assert tags["og:description"] == tags["description"] == tags["twitter:description"]
    assert headline.split(" – ")[0] in tags["description"]


def test_the_address_is_the_views_own_as_the_browser_has_it(client):
    query = "?Senter=VOSS&utm_source=x&amp;ar=2025"
    _, tags = said(client, f"/kart{query}")
    assert tags["canonical"] == tags["og:url"] == "http://testserver/kart?senter=voss&ar=2025"
    behind = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "regionsenter.no, inner"}
    _, tags = said(client, f"/kart{query}", **behind)
    assert tags["og:url"] == "https://regionsenter.no/kart?senter=voss&ar=2025"


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_language_is_said(client, language):
    _, tags = said(client, f"/kart?sprak={language}")
    assert tags["og:locale"] == {"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"}[language]


def test_an_address_of_many_views_is_asked_for_once_a_view():
    scope = {
        "type": "http",
        "query_string": b"senter=voss",
        "headers": [(b"host", b"x.no")],
        "scheme": "http",
    }
    assert said_of(scope, "kart", "R") is said_of(dict(scope), "kart", "R")


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(["kart", "senter", "", "xyz"]))
def test_whatever_the_query_is_the_head_holds_only_its_own_tags(key, value, page):
    query = f"{key}={value}&senter=<script>".encode()
    host = quote(value)[:30].encode() + b'"><script>'
    scope = {"type": "http", "query_string": query, "headers": [(b"host", host)], "scheme": "http"}
    assert Tags(said_of(scope, page, "R").tags).others == []
