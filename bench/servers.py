"""One server of one variant: started on a free port, its processor time and memory metered."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

ROOT = Path(__file__).parents[1]


@dataclass
class Server:
    """A running server, known by its first process."""

    url: str
    process: psutil.Process

    def _family(self) -> list[psutil.Process]:
        return [self.process, *self.process.children(recursive=True)]

    def cpu_ms(self) -> float:
        """Processor time used so far by the server and its children, in ms."""
        return sum(process_cpu_ms(one) for one in self._family())

    def memory_mb(self) -> float:
        """Resident memory of the server and its children, in MB (10⁶ bytes)."""
        return sum(one.memory_info().rss for one in self._family()) / 1e6


def process_cpu_ms(process: psutil.Process) -> float:
    """Processor time of one process: to the nanosecond from its Linux clock, else in 10 ms ticks."""
    try:
        return time.clock_gettime_ns((~process.pid << 3) | 2) / 1e6  # the kernel's CPUCLOCK_SCHED
    except (AttributeError, OSError):
        used = process.cpu_times()
        return (used.user + used.system) * 1e3


def free_port() -> int:
    """A port nobody listens on right now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def serving(
    command: list[str], data: Path, path: str = "", seconds: float = 90, **environment: str
) -> Iterator[Server]:
    """Run ``command`` (``{port}`` filled in) until the block ends.

    ``path`` is the address below the host that answers 200 when the server is ready. Raises
    ``RuntimeError`` with the server's own words when it stops or does not answer in time.
    """
    port = free_port()
    arguments = [part.format(port=port, python=sys.executable) for part in command]
    inherited = {key: text for key, text in os.environ.items() if not key.startswith("STREAMLIT_")}
    settings = {
        "CI": "true",
        "BENCH_DATA": str(data),
        "BENCH_PORT": str(port),
        "PYTHONPATH": str(ROOT),
    }
    with tempfile.TemporaryFile("w+", encoding="utf-8") as words:
        started = subprocess.Popen(
            arguments,
            cwd=ROOT,
            stdout=words,
            stderr=words,
            env=inherited | settings | environment,
        )
        url = f"http://127.0.0.1:{port}"
        try:
            if not _answers(f"{url}/{path}", started, seconds):
                words.seek(0)
                raise RuntimeError(f"{' '.join(command)} does not answer: {words.read()[-2000:]}")
            yield Server(url, psutil.Process(started.pid))
        finally:
            started.terminate()
            try:
                started.wait(10)
            except subprocess.TimeoutExpired:
                started.kill()
                started.wait(10)


def _answers(url: str, process: subprocess.Popen, seconds: float) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end and process.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:
                if answer.status == 200:
                    return True
        except (urllib.error.URLError, TimeoutError, ConnectionError):
            time.sleep(0.2)
    return False
