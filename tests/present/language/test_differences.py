"""Differences add up: ``regionsenter/present/language/differences.py``."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from regionsenter.catalog import indicators
from regionsenter.geography.centres import centre, centres
from regionsenter.measures import compare_one
from regionsenter.measures.model import Value
from regionsenter.measures.shown import evenly
from regionsenter.present.centre.panel.html import figures_table_html
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
    # 709 000 and about 665 000 are 44 000 apart, though 708 700 and 665 374 are 43 326.
    assert shown_difference(of(708_700), of(665_374, "estimated"), INCOME) == 44_000
    assert shown_difference(of(708_700), of(665_374), INCOME) == 43_326


@pytest.mark.parametrize(
    ("own", "other", "seen"),
    [
        ((722_600, ()), (618_000.0, ("estimated",)), 105_000),  # 723 000 and 618 000
        ((706_500, ()), (700_400, ("estimated",)), 6_000),  # 706 000 and 700 000
        ((700_400, ("estimated",)), (706_500, ()), -6_000),
    ],
)
def test_what_stands_beside_an_estimate_is_written_as_coarsely(own, other, seen):
    entry = indicator(**INCOME.model_dump())
    found = replace(
        comparison(1.0, 1.0, of=entry), centre=of(own[0], *own[1]), hinterland=of(other[0], *other[1])
    )
    even = evenly(found)
    assert even.centre.value % 1000 == even.hinterland.value % 1000 == 0
    assert shown_gap(found) == even.centre.value - even.hinterland.value == seen


def number(text):
    return Decimal(text.replace("\u00a0", "").replace(",", ".").replace("−", "-").replace("+", ""))


CELL = re.compile(r'<td class="rs-(centre|hinterland|gap)">([^<]+)(?:<small[^>]*>[^<]*</small>)?</td>')


@pytest.mark.parametrize("rule", ["best", "local"])
def test_every_row_of_every_candidate_adds_up(rule):
    entries = [entry for entry in indicators().values() if not (entry.is_gap or entry.gap_is_share)]
    seen = 0
    for place in (one for one in centres() if one.candidate):
        rows = [compare_one(entry, place, rule) for entry in entries]
        there = [row for row in rows if row.gap.value is not None]
        for row in there:
            cells = dict(CELL.findall(figures_table_html([row], translator("nb"), caption="x")))
            own, around, gap = (number(cells[side]) for side in ("centre", "hinterland", "gap"))
            assert own - around == gap, (place.slug, row.indicator.slug, cells)
            seen += 1
    assert seen > 1000


def test_a_share_and_what_is_itself_a_gap_are_as_they_are():
    assert shown_gap(comparison(75, 25, of=SIZE)) == 75
    assert shown_gap(replace(comparison(1.0, None, of=GAP), gap=of(1.04))) == 1.04
    assert shown_gap(comparison(1.0, None)) is None


def test_a_table_shows_what_adds_up_and_a_file_keeps_the_digits():
    rows = [(centre("voss"), [comparison(20.94, 23.26)])]
    sheet = centre_sheet(rows, SOURCES, translator("nb"))
    assert "−2,4" in sheet_html(sheet, translator("nb"))
    assert sheet.frame["andel-67-pluss.gap"].item() == pytest.approx(-2.32)
