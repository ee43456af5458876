"""The sentences of regionsenter/present/language/about.py, and the interval as it is written."""

from __future__ import annotations

import pytest

from regionsenter.catalog import indicator
from regionsenter.measures.model import Value
from regionsenter.present.language.about import about_text, chance_text, few_explained_text
from regionsenter.present.language.numbers import interval_text
from regionsenter.texts import LANGUAGES, translator

t = translator("nb")


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_about_by_what_there_is_to_say():
    assert plain(about_text(indicator("kjoretid-til-stasjon"), t)) == (
        "«Omtrent som» betyr at forskjellen er under 5 min."
    )
    assert plain(about_text(indicator("fodte-per-1000"), t)) == (
        "«Omtrent som» betyr at forskjellen er under 0,5."
    )
    assert "under 20 000 kr" in plain(about_text(indicator("medianinntekt"), t, 20_000))


@pytest.mark.parametrize(
    ("ends", "unit", "written"),
    [
        ((7.82, 10.8), "per_1000", "7,8–10,8"),
        ((20.3, 21.54), "percent", "20,3–21,5 %"),
        ((-3.4, 1.0), "per_1000", "−3,4 – 1,0"),
        ((-0.04, 1.0), "percent", "0,0–1,0 %"),
        (None, "percent", ""),
    ],
)
def test_an_interval_has_its_unit_once_and_room_round_a_minus(ends, unit, written):
    assert plain(interval_text(ends, unit, 1, "nb")) == written


def test_kroner_stand_first_in_english():
    assert plain(interval_text((1_000, 2_000), "nok", 0, "en")) == "NOK 1,000–2,000"


def test_no_interval_no_sentence():
    assert chance_text(Value(3.0, 2024), indicator("fodte-per-1000"), t) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_too_few_is_told_with_its_numbers(language):
    said = few_explained_text(translator(language))
    assert "20" in said and "000" in said and "{" not in said
