"""Raw files become tidy: codes stay text, empty is not zero, Ålesund with Haram."""

from __future__ import annotations

import pandas as pd
import pytest

from regionsenter.ingest.tidy import RawFileError, combine, read_raw, tidy
from tests.ingest.raw_files import values, write


def test_codes_stay_text_and_empty_is_not_zero(tmp_path):
    write(tmp_path, "x.csv", "kommunenr,aar,v\n0301,2020,5\n4621,2020,\n")
    found = tidy(read_raw(tmp_path, "x.csv", ["v"]), "c", "v")
    assert values(found) == {("c", "0301", 2020): 5.0}


@pytest.mark.parametrize(
    ("content", "said"), [(None, "missing"), ("kommunenr,aar\n1,2\n", "lacks the column.*v")]
)
def test_a_missing_file_or_column_is_named(tmp_path, content, said):
    if content:
        write(tmp_path, "x.csv", content)
    with pytest.raises(RawFileError, match=said):
        read_raw(tmp_path, "x.csv", ["v"])


def test_combined_years_move_to_the_combined_code():
    frame = pd.DataFrame({"kommunenr": ["1508", "1508", "4621"], "aar": [2022, 2024, 2022]})
    assert combine(frame)["kommunenr"].tolist() == ["1507", "1508", "4621"]
