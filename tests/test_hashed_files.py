"""Packed files are the same whatever made them."""

from __future__ import annotations

import gzip

import pytest

from regionsenter.hashed_files import gzipped, write_hashed
from regionsenter.static_files import STATIC, geometry_manifest


@pytest.mark.parametrize("content", [b"", b"x" * 100_000])
def test_the_header_tells_neither_time_nor_system_of_who_packed(content):
    packed = gzipped(content)
    # Method deflate, no name, no time, packed as small as can be, on Unix.
    assert packed[:10] == bytes([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3])
    assert gzip.decompress(packed) == content


def test_the_geometry_is_packed_the_same_way():
    for name in geometry_manifest().values():
        assert (STATIC / "geo" / f"{name}.gz").read_bytes()[:10] == gzipped(b"")[:10]


def test_an_older_file_gives_way(tmp_path):
    first = write_hashed(tmp_path, "a", "json", b"1")
    second = write_hashed(tmp_path, "a", "json", b"2")
    assert first != second
    assert {path.name for path in tmp_path.iterdir()} == {second, f"{second}.gz"}
    assert gzip.decompress((tmp_path / f"{second}.gz").read_bytes()) == b"2"
