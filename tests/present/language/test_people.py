"""Population in a sentence: ``regionsenter/present/language/people.py`` and the names of ``case.py``."""

from __future__ import annotations

import pytest

from regionsenter.present.language.case import definite
from regionsenter.present.language.people import growth_clause, population_sentence
from regionsenter.texts import translator
from tests.present.fixtures import GROWTH, INCOME, SIZE, comparison

t = translator("nb")


@pytest.mark.parametrize(
    ("growth", "said"),
    [
        (9.84, "Folketallet i Alta kommune vokste 9,8 % fra 2016 til 2026"),
        (-3.06, "Folketallet i Alta kommune gikk ned 3,1 % fra 2016 til 2026"),
        (-0.04, "Folketallet i Alta kommune var uendret fra 2016 til 2026"),
    ],
)
def test_growth(growth, said):
    clause = growth_clause(growth, 1, "Alta kommune", "fra 2016 til 2026", t)
    assert clause.replace("\u00a0", " ") == said


def test_only_people_have_a_population_sentence():
    people = population_sentence(comparison(16_438, of=SIZE), "Voss kommune", t).replace("\u00a0", " ")
    assert people == "Folketallet i Voss kommune var 16 438 1. januar 2026."
    grown = population_sentence(comparison(4.2, of=GROWTH, base_year=2016), "Voss kommune", t)
    assert grown.endswith("fra 2016 til 2026.")
    assert population_sentence(comparison(), "Voss kommune", t) == ""
    assert population_sentence(comparison(512_000, of=INCOME), "Voss kommune", t) == ""
    assert population_sentence(comparison(None, of=SIZE), "Voss kommune", t) == ""


@pytest.mark.parametrize(
    ("name", "language", "said"),
    [
        ("Andel 67 år og eldre", "nb", "Andelen 67 år og eldre"),
        ("Del 67 år og eldre", "nn", "Delen 67 år og eldre"),
        ("Share aged 67 and over", "en", "The share aged 67 and over"),
        ("Arbeidsplassdekning", "nb", "Arbeidsplassdekning"),
        ("Deltakelse", "nn", "Deltakelse"),
    ],
)
def test_a_share_is_told_as_the_share(name, language, said):
    assert definite(name, language) == said
