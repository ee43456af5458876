"""How a variant is driven."""

from __future__ import annotations

import pytest

pytest.importorskip("psutil", reason="make bench installs what the benchmark needs")

from bench.variants import BOX


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Indikator", True),
        ("Selected Folketall. Indikator", True),
        ("Søk", False),
        ("Søk sted eller indikator", False),
    ],
)
def test_the_search_box_is_not_the_indicator_box(name, found):
    assert bool(BOX.search(name)) is found
