"""A data file of the catalog of another form, empty or unreadable, is told of by name."""

from __future__ import annotations

import shutil

import pytest

from regionsenter.catalog import CatalogError, keywords, profile, registry, similarity

READERS = {
    "taxonomy.yaml": registry.themes,
    "sources.yaml": registry.sources,
    "components.yaml": registry.components,
    "left_out.yaml": registry.left_out,
    "keywords.yaml": keywords.keywords,
    "other_names.yaml": keywords.other_names,
    "similarity.yaml": similarity.presets,
    "profile.yaml": profile.choice,
}
CACHED = (registry._taxonomy, *READERS.values())


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A copy of the data files that is read instead, and nothing remembered before or after."""
    registry.indicators()  # read from the real files
    copy = shutil.copytree(registry.FOLDER, tmp_path / "catalog")
    for module in (registry, keywords, similarity, profile):
        monkeypatch.setattr(module, "FOLDER", copy)
    for reader in CACHED:
        reader.cache_clear()
    yield copy
    monkeypatch.undo()
    for reader in CACHED:
        reader.cache_clear()


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize(
    "content", [b"", b"3", b"[]", b"[3]", b"{a: 1}", b"text", b"\xff\xfe", b"themes: 3", b"presets: [3]"]
)
def test_it_is_named(folder, name, content):
    (folder / name).write_bytes(content)
    with pytest.raises(CatalogError, match=name):
        READERS[name]()
