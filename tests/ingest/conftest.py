"""A raw folder to write files into."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ingest.raw_files import write


@pytest.fixture
def raw(tmp_path: Path):
    """A function that writes a file into a raw folder, and gives the folder."""

    def written(name: str, text: str) -> Path:
        write(tmp_path, name, text)
        return tmp_path

    return written
