"""Gap map, both values at once, layers, several maps, own limits: what is painted and said."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from regionsenter.present.map.state import municipality_order
from regionsenter.present.parts.palettes import BIVARIATE
from tests.browser.conftest import fills, in_map, map_frame, place_in_map, settled


def test_the_map_of_centre_and_hinterland_paints_regions_and_says_both_values(visitor):
    page = visitor.open("kart?vis=bivariat&indikator=folkevekst-10-ar")
    colours = fills(page)
    assert {colour for colour in colours if colour} - {"hatch", "dots"} <= set(BIVARIATE)
    assert len(set(colours) & set(BIVARIATE)) > 6
    of = dict(zip(municipality_order(), colours, strict=True))
    assert of["4621"] == of["4620"]  # Voss and Ulvik are one region
    assert of["5603"] == "dots"  # Hammerfest is a region of its own
    page = visitor.open("kart?vis=bivariat&indikator=folkevekst-10-ar&senter=voss")
    page.mouse.move(*place_in_map(page, "4620"))
    tip = map_frame(page).locator(".rs-tip")
    expect(tip).to_contain_text(re.compile(r"senter / omland: 6,7 / −0,2\s%"))
    expect(page.locator(".rs-bivariate")).to_contain_text("omland")


def test_the_gap_map_tells_the_sign(visitor):
    page = visitor.open("kart?vis=gap&indikator=andel-67-pluss&senter=voss")
    page.mouse.move(*place_in_map(page, "4620"))
    tip = map_frame(page).locator(".rs-tip")
    expect(tip).to_contain_text(re.compile(r"senter minus omland: −2,4\sprosentpoeng"))
    page.get_by_role("radio", name="Verdi").click()
    settled(page)
    assert "vis=" not in page.url
    page.go_back()
    page.wait_for_url("**vis=gap**")


def test_layers_are_drawn_for_the_chosen_centre_and_compared_centres_are_squares(visitor):
    page = visitor.open("kart?senter=voss&lag=pendling.kjoretid&sammenlign=alta.narvik")
    map_frame(page).locator("[data-flow]").first.wait_for(state="attached")
    count = in_map(
        page,
        "() => [document.querySelectorAll('[data-flow]').length,"
        " document.querySelectorAll('.rs-compared').length]",
    )
    assert count == [20, 2]
    # The dots come in front of the flows that end in them.
    dots = "[...document.querySelectorAll('.rs-front .rs-dot')]"
    assert in_map(page, f"() => {dots}.every((dot) => getComputedStyle(dot).visibility === 'visible')")
    colours = in_map(page, f"() => {dots}.map((dot) => dot.getAttribute('fill'))")
    assert len(colours) == 159 and len(set(colours)) > 4
    expect(page.get_by_text("pendlingsstrømmene")).to_be_visible()
    assert visitor.strangers == []


def test_own_limits_stand_in_the_legend(visitor):
    page = visitor.open("kart")
    page.get_by_role("button", name="Flere valg").click()
    box = page.get_by_role("textbox", name="Egne klassegrenser")
    box.fill("15; 20,5; 25")
    box.press("Enter")
    page.wait_for_url("**klasser=15_20.5_25**")
    settled(page)
    assert len({c for c in fills(page) if c and c != "hatch"}) == 4
    expect(page.get_by_role("group", name="Tegnforklaring")).to_contain_text("20,5")


def test_four_maps_beside_one_another(visitor):
    page = visitor.open("kart?bilder=ar")
    expect(page.locator('iframe[title^="Kart over"]')).to_have_count(4)
    for year in ("2005", "2012", "2019", "2026"):
        expect(page.locator(".st-key-map-row").get_by_text(f"Andel 67 år og eldre, {year}")).to_be_visible()


def test_a_background_that_cannot_be_had_is_done_without(visitor):
    page = visitor.open("kart?lag=bakgrunn")
    page.wait_for_timeout(1500)
    assert len(fills(page)) == 357 and any(fills(page))
    asked = {url.split("/")[2] for url in visitor.strangers}
    assert asked <= {"cache.kartverket.no"} and len(visitor.strangers) < 5


def test_a_county_fills_the_map(visitor):
    page = visitor.open("kart?fylke=nordland")
    map_frame(page)
    spread = in_map(
        page,
        """() => { const at = ['1804', '1870', '1813'].map((code) => RegionsenterMap.pointOf(code));
            const ys = at.map((point) => point.y);
            return Math.max(...ys) - Math.min(...ys); }""",
    )
    assert spread > 250  # Brønnøy to Sortland: most of the map's height


@pytest.mark.parametrize("page_name", ["senter", "sammenlign"])
def test_a_link_takes_the_view_along_in_the_same_session(visitor, page_name):
    page = visitor.open("kart?senter=voss")
    page.evaluate("window.same = true")
    page.locator(f'.rs-nav a[data-page="{page_name}"]').click()
    page.wait_for_url(f"**/{page_name}?senter=voss")
    settled(page)
    assert page.evaluate("window.same") is True
    expect(page.locator(f'.rs-nav a[data-page="{page_name}"]')).to_have_attribute("aria-current", "true")
    page.go_back()
    page.wait_for_url("**/kart?senter=voss")
    map_frame(page)


def test_no_hinterland_is_painted_otherwise_than_no_figure(visitor):
    page = visitor.open("kart?vis=gap&indikator=boligpris-enebolig&omland=ba-region")
    of = dict(zip(municipality_order(), fills(page), strict=True))
    assert of["5601"] == "dots" and "hatch" in of.values()
    legend = page.get_by_role("group", name="Tegnforklaring")
    expect(legend).to_contain_text("Tall mangler")
    expect(legend).to_contain_text("Ikke omland, eller egen region uten tall")
    page.mouse.move(*place_in_map(page, "5601"))
    expect(map_frame(page).locator(".rs-tip")).to_contain_text("ikke omland")


def test_a_click_picks_a_municipality_while_the_switch_is_on(visitor):
    page = visitor.open("kart?vis=gap&senter=voss")
    page.get_by_text("Velg kommuner på kartet").click()
    settled(page)
    map_frame(page).locator("body").scroll_into_view_if_needed()
    page.mouse.click(*place_in_map(page, "4619"))
    expect(page.locator(".rs-around")).to_contain_text("Eidfjord og Ulvik")
    page.wait_for_function("() => location.search.includes('4619.4620')")
    page.mouse.click(*place_in_map(page, "4620"))
    expect(page.locator(".rs-around")).to_contain_text("Kommunen er Eidfjord")
    page.go_back()
    page.wait_for_function("() => location.search.includes('4619.4620')")


def test_municipalities_are_picked_by_a_sami_name(visitor):
    page = visitor.open("kart?senter=alta")
    page.get_by_text("Velg kommuner selv").click()
    box = page.get_by_role("combobox", name="Kommunene i omlandet til Alta")
    box.fill("Kárášjohka")
    page.keyboard.press("Enter")
    expect(page.locator(".rs-around")).to_contain_text("Karasjok")
    page.wait_for_function("() => location.search.includes('5610')")
