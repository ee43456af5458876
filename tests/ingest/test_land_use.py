"""Area profiles of the municipalities."""

from __future__ import annotations

import pandas as pd
import pytest

from regionsenter.ingest import land_use
from regionsenter.ingest.tidy import RawFileError


def test_land_use_names_an_indicator_that_is_gone(tmp_path):
    (tmp_path / "statistics").mkdir()
    empty = pd.DataFrame(columns=["kommunenr", "aar", "indikator", "klasse", "verdi"])
    empty.to_csv(tmp_path / land_use.FILE, index=False)
    with pytest.raises(RawFileError, match="EU60"):
        land_use.load(tmp_path)
