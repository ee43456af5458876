"""What a rebuild of the data differs in."""

from __future__ import annotations

import pytest

pytest.importorskip("psutil", reason="make bench installs what the benchmark needs")

from bench.budgets import ROOT
from bench.rebuild import differing


def test_a_rebuild_is_compared_byte_by_byte(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "datapackage.json").write_bytes((ROOT / "data/datapackage.json").read_bytes())
    assert differing(tmp_path, ROOT / "data") == []
    (tmp_path / "datapackage.json").write_bytes(b"{}")
    (tmp_path / "sub" / "new.parquet").write_bytes(b"")
    assert differing(tmp_path, ROOT / "data") == ["datapackage.json", "sub/new.parquet"]
