"""What is measured against what."""

from __future__ import annotations

import pytest

pytest.importorskip("psutil", reason="make bench installs what the benchmark needs")

from bench.contests import FINER, GROWTH, MARKED, WHOLE
from bench.variants import PEERS, RECIPE


def test_growth_has_every_size_of_the_technique_and_finer_polygons_of_every_peer():
    assert {size for one, size in GROWTH if one is RECIPE} == {WHOLE, *FINER, *MARKED}
    for peer in PEERS:
        assert {size for one, size in GROWTH if one is peer} >= set(FINER)
