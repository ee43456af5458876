import io

import pandas as pd
import pytest
from openpyxl import load_workbook

from regionsenter.asked.files import file_rows
from regionsenter.export.comparisons import comparisons_csv, comparisons_name, comparisons_xlsx
from regionsenter.export.csv import Meta
from regionsenter.texts import translator
from regionsenter.view import View

META = Meta(view_url="https://a.no/kart?fylke=vestland", version="0123abcd")
VIEW = View(indicator="andel-67-pluss", county="vestland")


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_workbook_holds_what_the_file_for_code_does(language):
    rows, t = file_rows("kart", VIEW), translator(language)
    book = load_workbook(io.BytesIO(comparisons_xlsx(rows, VIEW.rule, t, META)))
    table, long, about = book.worksheets
    assert table.max_row == long.max_row == len(rows) + 1
    told = {row[0].value: row[1].value for row in about.iter_rows()}
    assert META.view_url in told.values() and META.version in told.values()
    file = pd.read_csv(
        io.BytesIO(comparisons_csv(rows, VIEW.rule, t, META)), sep=";", decimal=",", encoding="utf-8-sig"
    )
    assert set(file["visning"]) == {META.view_url} and set(file["dataversjon"]) == {META.version}
    at = [cell.value for cell in long[1]].index("senterverdi") + 1
    assert [long.cell(n, at).value for n in range(2, long.max_row + 1)] == pytest.approx(
        list(file["senterverdi"])
    )


def test_a_name_says_which_centre_and_indicator():
    of_one = file_rows("kart", VIEW)[:1]
    assert comparisons_name(of_one, "csv", 2026).endswith("-andel-67-pluss-2026.csv")
    assert comparisons_name(file_rows("tabell", VIEW), "xlsx") == "regionsenter-tabell.xlsx"
