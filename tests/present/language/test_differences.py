"""Differences add up: ``regionsenter/present/language/differences.py``."""

from __future__ import annotations

from dataclasses import replace

import pytest

from regionsenter.geography.centres import centre
from regionsenter.measures.model import Value
from regionsenter.present.language.differences import shown_difference, shown_gap
from regionsenter.present.table.centres import centre_sheet
from regionsenter.present.table.html import sheet_html
from regionsenter.texts import translator
from tests.present.fixtures import GAP, INCOME, SIZE, SOURCES, comparison, indicator


def of(number, *flags):
    return Value(number, 2026, flags)


@pytest.mark.parametrize(("own", "other", "seen"), [(20.94, 23.26, -2.4), (21.34, 24.36, -3.1)])
def test_of_the_numbers_as_they_are_written(own, other, seen):
    assert shown_difference(of(own), of(other), indicator()) == seen
    assert shown_gap(comparison(own, other)) == seen


def test_an_estimate_is_written_to_the_thousand_and_so_is_what_lies_between():
    # 708 700 and about 665 000 are 43 700 apart, though the estimate behind is 665 374.
    assert shown_difference(of(708_700), of(665_374, "estimated"), INCOME) == 44_000
    assert shown_difference(of(708_700), of(665_374), INCOME) == 43_326


def test_a_share_and_what_is_itself_a_gap_are_as_they_are():
    assert shown_gap(comparison(75, 25, of=SIZE)) == 75
    assert shown_gap(replace(comparison(1.0, None, of=GAP), gap=of(1.04))) == 1.04
    assert shown_gap(comparison(1.0, None)) is None


def test_a_table_shows_what_adds_up_and_a_file_keeps_the_digits():
    rows = [(centre("voss"), [comparison(20.94, 23.26)])]
    sheet = centre_sheet(rows, SOURCES, translator("nb"))
    assert "−2,4" in sheet_html(sheet, translator("nb"))
    assert sheet.frame["andel-67-pluss.gap"].item() == pytest.approx(-2.32)
