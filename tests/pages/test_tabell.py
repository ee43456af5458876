"""The table page: the centres that pass the filters."""

from __future__ import annotations

from regionsenter.geography.centres import centres
from tests.pages.opening import open_page, sorting_tables, words


def test_table_lists_the_filtered_centres_with_numbers():
    app = open_page("tabell", fylke="vestland", tema="e")
    rows = {row[0]: row for row in sorting_tables(app)[0].rows}
    expected = {c.name for c in centres() if c.candidate and c.county == "46"}
    assert set(rows) == expected
    voss = rows["Voss"]
    at = voss.index("16\u00a0438")
    around = int(voss[at + 1].replace("\u00a0", ""))
    assert int(voss[at + 2]) == round(100 * 16_438 / (16_438 + around))


def test_table_with_no_match_says_so():
    app = open_page("tabell", fylke="oslo", storrelse="under-1000")
    assert not sorting_tables(app) and "Ingen sentre passer" in words(app)


def test_the_chosen_centre_comes_first_and_is_marked():
    app = open_page("tabell", senter="alta", fylke="vestland")
    table = next(one.value for one in app.get("html") if "rs-data" in one.value)
    first, *others = table.split("<tbody>")[1].split("<tr")[1:]
    assert "▸ Alta" in first and "rs-chosen" in first and "Alta står øverst" in words(app)
    assert not any("▸" in row for row in others) and any("Voss" in row for row in others)
    assert "Alta står" not in words(open_page("tabell", fylke="vestland"))
