"""The budgets of the design, judged by one run."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bench.results import Row

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

    @property
    def verdict(self) -> str:
        """pass, FAIL or not measured."""
        if self.found is None:
            return "not measured"
        held = self.found >= self.limit if self.at_least else self.found <= self.limit
        return "pass" if held else "FAIL"


def ratio(over: float | None, under: float | None) -> float | None:
    """``over / under``, ``None`` when one is missing."""
    return over / under if over is not None and under else None


def budgets(
    bare: Row, app: Row, usual: Row, geometry: int | None, others: dict[str, float | None]
) -> list[Budget]:
    """All budgets; ``others`` holds what no contest gives."""
    take: Callable[[str], float | None] = others.get
    kilo = [None if n is None else n / 1000 for n in (app.map_bytes, app.bytes, geometry)]
    return [
        Budget("repaint ÷ bare rerun", 1.35, ratio(app.repaint_ms, bare.repaint_ms)),
        Budget(
            "usual st_folium ÷ repaint", 5, ratio(usual.repaint_ms, app.repaint_ms), at_least=True
        ),
        Budget("map's message a choice", 8, kilo[0], "kB"),
        Budget("everything on the wire a choice", 50, kilo[1], "kB"),
        Budget("server CPU a choice, whole page", 12, app.server_cpu_ms, "ms"),
        Budget("browser memory, 200 changes ÷ 10", 1.2, take("browser_growth")),
        Budget("first map ÷ bare page", 1.6, ratio(app.first_map_ms, bare.first_map_ms)),
        Budget("geometry, packed", 200, kilo[2], "kB"),
        Budget("external hosts", 0, app.external_hosts),
        Budget("snapshot load, with imports", 0.5, take("snapshot_s"), "s"),
        Budget("memory for the snapshot, libraries apart", 150, take("snapshot_mb"), "MB"),
        Budget("memory a session", 3, take("session_mb"), "MB"),
        Budget("100 users, p95", 150, None, "ms"),
        Budget("100 open the landing page at once, p95", 6, None, "s"),
        Budget("rebuild from raw files", 180, None, "s"),
    ]


def budget_table(found: list[Budget]) -> str:
    """The budgets as Markdown."""
    lines = ["| budget | limit | found | |", "| --- | --- | --- | --- |"]
    for one in found:
        sign, value = "≥" if one.at_least else "≤", one.found
        text = "–" if value is None else f"{value:.2f} {one.unit}".strip()
        lines.append(f"| {one.what} | {sign} {one.limit:g} {one.unit} | {text} | {one.verdict} |")
    return "\n".join(lines)


def snapshot_cost() -> dict[str, float | None]:
    """Seconds and MB to load the snapshot in a new process."""
    done = subprocess.run(
        [sys.executable, "-c", SNAPSHOT], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        return {}
    seconds, memory = done.stdout.split()
    return {"snapshot_s": float(seconds), "snapshot_mb": float(memory)}
