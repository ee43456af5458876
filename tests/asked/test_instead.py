"""What stands where there is no hinterland: the medians of other centres, recomputed."""

from __future__ import annotations

import numpy as np

from regionsenter.asked.group import in_group
from regionsenter.asked.instead import has_no_hinterland, instead, none_has_hinterland
from regionsenter.asked.peers import alike
from regionsenter.catalog import indicator, key_figures
from regionsenter.geography.centres import centre
from regionsenter.measures import compare_one
from regionsenter.view import View

VIEW = View(indicator="andel-67-pluss", centre="alta", hinterland="ba")
ENTRY = indicator("andel-67-pluss")


def own_values(slugs):
    return [compare_one(ENTRY, centre(slug), "ba").centre.value for slug in slugs]


def test_the_medians_are_of_the_target_group_and_of_the_ten_most_alike() -> None:
    found = instead(compare_one(ENTRY, centre("alta"), "ba"), centre("alta"), VIEW)
    assert found.group == np.median(own_values(in_group(VIEW)))
    ten = alike(VIEW, "alta").slugs
    assert len(ten) == 10 and "alta" not in ten
    assert found.alike == np.median(own_values(ten)) and found.count == 10


def test_only_for_want_of_a_hinterland() -> None:
    assert has_no_hinterland(compare_one(ENTRY, centre("alta"), "ba"))
    assert has_no_hinterland(compare_one(ENTRY, centre("hammerfest"), "best"))
    assert not has_no_hinterland(compare_one(ENTRY, centre("alta"), "best"))
    figures = [compare_one(entry, centre("alta"), "ba") for entry in key_figures()]
    assert none_has_hinterland(figures)
    assert not none_has_hinterland([compare_one(entry, centre("voss"), "ba") for entry in key_figures()])
