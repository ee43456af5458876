"""Where people live and work, Ålesund with Haram."""

from __future__ import annotations

import pandas as pd

from regionsenter.ingest import labour
from tests.ingest.raw_files import write


def test_commuting_matrix_knows_alesund_and_haram_as_one(tmp_path):
    write(
        tmp_path,
        "m.csv",
        "aar,bosted,arbeidssted,sysselsatte\n2022,1508,4621,3\n2022,0301,1508,2\n",
    )
    (tmp_path / "statistics").mkdir()
    pd.read_csv(tmp_path / "m.csv", dtype=str).to_csv(tmp_path / labour.MATRIX, index=False)
    found = labour.load_commuting(tmp_path)
    assert list(found.itertuples(index=False, name=None)) == [
        (2022, "0301", "1507", 2),
        (2022, "1507", "4621", 3),
    ]
