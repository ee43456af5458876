"""The links between the pages: real addresses with the view, one of them the page shown."""

from html.parser import HTMLParser

from regionsenter.present.map.page_scripts import page_scripts_html
from regionsenter.present.parts.navigation import navigation_html
from regionsenter.texts import translator

T = translator("nb")
TITLES = {"kart": "Kart", "senter": "Senter & omland", "tabell": "Tabell"}


class Links(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[dict] = []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        if tag == "a":
            self.found.append(dict(attributes))


def test_every_page_is_linked_with_the_view() -> None:
    found = Links(navigation_html(TITLES, {"senter": "voss", "ar": "2020"}, "senter", T)).found
    assert [one["href"] for one in found] == [f"{name}?senter=voss&ar=2020" for name in TITLES]
    assert [name for name in TITLES if name in {one["data-page"] for one in found}] == list(TITLES)


def test_the_page_shown_is_marked_for_screen_readers() -> None:
    found = Links(navigation_html(TITLES, {}, "tabell", T)).found
    assert [one["data-page"] for one in found if one.get("aria-current") == "page"] == ["tabell"]


def test_titles_are_escaped_and_the_script_leaves_other_links_alone() -> None:
    assert "Senter &amp; omland" in navigation_html(TITLES, {}, "kart", T)
    scripts = page_scripts_html(translator("nb"))
    assert 'closest?.("a[data-page], a.rs-go, a[data-map]")' in scripts and "metaKey" in scripts


def test_the_open_row_does_not_follow_to_other_pages() -> None:
    params = {"senter": "voss", "mer": "folketall"}
    found = Links(navigation_html(TITLES, params, "senter", T)).found
    assert [one["href"] for one in found if "mer=" in one["href"]] == ["senter?senter=voss&mer=folketall"]
