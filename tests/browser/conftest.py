"""The real app in a real Chromium, with every other host shut off."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, sync_playwright

ROOT = Path(__file__).parents[2]
ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DESKTOP = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """The app, started as a user starts it, on a free port."""
    with serving() as url:
        yield url


@contextmanager
def serving() -> Iterator[str]:
    """A process of the app's that nobody has visited."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [
        sys.executable,
        "-m",
        "streamlit",
        "run",
        "app.py",
        "--server.port",
        str(port),
        "--server.address",
        "127.0.0.1",
        "--server.headless",
        "true",
    ]
    url = f"http://127.0.0.1:{port}"
    # A file and not a pipe, which nobody would empty while the app runs.
    with tempfile.TemporaryFile("w+", encoding="utf-8") as complaints:
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=complaints,
            env=os.environ | {"CI": "true"},
        )
        try:
            _wait_for(url, process, complaints)
            yield url
        finally:
            process.terminate()
            process.wait(10)


def _wait_for(url: str, process: subprocess.Popen, complaints: IO[str], seconds: float = 90) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if process.poll() is not None:
            complaints.seek(0)
            raise RuntimeError(f"the app stopped at start: {complaints.read()}")
        try:
            with urllib.request.urlopen(f"{url}/helse", timeout=2) as answer:
                if answer.status == 200:
                    return
        except (urllib.error.URLError, TimeoutError):
            time.sleep(0.3)
    raise RuntimeError(f"the app did not answer within {seconds} s")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium where there is one, else Playwright's own."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        yield chromium
        chromium.close()


@dataclass
class Visitor:
    """One browser profile: opens views, and remembers which other hosts were asked for."""

    context: BrowserContext
    address: str
    strangers: list[str] = field(default_factory=list)

    def open(self, view: str) -> Page:
        """A new page at a view, e.g. ``kart?senter=voss``, when Streamlit has drawn it."""
        page = self.context.new_page()
        page.goto(f"{self.address}/{view}")
        settled(page)
        return page

    def guard(self, route: Route) -> None:
        """Let requests to the app through, and stop and note the others."""
        if urlsplit(route.request.url).netloc == urlsplit(self.address).netloc:
            route.continue_()
        else:
            self.strangers.append(route.request.url)
            route.abort()


@pytest.fixture
def visitor(browser, address) -> Iterator[Visitor]:
    """A visitor at a desk."""
    yield from visiting(browser, address, viewport=DESKTOP)


@pytest.fixture
def phone(browser, address) -> Iterator[Visitor]:
    """A visitor with a phone."""
    yield from visiting(browser, address, viewport=PHONE, is_mobile=True, has_touch=True)


def visiting(browser: Browser, address: str, **options) -> Iterator[Visitor]:
    context = browser.new_context(locale="nb-NO", **options)
    context.set_default_timeout(20_000)
    one = Visitor(context, address)
    context.route("**/*", one.guard)
    yield one
    context.close()


QUIET = """() => {
    const app = document.querySelector('[data-test-script-state]');
    return app?.dataset.testScriptState === 'notRunning'
        && !document.querySelector('[data-stale="true"]')
        && document.getAnimations().every((one) => one.playState !== 'running');
}"""


def settled(page: Page) -> None:
    """Wait until the page's links have its view, no script runs and nothing fades in any more."""
    page.locator("#rs-view").wait_for(state="attached")
    for _ in range(2):  # a run may be followed by another, or by what it has just asked for
        page.wait_for_function(QUIET)
        page.wait_for_timeout(150)


def map_frame(page: Page):
    """The map's own document, once its municipalities are coloured."""
    frame = page.frame_locator('iframe[title^="Kart over"]')
    frame.locator(".rs-map canvas").first.wait_for(state="attached")
    page.wait_for_function(
        """() => document.querySelector('iframe[title^="Kart over"]')
            ?.contentWindow.RegionsenterMap?.colours().length === 357"""
    )
    return frame


def in_map(page: Page, expression: str, argument=None):
    """What a JavaScript function says inside the map's document."""
    return map_frame(page).locator("body").evaluate(f"(_, given) => ({expression})(given)", argument)


def fills(page: Page) -> list[str]:
    """The colour of each of the 357 municipalities as it was given to the canvas."""
    return in_map(page, "() => RegionsenterMap.colours()")


def place_in_map(page: Page, code: str) -> tuple[float, float]:
    """A point of the page inside a municipality and clear of every symbol."""
    point = in_map(page, "(code) => RegionsenterMap.pointOf(code)", code)
    box = page.locator('iframe[title^="Kart over"]').bounding_box()
    return box["x"] + point["x"], box["y"] + point["y"]
