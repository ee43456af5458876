"""The app does not start when a file that a page needs is not whole, and says in one line why."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from regionsenter.snapshot import DATA
from regionsenter.static_files import STATIC

ROOT = Path(__file__).parents[1]


def start(folder: Path, root: Path = ROOT, **settings: str) -> subprocess.CompletedProcess[str]:
    """Start the app that lies in ``root`` on the copies in ``folder``."""
    places = {"REGIONSENTER_DATA": folder / "data", "REGIONSENTER_STATIC": folder / "static"}
    return subprocess.run(
        [sys.executable, "app.py"],
        cwd=root,
        env=os.environ | {name: str(path) for name, path in places.items()} | settings,
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.fixture
def copies(tmp_path) -> Path:
    shutil.copytree(DATA, tmp_path / "data")
    shutil.copytree(STATIC, tmp_path / "static")
    return tmp_path


def gone(path: Path) -> None:
    path.unlink()


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-20])


def another_places(path: Path) -> None:
    """An order of the right shape, from another division into municipalities."""
    order = json.loads(path.read_text(encoding="utf-8"))
    order["municipalities"] = order["municipalities"][1:]
    path.write_text(json.dumps(order), encoding="utf-8")


def cut_and_described_so(path: Path) -> None:
    """Only what reads the file finds out."""
    cut(path)
    descriptor = json.loads((path.parent / "datapackage.json").read_text(encoding="utf-8"))
    for resource in descriptor["resources"]:
        if resource["path"] == path.name:
            resource["hash"] = "sha256:" + hashlib.sha256(path.read_bytes()).hexdigest()
    (path.parent / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "harm"),
    [
        ("data/centres.parquet", cut),
        ("data/components.parquet", cut_and_described_so),
        ("data/datapackage.json", cut),
        ("data/drive_validation.parquet", gone),
        ("data/road_gaps.parquet", gone),
        ("static/geo/manifest.json", gone),
        ("static/geo/manifest.json", cut),
        ("static/geo/order.json", gone),
        ("static/geo/order.json", another_places),
        ("static/vendor/leaflet-1.9.4/leaflet.js", gone),
        ("static/icon.png", gone),
    ],
    ids=lambda given: given.__name__ if callable(given) else given,
)
def test_a_file_that_is_not_whole_stops_the_start_with_one_line(
    copies, name: str, harm: Callable[[Path], None]
):
    harm(copies / name)
    ended = start(copies)
    assert ended.returncode == 1
    line = ended.stderr.strip().splitlines()[-1]
    assert line.startswith("regionsenter: ") and name.rsplit("/", 1)[-1] in line
    assert "Traceback" not in ended.stderr


def test_the_app_starts_where_nothing_can_be_written(copies):
    for path in (copies, *copies.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        assert start(copies).returncode == 0
        assert not (copies / "static" / "map").exists()
    finally:
        for path in (copies, *copies.rglob("*")):
            path.chmod(0o755)


@pytest.fixture(scope="module")
def own_files(tmp_path_factory) -> Path:
    """The app's own files in a place of their own, where a test may spoil one and put it back."""
    root = tmp_path_factory.mktemp("app")
    shutil.copy(ROOT / "app.py", root)
    for name in ("pages", "regionsenter"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("data", "static"):
        shutil.copytree(ROOT / name, root / name)
    return root


NOT_UTF8 = b"/* \xff\xfe */"
MAP, CATALOG = "regionsenter/present/map", "regionsenter/catalog"
NYNORSK = "regionsenter/locale/nn/LC_MESSAGES/regionsenter.po"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("regionsenter/server/connection.js", None),
        ("regionsenter/server/connection.js", b""),
        ("regionsenter/server/connection.js", NOT_UTF8),
        ("pages/profil.py", None),
        ("pages/profil.py", b"def"),
        ("pages/style.css", NOT_UTF8),
        (f"{MAP}/client/map.js", b""),
        (f"{MAP}/page_client/map_watch.js", b" "),
        (f"{MAP}/client/folium/apply.js", None),
        (f"{MAP}/client/folium/base_map.js", NOT_UTF8),
        (f"{CATALOG}/keywords.yaml", b""),
        (f"{CATALOG}/taxonomy.yaml", NOT_UTF8),
        (NYNORSK, b'msgid ""\nmsgstr "Content-Type: text/plain; charset=none-such\\n"\n'),
    ],
)
def test_a_file_of_the_app_itself_stops_the_start_too(own_files, name, content):
    path = own_files / name
    whole = path.read_bytes()
    path.unlink() if content is None else path.write_bytes(content)
    try:
        ended = start(own_files, own_files)
    finally:
        path.write_bytes(whole)
    assert ended.returncode == 1
    line = ended.stderr.strip().splitlines()[-1]
    assert line.startswith("regionsenter: ") and name.rsplit("/", 1)[-1] in line
    assert "Traceback" not in ended.stderr


@pytest.mark.slow
def test_a_developer_can_see_where_it_was_found(copies):
    gone(copies / "static" / "icon.png")
    assert "Traceback" in start(copies, REGIONSENTER_DEBUG="1").stderr
