"""The snapshot built anew from the raw files: how long, and whether the bytes are the same."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.servers import ROOT


def differing(built: Path, committed: Path) -> list[str]:
    """Names of files below ``built`` that ``committed`` lacks or holds with other bytes."""
    names = (one.relative_to(built) for one in sorted(built.rglob("*")) if one.is_file())
    return [
        str(name)
        for name in names
        if not (committed / name).is_file()
        or (committed / name).read_bytes() != (built / name).read_bytes()
    ]


def rebuild(raw: Path) -> tuple[float, list[str]]:
    """Seconds in a new process, and the files that differ from those in the tree.

    Raises ``RuntimeError`` in the builder's own words.
    """
    with tempfile.TemporaryDirectory(prefix="bench-rebuild-") as folder:
        data, static = Path(folder) / "data", Path(folder) / "static"
        command = [sys.executable, "-m", "regionsenter", "data", "build", "--raw", str(raw)]
        begun = time.monotonic()
        done = subprocess.run(
            [*command, "--out", str(data), "--static", str(static)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        took = time.monotonic() - begun
        if done.returncode:
            raise RuntimeError(done.stderr.strip()[-400:] or f"status {done.returncode}")
        if not any(data.iterdir()):
            raise RuntimeError("the builder wrote nothing")
        return took, differing(data, ROOT / "data") + differing(static, ROOT / "static")
