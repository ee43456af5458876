"""How a town is cut out and how it agrees with SSB's settlement, in words."""

from __future__ import annotations

import pytest

from regionsenter.geography import towns as model
from regionsenter.measures.town_fit import fit, towns
from regionsenter.present.method.towns import words
from regionsenter.texts import LANGUAGES, translator

t = translator("nb")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_limits_told_are_those_in_use(language, monkeypatch):
    monkeypatch.setattr(words, "TownLimits", lambda: model.TownLimits(residents=71, jobs=72, part=73))
    monkeypatch.setattr(words, "NEAR_POINT", 74_000)
    monkeypatch.setattr(words, "OUTLINE_YEAR", 1975)
    text = words.method_text(translator(language))
    for number in ("71", "72", "73", "74", "1975", "2021", "2025"):
        assert number in text
    assert "1975" in words.years_text(translator(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_agreement_is_told_with_its_figures(language):
    table = towns()
    text = words.fit_text(table, translator(language))
    group = fit(table[table["candidate"]])
    for number in (group.within_10, group.within_20, fit(table).within_10, group.count, fit(table).count):
        assert f"{number:.0f}" in text


def test_those_that_fell_back_are_counted():
    table = towns()
    assert "det gjelder ingen" in words.fit_text(table, t)
    table.loc[:3, "method"] = "settlement"
    assert "det gjelder 4" in words.fit_text(table, t)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_declared_towns_have_a_reason_in_every_language(language):
    told = dict(words.declared(towns(), language))
    assert set(told) == {"Valen", "Tromsø", "Gjøvik"} and all(told.values())
    assert "Tromsdalen" in told["Tromsø"] and "Husnes" in told["Valen"]


def test_the_smallest_settlement_compared_is_told(monkeypatch):
    monkeypatch.setattr(words, "SMALLEST_COMPARED", 777)
    assert "minst 777 bosatte" in words.choices_text(t)


def test_the_limit_of_a_split_town_is_told(monkeypatch):
    monkeypatch.setattr(words, "SPLIT", 7.5)
    assert "7,50 ganger" in words.split_text(t)
