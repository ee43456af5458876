"""The road model against reference journeys (regionsenter/measures/drive_reference.py), on the snapshot."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.catalog.drive_pairs import drive_pairs
from regionsenter.geography.road_speeds import FERRY_QUAYS
from regionsenter.measures.drive_reference import WITHIN, crossings, drive_reference, within
from regionsenter.snapshot import snapshot


def modelled(start: str, stop: str) -> float:
    table = snapshot().table("drive_times")
    found = table[(table["from_code"] == start) & (table["to_code"] == stop)]
    return float(found["minutes"].iloc[0])


def test_four_of_five_journeys_agree_the_unfitted_ones_too():
    pairs = drive_pairs().pairs
    known = np.array([pair.minutes for pair in pairs], dtype=float)
    model = np.array([modelled(pair.start, pair.stop) for pair in pairs])
    agree = np.abs(model / known - 1) <= 0.10
    held_out = np.array([pair.held_out for pair in pairs])
    assert agree.mean() >= 0.80
    assert agree[held_out].mean() >= 0.80
    # What is shown is what was just worked out.
    frame = drive_reference()
    assert WITHIN == 10
    assert within(frame).share == pytest.approx(100 * agree.mean())
    assert within(frame[frame["held_out"]]).share == pytest.approx(100 * agree[held_out].mean())


def test_neither_roads_nor_ferries_are_too_fast_or_too_slow_as_a_whole():
    frame = drive_reference()
    assert abs(frame["deviation"].median()) <= 2
    for kind, part in frame.groupby("kind"):
        assert abs(part["deviation"].median()) <= 7, kind
        assert within(part).share >= 70, kind


@pytest.mark.parametrize(
    ("start", "stop", "low", "high"),
    [
        # Named in the review of the model: minutes known, within a tenth.
        ("1508", "1506", 76, 93.5),  # Ålesund-Molde: about 85 (112 before)
        ("4614", "4601", 90, 110),  # Stord-Bergen: about 100 (122 before)
        (
            "1151",
            "1106",
            79,
            99,
        ),  # Utsira-Haugesund: the boat takes 70 minutes, then the town (76 before)
        # E6 and national roads in Nordland and Innlandet were about 15 per cent too slow.
        ("1833", "1841", 126, 148),  # Mo i Rana-Fauske (155 before)
        ("1824", "1833", 64, 79),  # Mosjøen-Mo i Rana (81 before)
        ("3420", "3427", 126, 155),  # Elverum-Tynset by rv3 (177 before)
        ("3427", "5025", 43, 54),  # Tynset-Røros by rv30 (58 before)
        # E39 in the south: Kristiansand-Ålgård about three hours (Lister business association, 2023).
        ("4204", "1122", 165, 195),
    ],
)
def test_named_journeys(start, stop, low, high):
    assert low <= modelled(start, stop) <= high


def test_the_journeys_are_spread_over_all_counties_kinds_and_both_parts():
    pairs = drive_pairs().pairs
    assert len(pairs) >= 80
    assert sum(pair.held_out for pair in pairs) >= 0.3 * len(pairs)
    counties = set(snapshot().table("counties")["code"])
    assert {code[:2] for pair in pairs for code in (pair.start, pair.stop)} == counties
    for part in (True, False):
        kinds = {pair.kind for pair in pairs if pair.held_out is part}
        assert kinds == {"motorway", "main", "county", "pass", "ferry", "island", "long"}
    assert not any(pair.held_out for pair in pairs if pair.basis == "reviewed")


def test_the_largest_deviation_comes_first_and_places_are_named():
    frame = drive_reference()
    assert frame["deviation"].abs().is_monotonic_decreasing
    assert frame[["start", "stop"]].ne("").all(axis=None)
    assert "Leirvik (Stord)" in set(frame["start"]) and "Molde" in set(frame["start"])


def test_the_model_gives_a_crossing_time_to_wait_too_but_never_hours_of_it():
    frame = crossings()
    extra = frame["model_minutes"] - frame["minutes"]
    assert extra.median() > 0
    # On European roads speed and quay are set by whole journeys, so some crossings come out short.
    assert extra.min() > -FERRY_QUAYS["E"]
    assert extra.max() < FERRY_QUAYS["F"] + 5
    assert frame["km"].is_monotonic_increasing
