"""Published moves of borders (regionsenter/catalog/moved_borders.py)."""

from __future__ import annotations

import pytest

from regionsenter.catalog import CatalogError, moved_borders
from regionsenter.catalog.moved_borders import published_moves
from regionsenter.snapshot import snapshot


def test_every_published_move_is_in_the_snapshot_with_its_source():
    table = snapshot().table("moved_borders")
    receivers = table[table["has_land"]].set_index(["year", "other", "code"])
    for move in published_moves().values():
        row = receivers.loc[(move.year, move.giver, move.receiver)]
        assert (row["url"], row["place"]) == (move.url, move.place)
    assert (receivers["url"] != "").sum() == len(published_moves())


def test_a_move_names_two_municipalities_of_today():
    codes = set(snapshot().codes)
    for move in published_moves().values():
        assert {move.giver, move.receiver} <= codes and move.giver != move.receiver


@pytest.mark.parametrize("wrong", ['giver: "15"', "year: 1900", "person: 3", "url: null"])
def test_a_spoilt_entry_is_refused(wrong, tmp_path, monkeypatch):
    text = 'year: 2021, giver: "1539", receiver: "1535", place: x, published: y, url: z'
    key = wrong.split(":")[0]
    kept = ", ".join(part for part in text.split(", ") if not part.startswith(f"{key}:"))
    (tmp_path / moved_borders.FILE).write_text(f"- {{{kept}, {wrong}}}\n", encoding="utf-8")
    monkeypatch.setattr(moved_borders, "FOLDER", tmp_path)
    published_moves.cache_clear()
    try:
        with pytest.raises(CatalogError, match=moved_borders.FILE):
            published_moves()
    finally:
        published_moves.cache_clear()
