"""``python -m bench [--quick] [--only app,users]``: run, print, write; exit 1 if a part failed."""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from bench.budgets import snapshot_cost
from bench.calibrate import instrument_ms
from bench.contests import WHOLE, growth, whole_country
from bench.measure import Samples, data_folder
from bench.ours import long_use
from bench.phone import on_a_phone
from bench.rebuild import rebuild
from bench.report import page, write
from bench.results import Run, row
from bench.users import measure_crowd
from bench.variants import BARE, CENTRE, OURS, PEERS, RECIPE

ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--enable-unsafe-swiftshader",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",  # no other host, refused at once
    "--disable-features=IsolateSandboxedIframes",  # so that one session sees all traffic
]
VARIANTS = [one.name for one in (BARE, OURS, CENTRE, *PEERS, RECIPE)]
PARTS = ["users", "phone", "long", "snapshot", "growth", "rebuild"]
#: Minutes after which no growth contest begins.
LAST_START = 30.0


def main(arguments: list[str] | None = None) -> int:
    """Run the parts asked for."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer repeats, no growth")
    parser.add_argument("--raw", type=Path, help="the raw files; without it no rebuild is timed")
    parser.add_argument(
        "--minutes",
        type=float,
        default=LAST_START,
        help="no growth contest begins later than so many minutes into the run",
    )
    parser.add_argument(
        "--only",
        default="",
        help=f"comma-separated, of {', '.join(VARIANTS + PARTS)}; printed, not written",
    )
    asked = parser.parse_args(arguments)
    only = set(filter(None, asked.only.split(",")))
    if unknown := only - {*VARIANTS, *PARTS}:
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    started = time.monotonic()
    failed: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        run = Run(browser.version, asked.quick)
        contests: list[Samples] = []

        def keep(one: Samples | None = None, finished: bool = False) -> None:
            """Take in a contest, and write what there is: a run cut short has its results."""
            if one is not None and all(one is not known for known in contests):
                contests.append(one)
            run.rows = [row(each) for each in contests]
            run.map_files = next(
                (each.map_files_bytes or None for each in contests if each.variant is OURS), None
            )
            run.geometry = next(
                (each.geometry_bytes or None for each in contests if each.variant is OURS), None
            )
            run.minutes = (time.monotonic() - started) / 60
            if not only:
                write(run, finished)

        def part(name: str, job: Callable[[], None], why_not: str = "") -> None:
            """Do a part that is asked for; its failure must not hide the others' numbers."""
            if why_not or (only and name not in only):
                run.missing[name] = why_not or "not asked for"
                return
            try:
                print(f"{name} …", file=sys.stderr, flush=True)
                job()
            except Exception as error:
                run.missing[name] = f"{type(error).__name__}: {str(error)[:300]}"
                failed.append(f"{name}: {run.missing[name]}")
            keep()

        if not only or only & set(VARIANTS):
            run.instrument = instrument_ms(browser, 5 if asked.quick else 10)
            for contest in whole_country(browser, asked.quick, only & set(VARIANTS)):
                keep(contest)
        part("users", lambda: _users(run, asked.quick))
        part("phone", lambda: _phone(browser, run, asked.quick))
        part("snapshot", lambda: run.others.update(snapshot_cost()))
        part("long", lambda: _long(browser, run))
        no_raw = "" if asked.raw else "give the raw files: make bench RAW=path"
        part("rebuild", lambda: _rebuild(run, asked.raw), no_raw)
        run.missing |= _names_of_parts(run.missing)

        def grow() -> None:
            for one in growth(browser, started + asked.minutes * 60):
                if isinstance(one, str):
                    run.skipped.append(one)
                else:  # which hosts it asks for, its technique has shown at the first size
                    same = (each.hosts for each in contests if each.variant is one.variant)
                    one.hosts |= next(same, set())
                    keep(one)

        quick = "--quick" if asked.quick and "growth" not in only else ""
        part("growth", grow, quick)
        keep(finished=True)
        print(page(run))
        browser.close()
    failed += [f"{one.variant} at {one.polygons}: {one.failure}" for one in run.rows if one.failure]
    for words in failed:
        print(f"FAILED {words}", file=sys.stderr)
    return 1 if failed else 0


def _users(run: Run, quick: bool) -> None:
    with data_folder(WHOLE) as folder:
        for variant in (OURS, BARE):
            rounds = 4 if quick else 8
            run.crowds.append(measure_crowd(variant, Path(folder), rounds, variant is OURS))


def _phone(browser: Browser, run: Run, quick: bool) -> None:
    with data_folder(WHOLE) as folder:
        run.others |= on_a_phone(browser, Path(folder), 2 if quick else 4)


def _long(browser: Browser, run: Run) -> None:
    with data_folder(WHOLE) as folder:
        run.others |= long_use(browser, Path(folder), run.changes)


def _rebuild(run: Run, raw: Path) -> None:
    seconds, differing = rebuild(raw)
    run.others |= {"rebuild_s": seconds, "rebuild_differing": len(differing)}
    for name in differing:
        print(f"differs after a rebuild: {name}", file=sys.stderr)


def _names_of_parts(missing: dict[str, str]) -> dict[str, str]:
    """Reasons by the name of each number that the part would have given."""
    gives = {
        "snapshot": ("snapshot_s", "snapshot_mb"),
        "phone": ("phone_text_s", "phone_main_s", "phone_mb", "phone_shift"),
        "long": ("browser_growth",),
        "rebuild": ("rebuild_s", "rebuild_differing"),
    }
    return {name: missing[part] for part in gives if part in missing for name in gives[part]}


if __name__ == "__main__":
    sys.exit(main())
