"""``asked/mylist.py``: a list read, and held against a target group."""

from __future__ import annotations

import time

import pytest

from regionsenter.asked.mylist import (
    MOST_SUGGESTED,
    ListError,
    list_in_file,
    list_in_text,
    matched,
    nearest_to,
)
from regionsenter.asked.name_list import MOST_NAMES
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


def test_a_list_of_nonsense_is_told_of_name_by_name_without_searching_for_ever():
    names = [f"qvoss{'x' * (i % 7)}{i}" for i in range(MOST_NAMES)]
    start = time.process_time()
    listed = list_in_text("\n".join(names))
    assert time.process_time() - start < 3
    assert [reading.text for reading in listed.unread] == names
    assert not any(reading.suggestions for reading in listed.readings[MOST_SUGGESTED:])
