"""QR codes of the app's own links, made when they are asked for."""

from __future__ import annotations

import pytest

from regionsenter.server.share import share_script
from regionsenter.view import FIELDS

LINK = "http://testserver/kart?senter=voss&sprak=nn"


@pytest.mark.parametrize(
    ("kind", "media_type", "start"), [("svg", "image/svg+xml", b"<svg"), ("png", "image/png", b"\x89PNG")]
)
def test_a_link_of_ours_gets_its_code(client, kind, media_type, start):
    answer = client.get(f"/del/qr.{kind}", params={"lenke": LINK})
    assert answer.status_code == 200 and answer.content.startswith(start)
    assert answer.headers["content-type"] == media_type
    assert answer.headers["cache-control"] == "private, max-age=86400"
    other = client.get(f"/del/qr.{kind}", params={"lenke": LINK.replace("voss", "alta")})
    assert other.content != answer.content


@pytest.mark.parametrize(
    "link",
    ["", "https://elsewhere.no/kart", "javascript:alert(1)", "kart?senter=voss", "http://[", "//x.no"],
)
def test_no_other_link_gets_one(client, link):
    assert client.get("/del/qr.svg", params={"lenke": link}).status_code == 400


def test_behind_a_proxy_the_browser_says_where_it_is(client):
    link = "https://regionsenter.no/kart"
    for headers in (
        {"Referer": "https://regionsenter.no/senter?senter=voss"},
        {"X-Forwarded-Host": "regionsenter.no", "X-Forwarded-Proto": "https"},
    ):
        assert client.get("/del/qr.svg", params={"lenke": link}, headers=headers).status_code == 200
    assert (
        client.get("/del/qr.svg", params={"lenke": link}, headers={"Referer": "http://["}).status_code
        == 400
    )


def test_a_link_that_is_too_long_is_refused_with_a_number(client):
    assert client.get("/del/qr.svg", params={"lenke": LINK + "&x=" + "y" * 1300}).status_code == 413


def test_every_page_has_the_script_with_the_parameters_of_a_view(client):
    script = share_script()
    assert script in client.get("/kart").text
    assert all(f'"{field.parameter}"' in script for field in FIELDS)
    assert "$" not in script
