"""Every static file that a page needs is looked at before the app starts."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from regionsenter import static_files
from regionsenter.present.map.assets import VENDORED
from regionsenter.static_files import BY_HAND, MANIFEST, ORDER, STATIC, StaticError, check_static

GEOMETRY = [f"geo/{name}" for name in static_files.geometry_manifest().values()]
NEEDED = [*BY_HAND, MANIFEST, ORDER, *GEOMETRY]
PACKED = [f"{name}.gz" for name in GEOMETRY]


@pytest.fixture
def copy(tmp_path) -> Path:
    shutil.copytree(STATIC, tmp_path / "static")
    return tmp_path / "static"


def lines(error: pytest.ExceptionInfo) -> int:
    return len(str(error.value).splitlines())


def test_all_that_lies_there_is_needed_or_is_for_people():
    files = {path.relative_to(STATIC).as_posix() for path in STATIC.rglob("*") if path.is_file()}
    for_people = {name for name in files if Path(name).name in ("README.md", "LICENSE")}
    assert files - for_people == {*NEEDED, *PACKED}
    assert set(VENDORED) <= set(BY_HAND)


def test_the_committed_files_are_whole():
    check_static()


@pytest.mark.parametrize("name", NEEDED)
def test_a_missing_file_is_named(copy, name):
    (copy / name).unlink()
    with pytest.raises(StaticError, match=Path(name).name) as error:
        check_static(copy)
    assert lines(error) == 1 and "missing" in str(error.value)


@pytest.mark.parametrize("name", [*NEEDED, *PACKED])
@pytest.mark.parametrize("broken", ["cut", "changed", "empty"])
def test_a_broken_file_is_named(copy, name, broken):
    content = (copy / name).read_bytes()
    half = len(content) // 2
    spoilt = {"cut": content[:half], "changed": content[:half] + b"#" + content[half + 1 :]}
    (copy / name).write_bytes(spoilt.get(broken, b""))
    with pytest.raises(StaticError, match=Path(name).name) as error:
        check_static(copy)
    assert lines(error) == 1 and "restore" in str(error.value)


def test_a_file_may_be_without_its_packed_copy(copy):
    for name in PACKED:
        (copy / name).unlink()
    check_static(copy)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (MANIFEST, []),
        (MANIFEST, {"norway": GEOMETRY[0]}),
        (MANIFEST, dict(zip(static_files.GEOMETRY, reversed(GEOMETRY), strict=True))),
        (MANIFEST, dict.fromkeys(static_files.GEOMETRY, 3)),
        (ORDER, {"municipalities": []}),
        (ORDER, {"municipalities": ["0301"], "centres": ["voss"]}),
        (ORDER, {"municipalities": 3, "centres": 4}),
    ],
)
def test_json_that_says_something_else_is_named(copy, name, content):
    (copy / name).write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(StaticError, match=Path(name).name):
        check_static(copy)
