"""Catalog files that a test writes itself."""

from __future__ import annotations

import pytest

from regionsenter.catalog import keywords as words_module
from regionsenter.catalog import other_names as names_module
from regionsenter.catalog import similarity as similarity_module
from regionsenter.catalog.keywords import keywords, words_for
from regionsenter.catalog.other_names import (
    districts,
    former_counties,
    old_numbers,
    other_names,
    settlement_names,
)
from regionsenter.catalog.similarity import presets


@pytest.fixture
def files(tmp_path, monkeypatch):
    """Catalog files of the test's own; what was read of the real ones is forgotten."""
    for module in (words_module, names_module, similarity_module):
        monkeypatch.setattr(module, "FOLDER", tmp_path)
    names = (other_names, settlement_names, districts, old_numbers, former_counties)
    clears = (keywords, *names, words_for, presets)
    for kept in clears:
        kept.cache_clear()
    yield tmp_path
    for kept in clears:
        kept.cache_clear()
