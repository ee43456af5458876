import pytest

from regionsenter.view.address import SETTING, site_of_page, site_of_request


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://a.no/kart?senter=voss", "https://a.no/"),
        ("https://a.no/", "https://a.no/"),
        ("https://a.no", "https://a.no/"),
        ("http://localhost:8501/app/kart/", "http://localhost:8501/app/"),
        ("https://a.no/app/Senter", "https://a.no/app/"),
        ("https://a.no/stat/regionsenter/", "https://a.no/stat/regionsenter/"),
        (None, ""),
        ("", ""),
        ("kart?x=1", ""),
    ],
)
def test_the_site_of_a_page(url, site, monkeypatch):
    monkeypatch.delenv(SETTING, raising=False)
    assert site_of_page(url) == site


@pytest.mark.parametrize(
    ("headers", "base", "site"),
    [
        ({"host": "localhost:8501"}, "", "http://localhost:8501/"),
        (
            {"host": "inne:80", "x-forwarded-host": "a.no", "x-forwarded-proto": "https"},
            "",
            "https://a.no/",
        ),
        (
            {"host": "inne", "x-forwarded-host": "a.no, b.no", "x-forwarded-prefix": "/app"},
            "",
            "http://a.no/app/",
        ),
        ({"host": "a.no"}, "app", "http://a.no/app/"),
        ({}, "", ""),
    ],
)
def test_the_site_of_a_request(headers, base, site, monkeypatch):
    monkeypatch.delenv(SETTING, raising=False)
    assert site_of_request(headers, "http", base) == site


def test_the_setting_goes_first(monkeypatch):
    monkeypatch.setenv(SETTING, " https://regionsenter.example.no ")
    assert site_of_page("http://localhost/kart") == "https://regionsenter.example.no/"
    assert site_of_request({"host": "localhost"}, "http") == "https://regionsenter.example.no/"
