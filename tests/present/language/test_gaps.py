"""A gap as a number: a difference with its sign, or of sizes a share."""

from __future__ import annotations

import pytest

from regionsenter.catalog import indicator
from regionsenter.present.language.gaps import bare_gap_text, gap_name, gap_sentence, gap_text
from regionsenter.texts import translator

t = translator("nb")


@pytest.mark.parametrize(
    ("slug", "gap", "with_unit", "bare"),
    [
        ("folketall", 64.2, "64 %", "64 %"),
        ("andel-67-pluss", 3.14, "+3,1 prosentpoeng", "+3,1"),
        ("medianinntekt", -12_300, "−12 300 kr", "−12 300"),
        ("ansatte", None, "mangler", "mangler"),
    ],
)
def test_the_number(slug, gap, with_unit, bare):
    entry = indicator(slug)
    assert gap_text(gap, entry, "nb").replace("\u00a0", " ") == with_unit
    assert bare_gap_text(gap, entry, "nb").replace("\u00a0", " ") == bare


def test_the_words():
    people, jobs, schools = (indicator(s) for s in ("folketall", "ansatte", "videregaende-skoler"))
    assert gap_name(people, t) == "senterets andel av senter og omland"
    assert gap_name(indicator("andel-67-pluss"), t) == "senter minus omland"
    said = [
        gap_sentence(64.2, entry, "Voss", t).replace("\u00a0", " ") for entry in (people, jobs, schools)
    ]
    assert said == [
        "Voss har 64 % av folket i senter og omland.",
        "Voss har 64 % av arbeidsplassene i senter og omland.",
        "Voss har 64 % av dette i senter og omland til sammen.",
    ]
