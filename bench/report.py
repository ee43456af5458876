"""The run as a page for people and a file for programs."""

from __future__ import annotations

import json
import os
import platform
from dataclasses import asdict
from datetime import date
from importlib.metadata import version
from pathlib import Path

from bench import budgets as limits
from bench.results import Run, as_json, median, spread, table
from bench.users import crowd_table
from bench.variants import BARE, CENTRE, OURS, PEERS, RECIPE
from regionsenter.ui import HEAD_START

FOLDER = Path(__file__).parent
TITLES = {one.name: one.title for one in (BARE, OURS, CENTRE, *PEERS, RECIPE)}
PACKAGES = (
    "streamlit",
    "folium",
    "streamlit-folium",
    "geopandas",
    "plotly",
    "pydeck",
    "dash",
    "bokeh",
    "playwright",
)


def write(run: Run, finished: bool) -> None:
    """Write ``RESULTS.md`` for people, ``results.json`` and ``budgets.json`` for programs."""
    text = page(run)
    if not finished:
        text = text.replace("\n\n", "\n\n**Cut short: not every variant has run.**\n\n", 1)
    (FOLDER / "RESULTS.md").write_text(text, encoding="utf-8")
    judged = [asdict(one) | {"verdict": one.verdict} for one in limits.budgets(run)]
    for name, content in (("results", as_json(run.rows)), ("budgets", judged)):
        packed = json.dumps(content, indent=1, ensure_ascii=False)
        (FOLDER / f"{name}.json").write_text(packed + "\n", encoding="utf-8")


def page(run: Run) -> str:
    """The whole page as Markdown."""
    whole = [
        one
        for one in run.rows
        if (one.polygons, one.markers) == (357, 0) and one.variant not in (RECIPE.name, CENTRE.name)
    ]
    bare = run.whole("bare")
    floor = bare.repaint_ms if bare else None
    ends = spread(run.instrument) or (0, 0)
    judged = limits.budgets(run)
    quick = " QUICK=1" if run.quick else ""
    parts = [
        "# Benchmark results",
        f"One run of `make bench{quick}`, {date.today().isoformat()}, {run.minutes:.0f} minutes. How each "
        "number is made: `README.md`. Medians; a time is worth something beside the others of the "
        "same run, so read the ratios.",
        limits.verdict_sentence(judged),
        f"Machine: {machine()}. Chromium {run.chromium}, Python {platform.python_version()}, "
        + ", ".join(f"{name} {version(name)}" for name in PACKAGES)
        + ".",
        f"The instrument itself (a page that repaints at once): {median(run.instrument) or 0:.0f} "
        f"ms ({ends[0]:.0f}–{ends[1]:.0f}); it is part of every repaint below.",
        "## The same map, several ways",
        table(whole, TITLES, floor),
        "## Budgets of the design",
        limits.budget_table(judged),
    ]
    if centre := run.whole(CENTRE.name):
        parts += [
            "## Another centre on its page",
            "From the press until the name of the new centre stands at the top of «Senter og omland» "
            "(`first map`: from asking for the page). The rest of the page follows, and is in the "
            "bytes and the server's time.",
            table([centre], TITLES, floor),
        ]
    if run.crowds:
        parts += [
            "## 100 users of one process",
            "Each chooses another indicator every 3 s; then all ask for the landing page at once. "
            f"The app's page gives the browser {HEAD_START * 1000:.0f} ms to draw the map before it "
            "goes on, which is in its times and not in its CPU.",
            crowd_table(run.crowds, TITLES),
        ]
    if "phone_main_s" in run.others:
        parts += [
            "## A phone on a slow line",
            "390 × 844, 1.6 Mbit/s, 150 ms there and back, a quarter of this machine's speed, empty cache.",
            phone_table(run.others),
        ]
    grown = [one for one in run.rows if one.variant not in ("bare", "app", CENTRE.name)]
    if any(one not in whole for one in grown):
        more = sorted(
            grown,
            key=lambda one: (one.variant, one.polygons, one.markers),
        )
        parts += ["## How the cost grows", table(more, TITLES, floor)]
    failures = [
        f"- {TITLES[one.variant]}, {one.polygons} polygons, {one.markers} markers: {one.failure}"
        for one in run.rows
        if one.failure
    ]
    parts += ["## Failed", "\n".join(failures)] if failures else []
    if run.skipped:
        parts += ["## No time for", "\n".join(f"- {one}" for one in run.skipped)]
    return "\n\n".join(parts) + "\n"


def phone_table(found: dict[str, float]) -> str:
    """The app's landing page beside the bare page, as Markdown."""
    names = {
        "text_s": "first text s",
        "main_s": "map, or the bare page's text s",
        "mb": "on the wire MB",
        "shift": "layout shift",
        "blocked_s": "blocked s",
    }
    lines = ["| | " + " | ".join(names.values()) + " |", "| --- |" + " --- |" * len(names)]
    for title, prefix in (("app", "phone_"), ("bare Streamlit page", "phone_bare_")):
        lines.append(f"| {title} | " + " | ".join(f"{found[prefix + one]:.2f}" for one in names) + " |")
    return "\n".join(lines)


def machine() -> str:
    """Processor, cores, memory, load."""
    model = platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        lines = info.read_text(encoding="utf-8").splitlines()
        names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
        model = names[0] if names else model
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    load = os.getloadavg()[2]
    return (
        f"{model}, {os.cpu_count()} cores, {memory:.0f} GB, {platform.system()}; "
        f"load over 15 minutes at the end {load:.1f}"
    )
