import io

import pandas as pd
import pytest
from openpyxl import load_workbook

from regionsenter.export.sheets import content, fill, sheet_cell, sheet_title, workbook


def test_numbers_are_numbers_and_missing_is_empty():
    book, sheet = workbook("Tall: [a]")
    rows = [["Voss", -3.14159, 7], ["Ål", None, pd.NA], ["=1+1", float("nan"), 0]]
    fill(sheet, ["Senter", "Gap", "Antall"], rows, [None, 1, 0])
    back = load_workbook(io.BytesIO(content(book))).active
    assert back["B2"].value == pytest.approx(-3.14159) and back["B2"].number_format == "#,##0.0"
    assert back["B3"].value is None and back["C3"].value is None and back["B4"].value is None
    assert back["A4"].value == "'=1+1" and back["C4"].value == 0
    assert back.freeze_panes == "B2" and back["A1"].font.bold


def test_a_sheet_is_called_what_a_spreadsheet_takes():
    assert sheet_title("Alle [tall]: med/kilder" * 3) == "Alle  tall   med kilderAlle  ta"


def test_a_number_of_numpy_is_a_plain_one():
    assert type(sheet_cell(pd.Series([1.5]).iloc[0])) is float
