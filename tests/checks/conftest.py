"""A snapshot that may be spoilt."""

import shutil

import pytest

from regionsenter.snapshot import DATA


@pytest.fixture
def copy(tmp_path):
    """The folder of a copy of the committed snapshot."""
    return shutil.copytree(DATA, tmp_path / "data")
