"""What only this app is asked: memory of the browser in long use."""

from __future__ import annotations

from pathlib import Path

import psutil
from playwright.sync_api import Browser

from bench.measure import Chooser
from bench.servers import serving
from bench.variants import OURS
from bench.visit import visiting


def browser_memory_mb() -> float:
    """Memory that only this run's page processes use (unique set size), in MB (10⁶ bytes)."""
    total = 0
    for process in psutil.Process().children(recursive=True):
        try:
            if "--type=renderer" in process.cmdline():
                total += process.memory_full_info().uss
        except psutil.Error:
            continue
    return total / 1e6


def long_use(browser: Browser, data: Path, changes: int = 200) -> dict[str, float]:
    """Growth of the browser's memory from the 10th to the last change."""
    with (
        serving(list(OURS.command), data, OURS.ready) as server,
        visiting(browser, server, OURS.area) as visit,
    ):
        visit.open(OURS.path)
        chooser = Chooser(visit, OURS)
        early = 0.0
        for number in range(1, changes + 1):
            _quick(chooser, number)
            if number == 10:
                early = _settled_memory(visit)
        late = _settled_memory(visit)
    return {"browser_growth": late / early}


def _quick(chooser: Chooser, number: int) -> None:
    """One change without a picture."""
    page, variant = chooser.visit.page, chooser.variant
    variant.prepare(page, variant.names[number % len(variant.names)])
    variant.press(page, "")
    page.wait_for_timeout(120)


def _settled_memory(visit) -> float:
    visit.page.wait_for_timeout(500)
    visit.page.request_gc()
    visit.page.wait_for_timeout(500)
    return browser_memory_mb()
