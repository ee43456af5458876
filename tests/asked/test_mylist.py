"""``asked/mylist.py``: a list read, and held against a target group."""

from __future__ import annotations

import pytest

from regionsenter.asked.mylist import ListError, list_in_file, list_in_text, matched, nearest_to
from regionsenter.geography.delineation_code import from_code
from regionsenter.measures.target_group import target_group

TEXT = "Voss\nVoss kommune\nSandefjord\nHerøy\nTull\nSauherad\nVåler (Innlandet)\nBergen"


def test_every_name_is_accounted_for():
    listed = list_in_text(TEXT)
    assert listed.centres == {"voss", "bergen"}
    assert listed.towns == {"sandefjord", "bo-midt-telemark"}  # Sauherad is a part of Midt-Telemark
    assert [place.name for place in listed.municipalities] == ["Våler"]
    assert [reading.text for reading in listed.unread] == ["Herøy", "Tull"]
    assert listed.repeated == 1 and len(listed.readings) == 8


def test_a_file_and_a_text_are_read_alike():
    assert list_in_file("a.csv", TEXT.encode()).readings == list_in_text(TEXT).readings
    with pytest.raises(ListError):
        list_in_text("  ")


def test_the_list_against_a_group_and_the_limits_nearest_to_it():
    group = target_group(from_code("min1000-maks50000"))
    listed = list_in_text("\n".join(sorted(group.slugs_in)))
    assert matched(listed, group).agreement.errors == 0
    assert nearest_to(listed).limits == group.limits
