"""The budgets of the design, judged by one run."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from bench.results import Row, Run

ROOT = Path(__file__).parents[1]
#: Resident memory, not ru_maxrss: a new process inherits the peak of the one that started it.
SNAPSHOT = """
import time
start = time.perf_counter()
import psutil, regionsenter.snapshot
before = psutil.Process().memory_info().rss
from regionsenter.snapshot import snapshot
len(snapshot().components)
took = time.perf_counter() - start
print(took, (psutil.Process().memory_info().rss - before) / 1e6)
"""


@dataclass(frozen=True)
class Budget:
    """One line: what, the limit, what was found (``None``: not measured)."""

    what: str
    limit: float
    found: float | None
    unit: str = ""
    at_least: bool = False
    reason: str = ""

    @property
    def verdict(self) -> str:
        """pass, FAIL or not measured, and why not."""
        if self.found is None:
            return f"not measured: {self.reason}" if self.reason else "not measured"
        held = self.found >= self.limit if self.at_least else self.found <= self.limit
        return "pass" if held else "FAIL"


def ratio(over: float | None, under: float | None) -> float | None:
    """``over / under``, ``None`` when one is missing."""
    return over / under if over is not None and under else None


def budgets(run: Run) -> list[Budget]:
    """All budgets of the design, also those that this run did not measure."""
    bare, app, usual, centre = (run.whole(name) for name in ("bare", "app", "st_folium", "centre"))
    crowd = next((one for one in run.crowds if one.variant == "app"), None)

    def of(row: Row | None, name: str) -> float | None:
        return None if row is None else getattr(row, name)

    def kilo(count: float | None) -> float | None:
        return None if count is None else count / 1000

    def other(what: str, limit: float, name: str, unit: str = "") -> Budget:
        return Budget(what, limit, run.others.get(name), unit, reason=run.missing.get(name, ""))

    def many(what: str, limit: float, name: str, unit: str) -> Budget:
        found = None if crowd is None else getattr(crowd, name)
        return Budget(what, limit, found, unit, reason=run.missing.get("users", ""))

    repaint, first = of(app, "repaint_ms"), of(app, "first_map_ms")
    return [
        Budget("repaint ÷ bare rerun", 1.35, ratio(repaint, of(bare, "repaint_ms"))),
        Budget("usual st_folium ÷ repaint", 5, ratio(of(usual, "repaint_ms"), repaint), "", True),
        Budget("map's message a choice", 8, kilo(of(app, "map_bytes")), "kB"),
        Budget("everything on the wire a choice", 50, kilo(of(app, "bytes")), "kB"),
        many("server CPU a choice, mean of the 100 users", 12, "cpu_ms_an_action", "ms"),
        other(f"browser memory, {run.changes} changes ÷ 10", 1.2, "browser_growth"),
        Budget("first map ÷ bare page", 1.6, ratio(first, of(bare, "first_map_ms"))),
        Budget(
            "another centre, its name seen ÷ bare rerun",
            1.5,
            ratio(of(centre, "repaint_ms"), of(bare, "repaint_ms")),
        ),
        Budget("everything on the wire, another centre", 60, kilo(of(centre, "bytes")), "kB"),
        Budget("geometry of the first picture, packed", 200, kilo(run.geometry), "kB"),
        Budget("all the map's files, packed (our own limit)", 300, kilo(run.map_files), "kB"),
        Budget("external hosts", 0, of(app, "external_hosts")),
        other("phone on a slow line: first text", 2.5, "phone_text_s", "s"),
        other("phone on a slow line: map", 6, "phone_main_s", "s"),
        Budget(
            "phone on a slow line: map ÷ bare page",
            1.8,
            ratio(run.others.get("phone_main_s"), run.others.get("phone_bare_main_s")),
            reason=run.missing.get("phone_main_s", ""),
        ),
        other("phone on a slow line: on the wire", 1.0, "phone_mb", "MB"),
        other("phone: layout shift", 0.1, "phone_shift"),
        other("snapshot load, with imports", 0.5, "snapshot_s", "s"),
        other("memory for the snapshot, libraries apart", 150, "snapshot_mb", "MB"),
        many("memory a session, mean of 100", 3, "session_mb", "MB"),
        many("100 users acting every 3 s, p95", 150, "act_p95_ms", "ms"),
        many("100 open the landing page at once, p95", 6, "landing_p95_s", "s"),
        other("rebuild from raw files", 180, "rebuild_s", "s"),
        other("files that differ after a rebuild", 0, "rebuild_differing"),
    ]


def verdict_sentence(found: list[Budget]) -> str:
    """Which budgets fail, and which are not measured, in plain words."""
    failed = [one.what for one in found if one.verdict == "FAIL"]
    unknown = [one.what for one in found if one.found is None]
    held = len(found) - len(failed) - len(unknown)
    parts = [f"**{held} of {len(found)} budgets hold.**"]
    parts.append(f"**These fail: {'; '.join(failed)}.**" if failed else "None fails.")
    if unknown:
        parts.append(f"Not measured in this run: {'; '.join(unknown)}.")
    return " ".join(parts)


def budget_table(found: list[Budget]) -> str:
    """The budgets as Markdown."""
    lines = ["| budget | limit | found | |", "| --- | --- | --- | --- |"]
    for one in found:
        sign, value = "≥" if one.at_least else "≤", one.found
        text = "–" if value is None else f"{value:.2f} {one.unit}".strip()
        lines.append(f"| {one.what} | {sign} {one.limit:g} {one.unit} | {text} | {one.verdict} |")
    return "\n".join(lines)


def snapshot_cost() -> dict[str, float]:
    """Seconds and MB to load the snapshot in a new process. Raises ``RuntimeError``."""
    done = subprocess.run(
        [sys.executable, "-c", SNAPSHOT], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stderr.strip()[-300:])
    seconds, memory = done.stdout.split()
    return {"snapshot_s": float(seconds), "snapshot_mb": float(memory)}
