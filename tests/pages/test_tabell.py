"""The table page: the centres that pass the filters."""

from __future__ import annotations

import pytest

from regionsenter.geography.centres import centres
from tests.pages.opening import open_page, words


def test_table_lists_the_filtered_centres_with_numbers():
    app = open_page("tabell", fylke="vestland", tema="e")
    frame = app.dataframe[0].value
    expected = {c.slug for c in centres() if c.candidate and c.county == "46"}
    assert set(frame.index) == expected
    assert frame.loc["voss", "folketall.centre"] == 16_438
    both = 16_438 + frame.loc["voss", "folketall.hinterland"]
    assert frame.loc["voss", "folketall.gap"] == pytest.approx(100 * 16_438 / both)


def test_table_with_no_match_says_so():
    app = open_page("tabell", fylke="oslo", storrelse="under-1000")
    assert not app.dataframe and "Ingen sentre passer" in words(app)


def test_the_chosen_centre_comes_first_and_is_marked():
    app = open_page("tabell", senter="alta", fylke="vestland")
    table = app.dataframe[0]
    assert table.value.index[0] == "alta" and "Alta står øverst" in words(app)
    assert "voss" in table.value.index
    assert "Alta står" not in words(open_page("tabell", fylke="vestland"))
