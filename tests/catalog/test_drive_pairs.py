"""The declared reference journeys (regionsenter/catalog/drive_pairs.py)."""

from __future__ import annotations

import pytest

from regionsenter.catalog import drive_pairs as module
from regionsenter.catalog.drive_pairs import FILE, drive_pairs
from regionsenter.catalog.registry import CatalogError
from regionsenter.snapshot import snapshot


def test_every_time_says_what_it_is_and_nothing_passes_as_a_citation_that_is_not():
    listed = drive_pairs()
    for pair in listed.pairs:
        source = listed.source(pair.source)
        assert (source.url is not None) == (pair.basis == "published"), pair
        assert (source.slug == "own") == (pair.basis in ("estimate", "assembled")), pair
    named = {crossing.name for crossing in listed.crossings}
    assert {pair.along for pair in listed.pairs if pair.basis == "assembled"} <= named
    assert all(listed.source(crossing.source).url for crossing in listed.crossings)


def test_every_end_is_a_municipality():
    codes = set(snapshot().codes)
    assert {code for pair in drive_pairs().pairs for code in (pair.start, pair.stop)} <= codes


def test_every_source_is_used():
    listed = drive_pairs()
    used = {entry.source for entry in (*listed.pairs, *listed.crossings)}
    assert used == {source.slug for source in listed.sources}


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("basis: estimate", "basis: guess", "basis"),
        ("source: wiki-horn", "source: hearsay", "unknown source hearsay"),
        ('{from: "3405", to: "3437"', '{from: "3405", to: "3403"', "3403-3405 stands twice"),
        ("minutes: 45", "minutes: -45", "minutes"),
    ],
)
def test_what_is_wrong_is_named(tmp_path, monkeypatch, old, new, message):
    text = (module.FOLDER / FILE).read_text(encoding="utf-8")
    assert old in text
    (tmp_path / FILE).write_text(text.replace(old, new, 1), encoding="utf-8")
    monkeypatch.setattr(module, "FOLDER", tmp_path)
    drive_pairs.cache_clear()
    try:
        with pytest.raises(CatalogError, match=rf"(?s){FILE}: .*{message}"):
            drive_pairs()
    finally:
        monkeypatch.undo()
        drive_pairs.cache_clear()
