"""Who leans on a centre, in words (regionsenter/present/centre/leaning/words.py), on the snapshot."""

from __future__ import annotations

import pandas as pd
import pytest

from regionsenter.catalog import components
from regionsenter.geography.centres import centre
from regionsenter.measures.leaning import Leaning, LeaningProfile, leaning, unknown
from regionsenter.present.centre.leaning.words import leaning_method_text, leaning_text
from regionsenter.texts import LANGUAGES, translator

t = translator("nb")
INFINITE = float("inf")


def told(rows: list[tuple], median: float) -> str:
    """The words of one function with (name, own, people, extra) of each municipality."""
    frame = pd.DataFrame(rows, columns=["name", "own", "people", "extra"])
    one = Leaning(components()["acute_hospitals"], frame, int(frame["people"].sum()), median)
    return leaning_text(LeaningProfile(centre("voss"), 2026, (one,)), t).replace("\u00a0", " ")


def test_half_of_the_people_and_the_farthest():
    text = told([("Vik", False, 2_000, 41.2), ("Voss", True, 16_000, 34.5)], 34.5)
    assert text == (
        "Akuttsykehus: 2 kommuner med 18 000 innbyggere (2026) har det nærmeste stedet i Voss kommune, "
        "egen kommune medregnet. Uten det hadde halvparten av dem hatt minst 34 min lenger å kjøre; lengst "
        "i Vik, 41 min."
    )


def test_no_other_place_in_reach_is_said_in_words():
    far = told([("Vik", False, 2_000, INFINITE), ("Voss", True, 16_000, 34.5)], 34.5)
    assert "Vik ikke hatt noe annet sted i rekkevidde på veg" in far and "inf" not in far
    none = told([("Vik", False, 2_000, INFINITE), ("Voss", True, 16_000, INFINITE)], INFINITE)
    assert "Minst halvparten av dem har ikke noe annet sted" in none


def test_where_only_the_own_municipality_leans_that_is_said():
    assert told([("Voss", True, 16_000, 34.5)], 34.5).startswith("Ingen andre kommuner")


def test_the_text_of_hammerfest_begins_with_the_hospital():
    assert leaning_text(leaning("hammerfest"), t).startswith("Akuttsykehus: ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_method_counts_what_is_unknown_and_claims_no_effect(language):
    text = leaning_method_text(translator(language))
    assert str(unknown("railway_stations")) in text and "N1000" in text
    if language == "nb":
        assert "et regnestykke, ikke en virkning" in text
        assert "lufthavner med rutetrafikk i 1 kommune og" in text and " 1 kommuner" not in text


@pytest.mark.parametrize(
    ("slug", "place"),
    [("ullensvang", "Ullensvang kommune"), ("kinn", "Kinn kommune"), ("kvinnherad", "Kvinnherad kommune")],
)
def test_the_municipality_is_called_by_its_own_name(slug, place):
    text = leaning_text(leaning(slug), t)
    assert place in text and f"kommunen til {centre(slug).name}" not in text
