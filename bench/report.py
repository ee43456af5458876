"""The run as a page for people and a file for programs."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from datetime import date
from importlib.metadata import version
from pathlib import Path

from bench import budgets as limits
from bench.results import Row, as_json, median, spread, table
from bench.variants import BARE, OURS, PEERS, RECIPE

FOLDER = Path(__file__).parent
TITLES = {one.name: one.title for one in (BARE, OURS, *PEERS, RECIPE)}
PACKAGES = (
    "streamlit", "folium", "streamlit-folium", "geopandas", "plotly", "pydeck", "dash", "bokeh",
    "playwright",
)  # fmt: skip


def write(
    rows: Sequence[Row],
    instrument: list[float],
    others: dict[str, float | None],
    geometry: int | None,
    chromium: str,
    minutes: float,
    save: bool,
    show: bool,
) -> None:
    """Print the tables when ``show``, and write ``RESULTS.md`` and ``results.json`` when ``save``."""
    text = page(rows, instrument, others, geometry, chromium, minutes)
    if not show:
        text = text.replace("\n\n", "\n\n**Cut short: not every variant has run.**\n\n", 1)
    if show:
        print(text)
    if save:
        (FOLDER / "RESULTS.md").write_text(text, encoding="utf-8")
        content = json.dumps(as_json(rows), indent=1, ensure_ascii=False)
        (FOLDER / "results.json").write_text(content + "\n", encoding="utf-8")


def page(
    rows: Sequence[Row],
    instrument: list[float],
    others: dict[str, float | None],
    geometry: int | None,
    chromium: str,
    minutes: float,
) -> str:
    """The whole page as Markdown."""
    whole = {one.variant: one for one in rows if (one.polygons, one.markers) == (357, 0)}
    floor = whole["bare"].repaint_ms if "bare" in whole else None
    ends = spread(instrument) or (0, 0)
    grown = {"recipe", "st_folium", "plotly"}
    parts = [
        "# Benchmark results",
        f"One run of `make bench`, {date.today().isoformat()}, {minutes:.0f} minutes. How each "
        "number is made: `README.md`. Medians; a time is worth something beside the others of the "
        "same run, so read the ratios.",
        f"Machine: {machine()}. Chromium {chromium}, Python {platform.python_version()}, "
        + ", ".join(f"{name} {version(name)}" for name in PACKAGES)
        + ".",
        f"The instrument itself (a page that repaints at once): {median(instrument) or 0:.0f} ms "
        f"({ends[0]:.0f}–{ends[1]:.0f}); it is part of every repaint below.",
        "## The same map, nine ways",
        table([one for name, one in whole.items() if name != "recipe"], TITLES, floor),
    ]
    if {"bare", "app", "st_folium"} <= whole.keys():
        found = limits.budgets(whole["bare"], whole["app"], whole["st_folium"], geometry, others)
        parts += ["## Budgets of the design", limits.budget_table(found)]
    more = sorted(
        (one for one in rows if one.variant in grown),
        key=lambda one: (one.variant, one.polygons, one.markers),
    )
    if any(one.polygons != 357 for one in more):
        parts += ["## How the cost grows", table(more, TITLES, floor)]
    failures = [f"- {TITLES[one.variant]}: {one.failure}" for one in rows if one.failure]
    parts += ["## Failed", "\n".join(failures)] if failures else []
    return "\n\n".join(parts) + "\n"


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
