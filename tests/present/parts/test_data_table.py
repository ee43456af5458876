import pandas as pd
import pytest

from regionsenter.present.language.estimates import with_decimals
from regionsenter.present.parts.data_table import FEW_ROWS, Head, data_table_html, frame_table_html
from regionsenter.texts import translator
from tests.html_tables import html_tables

NB, EN = translator("nb"), translator("en")


def shown(table, t=NB, **more):
    return html_tables(frame_table_html(table, t, caption="Noe", **more))[0].frame


def test_numbers_are_written_as_the_language_does():
    table = pd.DataFrame({"Navn": ["Voss", "Ål"], "Gap": [-3.14, 1234.5], "Antall": [16_438, 5]})
    assert shown(table)["Gap"].tolist() == ["−3,1", "1\u00a0234,5"]
    assert shown(table, EN)["Gap"].tolist() == ["−3.1", "1,234.5"]
    assert shown(table)["Antall"].tolist() == ["16\u00a0438", "5"]
    assert shown(with_decimals(table, {"Gap": 2}))["Gap"].tolist() == ["−3,14", "1\u00a0234,50"]


def test_a_year_is_no_amount():
    assert shown(pd.DataFrame({"a": ["x", "y"], "År": [2005, 2026]}))["År"].tolist() == ["2005", "2026"]


@pytest.mark.parametrize("none", [None, float("nan"), pd.NA])
def test_a_missing_number_is_told_and_an_empty_text_is_not(none):
    table = pd.DataFrame({"a": ["x"], "n": pd.Series([none], dtype="Float64"), "s": [None]})
    assert shown(table).iloc[0].tolist() == ["x", "mangler", ""]


def test_markup_in_a_name_is_text():
    html = frame_table_html(pd.DataFrame({"<b>": ["<script>"]}), NB, caption='"')
    assert "<script>" not in html and "&lt;script&gt;" in html


def test_only_a_long_table_is_searched_and_every_one_is_copied():
    short, long = (pd.DataFrame({"a": range(rows)}) for rows in (FEW_ROWS, FEW_ROWS + 1))
    assert "data-search" not in frame_table_html(short, NB, caption="")
    assert "data-search" in frame_table_html(long, NB, caption="")
    assert "data-copy" in frame_table_html(short, NB, caption="")


def test_headings_in_common_stand_over_their_columns():
    heads = [Head("Senter"), Head("By", decimals=0, group="Folk"), Head("Omland", decimals=0, group="Folk")]
    html = data_table_html(heads, [["Voss", 1.0, 2.0]], NB, caption="")
    assert 'rowspan="2"' in html and 'colspan="2"' in html
    assert html_tables(html)[0].rows == [["Voss", "1", "2"]]
