"""Coverage of fibre and 5G."""

from __future__ import annotations

import pytest

from regionsenter.ingest import broadband
from regionsenter.ingest.tidy import RawFileError


def test_coverage_of_another_period_is_refused(raw):
    folder = raw(broadband.FILE, "kommunenr,periode,fiber,g5_utendors\n4621,2H2022,1,1\n")
    with pytest.raises(RawFileError, match="1H2022"):
        broadband.load(folder)
