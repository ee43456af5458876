"""Settled refugees."""

from __future__ import annotations

from regionsenter.ingest import refugees
from tests.ingest.raw_files import values


def test_a_municipality_that_did_not_exist_settled_no_figure_of_refugees(raw):
    folder = raw(
        refugees.FILE,
        "kommunenr,aar,pop,innvandr\n1508,2022,67114,172\n1580,2022,0,0\n1818,2022,500,0\n",
    )
    assert values(refugees.load(folder)) == {
        ("refugees_settled", "1507", 2022): 172,
        ("refugees_settled", "1818", 2022): 0,
    }
