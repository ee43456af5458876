"""Addresses as people get them: to the page that is meant, or a page that says there is none."""

from __future__ import annotations

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from regionsenter.server import Addresses, routes
from regionsenter.server.component import STREAMLITS, streamlits_files
from regionsenter.texts import LANGUAGES, translator
from regionsenter.view import PAGES
from tests.server.site import PAGE


def site(base: str = "", **kwargs) -> TestClient:
    """An app that answers everything, with our own routes at its root, behind the addresses."""

    async def page(request):
        return HTMLResponse(PAGE) if request.url.path != "/x" else PlainTextResponse("")

    app = Starlette(
        routes=[*routes(), Route("/{path:path}", page)],
        middleware=[Middleware(Addresses, own={"helse", "del"}, base=lambda: base)],
    )
    return TestClient(app, follow_redirects=False, **kwargs)


@pytest.mark.parametrize(
    ("asked", "to"),
    [
        ("/Kart", "kart"),
        ("/KART?senter=voss", "kart?senter=voss"),
        ("/kart)", "kart"),
        ("/kart).", "kart"),
        ("/kart.", "kart"),
        ("/kart,", "kart"),
        ("/kart>", "kart"),
        ("/kart%22", "kart"),
        ("/%C2%ABkart%C2%BB", "kart"),
        ("/kart%E2%80%8B", "kart"),
        ("/kart%C2%A0", "kart"),
        ("/kart/", "../kart"),
        ("/kart/?senter=voss&sprak=nn", "../kart?senter=voss&sprak=nn"),
        ("http://testserver//kart", "../kart"),
        ("/Senter/?senter=voss", "../senter?senter=voss"),
        ("/kart%3Fsenter%3Dvoss%26sprak%3Dnn", "kart?senter=voss&sprak=nn"),
        ("/kart&senter=voss", "kart?senter=voss"),
        ("/kart?senter=voss&amp;embed=true", "kart?senter=voss&embed=true"),
        ("/kart?amp;senter=voss&amp;amp;embed=true", "kart?senter=voss&embed=true"),
        ("/index.html?senter=voss", "./?senter=voss"),
        ("/%29.", "./"),
        ("/?senter=voss&amp;sprak=nn", "./?senter=voss&sprak=nn"),
    ],
)
def test_an_address_leads_to_the_page_that_is_meant(asked: str, to: str) -> None:
    answer = site().get(asked)
    assert (answer.status_code, answer.headers["location"]) == (308, to)
    again = site().get(asked, follow_redirects=True)  # where it leads, nothing is left to mend
    assert again.status_code == 200 and len(again.history) == 1


@pytest.mark.parametrize("path", ["/", *(f"/{page}" for page in PAGES)])
def test_a_page_is_passed_on(path: str) -> None:
    for query in ("", "?senter=voss&sprak=nn&tull=%25"):
        assert site().get(path + query).text == PAGE


@pytest.mark.parametrize(
    "path",
    [
        "/kart/xyz",
        "/kartet",
        "/senter/voss",
        "/robots.txt",
        "/xyz/",
        "/../etc",
        "/kart/_stcor",
        "/other/norway.0123456789ab.json",
    ],
)
def test_any_other_address_is_missing_in_the_readers_language(path: str) -> None:
    for language in LANGUAGES:
        t = translator(language)
        for headers, query in (({"Accept-Language": language}, ""), ({}, f"?sprak={language}")):
            answer = site().get(path + query, headers=headers)
            assert answer.status_code == 404
            assert f'<html lang="{language}">' in answer.text
            assert f"<h1>{t('Fant ikke siden')}</h1>" in answer.text
            assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.6,en-US;q=0.5,en;q=0.4", "nb"),
        ("nn-NO,nn;q=0.9", "nn"),
        ("en-GB,en;q=0.8,nb;q=0.5", "en"),
        ("fr, en;q=0.3", "en"),
        ("sv", "nb"),
        ("en;q=0, nn;q=0.1", "nn"),
        ("de", "nb"),
        ("", "nb"),
        (";;q=,,,x;q=9", "nb"),
    ],
)
def test_the_language_is_what_the_browser_asks_for(accepted: str, language: str) -> None:
    answer = site().get("/xyz", headers={"Accept-Language": accepted})
    assert answer.headers["content-language"] == language
    assert site().get("/xyz?sprak=en", headers={"Accept-Language": accepted}).text.count('lang="en"') == 1


def test_what_was_asked_for_is_repeated_as_text_and_not_at_length() -> None:
    answer = site().get("/" + "<b>&" + "x" * 500)
    assert "<code>/&lt;b&gt;" in answer.text or "<code>/%3Cb%3E" in answer.text
    assert "x" * 100 not in answer.text


@pytest.mark.parametrize(("path", "root"), [("/xyz", "./"), ("/kart/xyz", "../"), ("/a/b/c", "../../")])
def test_the_ways_on_lead_home_from_any_depth(path: str, root: str) -> None:
    text = site().get(path).text
    assert f'action="{root}kart"' in text and f'href="{root}senter"' in text
    assert f'href="{root}kart?sprak=en"' in site().get(path + "?sprak=en").text


def test_what_is_streamlits_or_ours_is_passed_on() -> None:
    assert {"favicon.png", "manifest.json"} <= streamlits_files()
    for path in (*(f"/{name}/x" for name in STREAMLITS), "/favicon.png", "/kart/_stcore/health"):
        assert site().get(path).text == PAGE, path
    assert site().get("/helse").json() == {"status": "ok"}
    assert site().post("/xyz").status_code == 405


@pytest.mark.upgrade
def test_no_address_of_streamlits_is_missing() -> None:
    from streamlit.web.server.starlette import starlette_auth_routes as auth
    from streamlit.web.server.starlette import starlette_routes as core

    named = [value for name, value in vars(core).items() if name.startswith("BASE_ROUTE_")]
    named += [value for name, value in vars(auth).items() if name.startswith("_ROUTE_")]
    assert len(named) > 6
    assert {str(path).strip("/").split("/")[0] for path in named} <= STREAMLITS


@pytest.mark.parametrize(
    ("asked", "to"), [("/a/b/Kart", "kart"), ("/a/b/kart/", "../kart"), ("/a/b/kart)?x=1", "kart?x=1")]
)
def test_below_a_base_path_addresses_lead_within_it(asked: str, to: str) -> None:
    answer = site("a/b").get(asked)
    assert (answer.status_code, answer.headers["location"]) == (308, to)


def test_below_a_base_path_pages_and_our_own_routes_are_found() -> None:
    client = site("a/b")
    assert client.get("/a/b/kart").text == PAGE
    assert client.get("/a/b/").text == PAGE and client.get("/a/b").text == PAGE
    assert client.get("/a/b/_stcore/health").text == PAGE
    assert client.get("/a/b/helse").json() == client.get("/helse").json() == {"status": "ok"}
    for outside, root in (
        ("/kart", "a/b/"),
        ("/a/kart", "../a/b/"),
        ("/a/b/xyz", "./"),
        ("/a/b/kart/x", "../"),
    ):
        answer = client.get(outside)
        assert answer.status_code == 404 and f'action="{root}kart"' in answer.text


def test_a_head_request_is_led_the_same_way() -> None:
    assert site().head("/Kart").status_code == 308
    assert site().head("/xyz").status_code == 404
