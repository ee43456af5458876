"""A phone on a slow line: the landing page and a bare Streamlit page under the same brake."""

from __future__ import annotations

import statistics
from pathlib import Path

from playwright.sync_api import Browser, Page

from bench.servers import Server, serving
from bench.traffic import Traffic
from bench.variants import BARE, OURS, Variant

SIZE = {"width": 390, "height": 844}
#: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back, a quarter of this machine's speed.
LINE = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1.6e6 / 8,
    "uploadThroughput": 750e3 / 8,
}
SLOWER = 4
#: Collects what moved without the reader's doing, and how long the page could not answer.
WATCH = """if (window === top) {
    window.benchShift = 0; window.benchBlocked = 0;
    new PerformanceObserver((list) => {
        for (const one of list.getEntries()) if (!one.hadRecentInput) benchShift += one.value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
        for (const one of list.getEntries()) benchBlocked += Math.max(0, one.duration - 50);
    }).observe({ type: 'longtask', buffered: true });
}"""
#: Whether what the page is opened for is there; the map's canvas says how many municipalities have colour.
SHOWN = {
    BARE.name: "() => Boolean(document.querySelector('#bench'))",
    OURS.name: """() => document.querySelector('iframe[title^="Kart over"]')
        ?.contentWindow.RegionsenterMap?.colours().length === 357""",
}
FOUND = """() => ({
    text_s: performance.getEntriesByName('first-contentful-paint')[0].startTime / 1000,
    shift: benchShift,
    blocked_s: benchBlocked / 1000,
})"""


def on_a_phone(browser: Browser, data: Path, visits: int) -> dict[str, float]:
    """Medians of ``visits`` with an empty cache: ``phone_…`` the app's, ``phone_bare_…`` the floor's.

    ``text_s`` until the first text (first contentful paint), ``main_s`` until the map, or the bare
    page's text, is there, ``mb`` over the wire until 2 s after (10⁶ bytes), ``shift`` the sum of
    layout shifts, ``blocked_s`` of tasks what is beyond 50 ms each.
    """
    with (
        serving(list(BARE.command), data, BARE.ready, BENCH_SCRIPT=BARE.script) as bare,
        serving(list(OURS.command), data, OURS.ready) as ours,
    ):
        # In turns, so that a slow minute favours neither; the first of each warms the server.
        turns = [
            {
                "phone_bare_": _visit(browser, bare, BARE, BARE.path),
                "phone_": _visit(browser, ours, OURS, ""),
            }
            for _ in range(visits + 1)
        ][1:]
    return {
        prefix + name: statistics.median(turn[prefix][name] for turn in turns)
        for prefix, found in turns[0].items()
        for name in found
    }


def _visit(browser: Browser, server: Server, variant: Variant, path: str) -> dict[str, float]:
    context = browser.new_context(locale="nb-NO", viewport=SIZE, is_mobile=True, has_touch=True)
    try:
        page: Page = context.new_page()
        page.set_default_timeout(90_000)
        page.add_init_script(WATCH)
        session = context.new_cdp_session(page)
        traffic = Traffic(session)
        session.send("Network.emulateNetworkConditions", LINE)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        page.goto(f"{server.url}/{path}", wait_until="commit")
        page.wait_for_function(SHOWN[variant.name])
        main = page.evaluate("performance.now()") / 1000
        page.wait_for_timeout(2000)
        return {"main_s": main, "mb": traffic.total / 1e6, **page.evaluate(FOUND)}
    finally:
        context.close()
