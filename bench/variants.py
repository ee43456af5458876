"""The contestants: how each is started, where its map is, how a choice is made in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page, expect

from bench.apps.shared import NAMES

APPS = "bench/apps"
#: The select box; not the search box, which speaks of places «eller indikator».
BOX = re.compile(r"(^|\W)Indikator$")
STREAMLIT = [
    "{python}",
    "-m",
    "streamlit",
    "run",
    f"{APPS}/start.py",
    "--server.port",
    "{port}",
    "--server.address",
    "127.0.0.1",
    "--server.headless",
    "true",
]


def box_of(selector: str, top: float = 0.4) -> Callable[[Page], dict]:
    """Finds the part of an element that counts: below what a drop-down list may cover."""

    def find(page: Page) -> dict:
        element = page.locator(selector).first
        element.wait_for()
        box = element.bounding_box()
        shift = box["height"] * top
        visible = min(box["height"], page.viewport_size["height"] - box["y"]) - shift
        return {**box, "y": box["y"] + shift, "height": visible}

    return find


def type_name(page: Page, name: str) -> None:
    """Streamlit: write the name in the select box, as a user of the keyboard does."""
    field = page.get_by_role("combobox", name=BOX)
    field.click()
    field.fill(name)
    expect(page.get_by_role("option").first).to_contain_text(name)  # the list has been narrowed


def type_centre(page: Page, name: str) -> None:
    """The centre page: write the name in the box of centres."""
    field = page.get_by_role("combobox", name="Senter", exact=True)
    field.click()
    field.fill(name)
    expect(page.get_by_role("option").first).to_contain_text(name)


def name_box(page: Page) -> dict:
    """Finds the name at the top of the centre page: the first part of a change that is seen."""
    heading = page.locator("h1").first
    heading.wait_for()
    return {**heading.bounding_box(), "width": 360}


def press_enter(page: Page, _name: str) -> None:
    """Streamlit: take the first name found."""
    page.keyboard.press("Enter")


def nothing(_page: Page, _name: str) -> None:
    """No preparation."""


def click_name(page: Page, name: str) -> None:
    """Dash and Bokeh: press the name's button."""
    page.get_by_text(name, exact=True).first.click(no_wait_after=True)


@dataclass(frozen=True)
class Variant:
    """One way to make the map.

    Attributes
    ----------
    command
        Starts the server; ``{port}`` and ``{python}`` are filled in.
    script
        The page in ``bench/apps`` that ``start.py`` runs.
    area
        Finds the box whose pixels count.
    path, ready
        The page, and the address that tells that the server is ready.
    prepare, press
        The choice: what comes before the clock starts, and the press that starts it.
    zoom_at
        Where the wheel is turned, as a share of the width: over land.
    """

    name: str
    title: str
    area: Callable[[Page], dict]
    command: tuple[str, ...] = tuple(STREAMLIT)
    script: str = ""
    path: str = ""
    ready: str = "_stcore/health"
    prepare: Callable[[Page, str], None] = type_name
    press: Callable[[Page, str], None] = press_enter
    names: tuple[str, ...] = tuple(NAMES)
    has_map: bool = True
    zoom_at: float = 0.45


OURS = Variant(
    "app",
    "this app",
    box_of('iframe[title^="Kart over"]'),
    command=tuple(part.replace(f"{APPS}/start.py", "app.py") for part in STREAMLIT),
    path="kart",
    ready="helse",
    zoom_at=0.3,
)
#: Another centre on its page: until its name stands there.
CENTRE = Variant(
    "centre",
    "this app, another centre",
    name_box,
    command=OURS.command,
    path="senter?senter=voss",
    ready=OURS.ready,
    prepare=type_centre,
    names=(
        "Narvik",
        "Alta",
        "Tynset",
        "Kongsvinger",
        "Røros",
        "Namsos",
        "Mosjøen",
        "Egersund",
        "Sogndal",
        "Steinkjer",
        "Leknes",
        "Hammerfest",
    ),
    has_map=False,
)
BARE = Variant("bare", "bare Streamlit rerun (text)", box_of("#bench", 0), script="bare.py", has_map=False)
USUAL = Variant(
    "st_folium", "st_folium, rebuilt", box_of("iframe"), script="st_folium_usual.py", zoom_at=0.41
)
EXPLORE = Variant(
    "explore",
    "GeoDataFrame.explore() in an iframe",
    box_of("iframe"),
    script="explore_iframe.py",
    zoom_at=0.41,
)
PLOTLY = Variant("plotly", "plotly choropleth", box_of(".js-plotly-plot"), script="plotly_streamlit.py")
PYDECK = Variant("pydeck", "pydeck", box_of('[data-testid="stDeckGlJsonChart"]'), script="pydeck_app.py")
DASH = Variant(
    "dash",
    "Dash, plotly choropleth",
    box_of(".js-plotly-plot"),
    command=("{python}", f"{APPS}/dash_app.py"),
    ready="",
    prepare=nothing,
    press=click_name,
)
BOKEH = Variant(
    "bokeh",
    "Bokeh server",
    box_of(".bk-Figure"),
    command=(
        "{python}",
        "-m",
        "bokeh",
        "serve",
        f"{APPS}/bokeh_app.py",
        "--port",
        "{port}",
        "--address",
        "127.0.0.1",
        "--allow-websocket-origin",
        "127.0.0.1:{port}",
    ),
    path="bokeh_app",
    ready="bokeh_app",
    zoom_at=0.25,
    prepare=nothing,
    press=click_name,
)
RECIPE = Variant("recipe", "this app's technique alone", box_of("iframe"), script="recipe.py", zoom_at=0.41)
PEERS = (USUAL, EXPLORE, PLOTLY, PYDECK, DASH, BOKEH)
