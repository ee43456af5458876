"""The app does not start on a snapshot that is not whole, and says in one line why."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from regionsenter.snapshot import DATA

ROOT = Path(__file__).parents[1]


def test_a_corrupted_snapshot_stops_the_start_with_one_line(tmp_path):
    shutil.copytree(DATA, tmp_path / "data")
    (tmp_path / "data" / "centres.parquet").write_bytes(b"broken")
    found = subprocess.run(
        [sys.executable, "app.py"],
        cwd=ROOT,
        env=os.environ | {"REGIONSENTER_DATA": str(tmp_path / "data")},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert found.returncode == 1
    line = found.stderr.strip().splitlines()[-1]
    assert line.startswith("regionsenter: ") and "centres.parquet" in line
    assert "Traceback" not in found.stderr
