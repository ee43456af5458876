"""What a visitor takes along: copied tables, pictures of charts and map, files of the view, a print."""

from __future__ import annotations

import io
import re
import struct
from html.parser import HTMLParser

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import map_frame, settled

CLIP = """async () => {
    const [item] = await navigator.clipboard.read();
    return Object.fromEntries(await Promise.all(
        item.types.map(async (type) => [type, await (await item.getType(type)).text()])));
}"""
SELECT = """(wanted) => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector(wanted));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
}"""
#: What a Norwegian spreadsheet takes for a number.
NUMBER = re.compile(r"^-?\d+(,\d+)?$")


class Cells(HTMLParser):
    """How many cells a piece of HTML has."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def handle_starttag(self, tag, attrs):
        self.count += tag in ("td", "th")


@pytest.fixture
def reader(visitor):
    visitor.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return visitor


def copied(page: Page) -> list[list[str]]:
    clip = page.evaluate(CLIP)
    lines = [line.split("\t") for line in clip["text/plain"].splitlines()]
    cells = Cells()
    cells.feed(clip["text/html"])
    assert cells.count == sum(map(len, lines))
    return lines


def test_a_selected_table_is_copied_as_numbers(reader):
    page = reader.open("sammenlign?sammenlign=alta.voss.narvik&vis=gap")
    page.locator(".rs-compare").wait_for()
    page.evaluate(SELECT, ".rs-compare")
    page.keyboard.press("Control+c")
    head, *rows = copied(page)
    assert head[:4] == ["Indikator", "Alta", "Voss", "Narvik"] and len(rows) > 3
    numbers = [cell for row in rows for cell in row[1:4]]
    assert sum(bool(NUMBER.match(cell)) for cell in numbers) > len(numbers) / 2
    assert any(cell.startswith("-") for cell in numbers)
    assert not any("\u2212" in cell or "\u00a0" in cell for row in rows for cell in row)
    assert any("(prosentpoeng" in row[0] or "(%" in row[0] for row in rows)


def test_the_buttons_copy_has_the_decimals_of_the_page_and_units_in_the_headings(reader):
    page = reader.open("tabell?fylke=vestland")
    page.get_by_role("button", name="Kopier tabellen").click()
    head, *rows = copied(page)
    voss = next(row for row in rows if row[0] == "Voss")
    at = (
        head.index("Andel 67+ (prosent, 2026): Senter")
        if "Andel 67+ (prosent, 2026): Senter" in head
        else next(i for i, text in enumerate(head) if "67" in text and text.endswith(": Senter"))
    )
    assert re.fullmatch(r"\d+,\d", voss[at]) and "prosent" in head[at]
    assert page.get_by_role("button", name="Kopiert").is_visible()


@pytest.mark.upgrade
def test_a_table_sorts_by_norwegian_rules_with_the_missing_last(browser, address):
    context = browser.new_context(locale="en-US")  # whose own rules put å beside a
    page = context.new_page()
    page.goto(f"{address}/tabell?utvalg=alle&indikator=folkevekst-10-ar")
    settled(page)
    column = (
        "() => [...document.querySelectorAll('.rs-data tbody tr')].map((row) => row.cells[%d].textContent)"
    )
    page.get_by_role("button", name="Regionsenter", exact=True).click()
    names = page.evaluate(column % 0)
    assert len(names) == 159 and names[-1].startswith(("Å", "Ø"))
    first = [name[0] for name in names]
    assert first.index("Å") > first.index("Ø") > first.index("V")
    people = page.get_by_role("button", name=re.compile("^Innbyggere i omlandet"))
    for descending in (True, False):
        people.click()
        cells = page.evaluate(column % 5)
        numbers = [int(cell.replace("\u00a0", "")) for cell in cells if cell != "–"]
        assert numbers == sorted(numbers, reverse=descending) and cells[-1] == "–" != cells[0]
    page.get_by_role("searchbox").fill("ål")
    assert page.locator(".rs-data tbody tr:visible").count() < 20
    context.close()


@pytest.mark.upgrade
def test_a_chart_is_taken_along_as_picture_and_drawing_that_explain_themselves(visitor):
    page = visitor.open("senter?senter=voss&del=befolkning")
    page.locator(".js-plotly-plot .main-svg").first.wait_for()
    before = page.evaluate("() => JSON.stringify(document.querySelector('.js-plotly-plot').layout.margin)")
    with page.expect_download() as got:
        page.get_by_role("button", name="Last ned som bilde (PNG)").first.click()
    assert got.value.suggested_filename.startswith("regionsenter-folketall-i-voss-og-omlandet")
    picture = got.value.path().read_bytes()
    assert picture.startswith(b"\x89PNG") and struct.unpack(">II", picture[16:24]) == (1920, 1080)
    with page.expect_download() as got:
        page.get_by_role("button", name="Last ned som tegning (SVG)").first.click()
    drawing = got.value.path().read_text(encoding="utf-8")
    for words in ("Folketall i Voss og omlandet", "senter?senter=voss", "Dataversjon", "07459"):
        assert words in drawing
    # The chart on the page is as it was.
    after = page.evaluate("() => JSON.stringify(document.querySelector('.js-plotly-plot').layout.margin)")
    assert before == after and visitor.strangers == []


def test_the_menu_gives_the_view_that_is_shown_now(visitor):
    page = visitor.open("kart?fylke=vestland")
    map_frame(page)
    page.get_by_text("Gap", exact=True).first.click()  # after the menu was drawn
    settled(page)
    menu = page.locator(".rs-files")
    found = {}
    for link in range(4):
        menu.locator("summary").click()
        with page.expect_download() as got:
            menu.locator("a").nth(link).click()
        found[got.value.suggested_filename.rpartition(".")[2]] = got.value.path().read_bytes()
        assert "vestland" in got.value.suggested_filename or link < 2
    assert struct.unpack(">II", found["png"][16:24]) == (1920, 1080)
    assert b"vis=gap" in found["csv"] and b"vis=gap" in found["svg"]
    assert found["xlsx"].startswith(b"PK")
    menu.locator("summary").click()
    page.keyboard.press("Escape")
    assert not menu.evaluate("(menu) => menu.open")


@pytest.mark.parametrize("view", ["kart?senter=voss", "senter?senter=voss"])
def test_a_page_on_paper_is_whole(visitor, view):
    page = visitor.open(view)
    map_frame(page)
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 703, "height": 1000})
    hidden = (".stSelectbox", ".stButton", ".rs-nav", ".rs-menu", ".rs-files", ".rs-takes")
    assert not any(page.locator(f"{one}:visible").count() for one in hidden)
    foot = page.locator(".rs-print")
    assert "Skrevet ut" in foot.inner_text() and view in foot.inner_text()
    beyond = page.evaluate(
        """() => [...document.querySelectorAll('.stMain table, .stMain p, .stMain iframe, .stMain h1')]
            .filter((one) => one.getBoundingClientRect().width && one.getBoundingClientRect().right > 705)
            .map((one) => one.outerHTML.slice(0, 80))"""
    )
    assert beyond == []
    paper = page.pdf(prefer_css_page_size=True, print_background=True)
    pages = len(re.findall(rb"/Type\s*/Page[^s]", paper))
    assert 1 <= pages <= 4 and io.BytesIO(paper).read(4) == b"%PDF"


@pytest.mark.upgrade
def test_streamlits_own_buttons_are_off(visitor):
    page = visitor.open("senter?senter=voss&del=befolkning")
    page.locator(".js-plotly-plot .main-svg").first.wait_for()
    page.locator(".js-plotly-plot").first.hover()
    assert page.locator("[data-testid=stElementToolbar]:visible, .modebar:visible").count() == 0
