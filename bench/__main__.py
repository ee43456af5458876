"""``python -m bench [--quick] [--only app,bare]``: run, print, write; exit 1 if one did not paint."""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from bench import budgets as limits
from bench.calibrate import instrument_ms
from bench.measure import Samples, data_folder, measure, stock_hosts
from bench.ours import long_use
from bench.report import write
from bench.results import row
from bench.variants import BARE, OURS, PEERS, PLOTLY, RECIPE, USUAL, Variant

ARGUMENTS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--enable-unsafe-swiftshader",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",  # no other host, refused at once
    "--disable-features=IsolateSandboxedIframes",  # so that one session sees all traffic
]  # fmt: skip
WHOLE = (357, 0)
#: (polygons, markers)
GROWTH = ((357, 120), (357, 1000), (1500, 0), (5000, 0))


def main(arguments: list[str] | None = None) -> int:
    """Run the contests asked for."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer repeats, no growth")
    parser.add_argument("--only", default="", help="comma-separated variants; writes no results")
    asked = parser.parse_args(arguments)
    only = set(filter(None, asked.only.split(",")))
    started = time.monotonic()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=ARGUMENTS
        )
        instrument = instrument_ms(browser, 5 if asked.quick else 10)
        others: dict[str, float | None] = {}
        contests: list[Samples] = []

        def tell(last: bool = False) -> None:
            """Write what there is so far: a run that is cut short has its results."""
            geometry = next((one.geometry_bytes for one in contests if one.variant is OURS), None)
            minutes = (time.monotonic() - started) / 60
            rows = [row(one) for one in contests]
            write(
                rows,
                instrument,
                others,
                geometry,
                browser.version,
                minutes,
                save=not only,
                show=last,
            )

        for contest in _contests(browser, asked.quick, only):
            if all(contest is not one for one in contests):
                contests.append(contest)
            if not only:
                tell()
        if not only:
            with data_folder(WHOLE) as folder:
                others |= _others(browser, Path(folder), 40 if asked.quick else 200)
            contests += [] if asked.quick else _growth(browser)
        tell(last=True)
        browser.close()
    failed = [one for one in contests if one.failure]
    for one in failed:
        print(f"FAILED {one.variant.name} at {one.polygons}: {one.failure}", file=sys.stderr)
    return 1 if failed else 0


def _contests(browser: Browser, quick: bool, only: set[str]) -> Iterator[Samples]:
    """All variants on the whole country; the floor before, between and after the others."""
    repeats, few = (4, 3) if quick else (12, 6)
    order: list[tuple[Variant, int]] = [(BARE, few), (OURS, repeats), (BARE, few)]
    order += [(peer, few) for peer in PEERS] + [(BARE, few), (OURS, few)]
    found: dict[str, Samples] = {}
    with data_folder(WHOLE) as folder:
        for variant, count in order:
            if only and variant.name not in only:
                continue
            again = variant.name in found
            samples = _say(
                measure(browser, variant, Path(folder), WHOLE, count, 1 if quick else 2, not again)
            )
            if again:
                found[variant.name].add(samples)
            else:
                found[variant.name] = samples
            if variant in PEERS:
                samples.hosts |= stock_hosts(browser, variant, Path(folder))
            yield found[variant.name]


def _growth(browser: Browser) -> list[Samples]:
    """More polygons, more markers: this app's technique against the two usual ways."""
    found = []
    for size in (WHOLE, *GROWTH):
        with data_folder(size) as folder:
            for variant in (RECIPE, USUAL, PLOTLY):
                if size == WHOLE and variant is not RECIPE:
                    continue
                again = measure(browser, variant, Path(folder), size, 3, visits=1, zoom=False)
                found.append(_say(again))
    return found


def _others(browser: Browser, folder: Path, changes: int) -> dict[str, float | None]:
    try:
        return {**limits.snapshot_cost(), **long_use(browser, folder, changes)}
    except Exception as error:
        print(f"long use not measured: {error}", file=sys.stderr)
        return {}


def _say(samples: Samples) -> Samples:
    one = row(samples)
    words = one.failure or f"{one.repaint_ms} ms, first map {one.first_map_ms} ms"
    print(f"{one.variant} ({one.polygons}, {one.markers}): {words}", file=sys.stderr, flush=True)
    return samples


if __name__ == "__main__":
    sys.exit(main())
