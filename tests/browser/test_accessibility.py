"""WCAG 2.1 A and AA by axe-core, on every page, and the map by keyboard."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.conftest import map_frame, settled

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}


@pytest.mark.parametrize(
    "view",
    [
        "kart",
        "kart?senter=sunnfjord",
        "senter?senter=voss&tema=d&del=tema",
        "avgrensning?avgrensning=min1000&alternativ=standard&senter=voss",
        "profil?senter=voss&vekter=folkevekst-10-ar~2",
        "sammenlign?sammenlign=voss.alta.sunnfjord.namsos&vis=gap",
        "sammenlign",
        "lignende?senter=voss&likhet=folketall~2.gjeld~1",
        "utvikling?senter=voss&sammenlign=alta.sunnfjord",
        "samspill?senter=voss",
        "tabell",
        "data",
    ],
)
def test_page_has_no_violations(visitor, view):
    page = visitor.open(view)
    if view.startswith("kart"):
        map_frame(page)
    answer = Axe().run(page, options=RULES).response
    assert len(answer["passes"]) > 10, "axe did not look at the page"
    ours = [
        f"{rule['id']}: {node['html'][:160]}" for rule in answer["violations"] for node in rule["nodes"]
    ]
    assert not ours, "\n".join(ours)


def test_the_select_box_is_an_equal_way_in_by_keyboard(visitor):
    page = visitor.open("senter?senter=voss")
    box = page.get_by_role("combobox", name="Senter", exact=True)
    box.focus()
    page.keyboard.type("Hønefoss")
    page.get_by_role("option", name="Hønefoss (Ringerike)").wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url("**senter=ringerike**")
    settled(page)
    expect(page.get_by_role("heading", name="Hønefoss", exact=True)).to_be_visible()
