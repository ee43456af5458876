"""The table of every centre: numbers are numbers, and what is missing says why."""

import math

import pytest

from regionsenter.present.table.centres import centre_sheet
from regionsenter.texts import translator
from tests.present.fixtures import GAP, GROWTH, SOURCES, centre, comparison

t = translator("nb")

ROWS = [
    (centre(), [comparison(21.3, 24.4), comparison(-3.1, None, None, of=GAP)]),
    (centre("hamar", "Hamar", county="34"), [comparison(9.5, None), comparison(1.2, of=GAP)]),
    (centre("otta", "Otta", settlement_population=None), [comparison(None, missing="coverage")]),
]


def table(rows=ROWS, language="nb", **more):
    return centre_sheet(rows, SOURCES, translator(language), **more)


def test_columns_and_frame_agree_and_keep_their_order():
    made = table()
    assert [column.key for column in made.columns] == list(made.frame.columns)
    assert list(made.frame.columns) == [
        "name",
        "county",
        "population",
        "andel-67-pluss.centre",
        "andel-67-pluss.hinterland",
        "andel-67-pluss.gap",
        "gap-folkevekst.centre",
        "notes",
    ]
    assert list(made.frame.index) == ["voss", "hamar", "otta"]


def test_numbers_are_numbers_so_that_9_sorts_before_21():
    frame = table().frame
    for column in table().columns:
        assert (frame[column.key].dtype == float) == (column.kind == "number")
    assert list(frame.sort_values("andel-67-pluss.centre").index) == ["hamar", "voss", "otta"]
    assert frame.loc["voss", "andel-67-pluss.gap"] == pytest.approx(-3.1)


def test_missing_is_nan_and_its_reason_stands_in_the_notes():
    frame = table().frame
    assert math.isnan(frame.loc["hamar", "andel-67-pluss.hinterland"])
    assert frame.loc["hamar", "notes"] == ("ikke omland (67 år og eldre)")
    assert frame.loc["voss", "notes"] == ""
    assert "for få av kommunene" in frame.loc["otta", "notes"]
    assert math.isnan(frame.loc["otta", "population"])


def test_labels_have_the_unit_and_are_unique():
    labels = [column.label for column in table().columns]
    assert "67 år og eldre, senter (prosent, 2026)" in labels
    assert "67 år og eldre, gap (prosentpoeng, 2026)" in labels
    assert any(label.startswith("Gap i vekst (prosentpoeng") for label in labels)
    assert len(set(labels)) == len(labels)


def test_help_has_question_year_source_and_flags():
    rows = [(centre(), [comparison(of=GROWTH, base_year=2016, flags=("estimated",))])]
    help_ = next(c.help for c in table(rows).columns if c.part == "centre")
    assert "Folkevekst siste 10 år." in help_ and "Hvor stor del er eldre?" in help_
    assert "År: fra 2016 til 2026." in help_
    assert "Kilde: SSB: Fiktiv befolkning, tabell 00000." in help_
    assert "Tallet er et anslag" in help_


def test_parts_can_be_chosen_and_counties_named():
    made = table(parts=("gap",), county_names={"46": "Vestland"})
    assert "andel-67-pluss.gap" in made.frame and "andel-67-pluss.centre" not in made.frame
    assert list(made.frame["county"]) == ["Vestland", "34", "Vestland"]


def test_an_unknown_source_is_an_error():
    with pytest.raises(KeyError, match="fixture-ssb"):
        centre_sheet(ROWS, {}, t)


def test_no_centres_is_an_empty_table_not_an_error():
    made = table([])
    assert made.frame.empty and [c.key for c in made.columns] == list(made.frame.columns)


def test_english():
    made = table(language="en")
    assert "67 and over" in next(c.label for c in made.columns if c.part == "centre")


def test_what_is_not_ranked_is_noted_in_its_row():
    doubted = [(centre(), [comparison(21.3, 24.4, flags=("not_ranked",))]), ROWS[1]]
    notes = table(doubted).frame["notes"]
    assert "rangeres ikke (" in notes.iloc[0] and "rangeres ikke" not in notes.iloc[1]
