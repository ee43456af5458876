"""What the road model assumes and how it agrees with TØI, in words."""

from __future__ import annotations

import re

import pytest

from regionsenter.geography import road_speeds
from regionsenter.measures.drive_reference import drive_reference, within
from regionsenter.measures.drive_validation import agreement, drive_validation
from regionsenter.present.method.roads.words import (
    assumptions_text,
    basis_text,
    reference_text,
    validation_text,
)
from regionsenter.texts import LANGUAGES, translator


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_speeds_told_are_those_of_the_model(language, monkeypatch):
    t = translator(language)
    numbers = [int(number) for number in re.findall(r"\b\d+\b", assumptions_text(t))]
    # Open road by class; past houses 60 / (60 / 82 + 0.17) = 66.5 and so on; ferries by class; the start.
    assert numbers == [94, 82, 82, 74, 45, 67, 61, 53, 10, 75, 38, 10, 28, 13, 23, 17, 2]
    for name, value in (("MOTORWAY", 101), ("EXPRESSWAY", 88), ("START_AND_STOP", 7)):
        monkeypatch.setattr(road_speeds, name, float(value))
        assert re.search(rf"\b{value}\b", assumptions_text(t)), name
    for name, key in (("CLASS_SPEEDS", "K"), ("FERRY_SPEEDS", "R"), ("FERRY_QUAYS", "F")):
        monkeypatch.setitem(getattr(road_speeds, name), key, 47.0)
        assert re.search(r"\b47\b", assumptions_text(t)), name
        monkeypatch.undo()


def test_the_share_of_reference_journeys_is_told_with_those_held_out():
    frame = drive_reference()
    text = reference_text(frame, translator("nb"))
    for part in (frame, frame[frame["held_out"]], frame[~frame["held_out"]]):
        assert f"{within(part).share:.0f} %" in text and str(within(part).count) in text


def test_it_is_said_how_many_of_the_reference_times_are_estimates():
    frame = drive_reference()
    numbers = [int(number) for number in re.findall(r"\d+", basis_text(frame, translator("nb")))]
    counts = frame["basis"].value_counts()
    told = [counts["estimate"], len(frame), counts["assembled"], counts["published"], counts["reviewed"]]
    assert numbers == told


def test_the_agreement_is_told_with_its_figures():
    frame = drive_validation()
    text = validation_text(frame, translator("nb"))
    plain, weighted = agreement(frame), agreement(frame, "weighted_minutes")
    for number in (
        str(plain.count),
        f"{plain.median_absolute_error:.1f}".replace(".", ","),
        f"{plain.correlation:.2f}".replace(".", ","),
        f"{weighted.median_absolute_error:.1f}".replace(".", ","),
    ):
        assert number in text
