"""One process and its many users: the app's map page, and the bare page as the floor."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from bench.servers import ROOT, serving
from bench.variants import Variant

PEOPLE, EVERY = 100, 3.0


@dataclass(frozen=True)
class Crowd:
    """What ``people`` met who chose every ``every`` seconds on one server process.

    Times in ms (``act``) and s (``landing``); ``cpu_share`` is of one core; ``None``: not asked for.
    """

    variant: str
    people: int
    every: float
    actions: int
    act_p50_ms: float
    act_p95_ms: float
    act_max_ms: float
    cpu_ms_an_action: float
    cpu_share: float
    session_mb: float
    landing_p50_s: float | None = None
    landing_p95_s: float | None = None
    landing_max_s: float | None = None


def measure_crowd(variant: Variant, data: Path, rounds: int, landing: bool) -> Crowd:
    """Start the variant and let the crowd at it. Raises ``RuntimeError`` in the crowd's words."""
    command = [sys.executable, "-m", "bench.crowd"]
    options = ["--path", variant.path, "--people", str(PEOPLE), "--every", str(EVERY)]
    options += ["--rounds", str(rounds), *(["--landing"] if landing else [])]
    with serving(list(variant.command), data, variant.ready, BENCH_SCRIPT=variant.script) as server:
        done = subprocess.run(
            [*command, server.url, str(server.process.pid), *options],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[-1] if done.stderr else "no words")
    return Crowd(variant=variant.name, every=EVERY, **json.loads(done.stdout))


def crowd_table(crowds: list[Crowd], titles: dict[str, str]) -> str:
    """The crowds as Markdown."""
    lines = [
        "| page | choices | p50 ms | p95 ms | longest ms | CPU ms a choice | of one core "
        "| MB a session | landing p50 s | p95 s |",
        "| --- |" + " --- |" * 9,
    ]
    for one in crowds:
        late = [
            "–" if value is None else f"{value:.2f}" for value in (one.landing_p50_s, one.landing_p95_s)
        ]
        lines.append(
            f"| {titles.get(one.variant, one.variant)} | {one.actions} | {one.act_p50_ms:.0f} "
            f"| {one.act_p95_ms:.0f} | {one.act_max_ms:.0f} | {one.cpu_ms_an_action:.1f} "
            f"| {one.cpu_share:.0%} | {one.session_mb:.2f} | {late[0]} | {late[1]} |"
        )
    return "\n".join(lines)
