"""What is told of noise (regionsenter/present/method/noise/words.py) is what is reckoned with."""

from __future__ import annotations

import pytest

from regionsenter.catalog import indicators
from regionsenter.present.method.html import indicator_html
from regionsenter.present.method.noise import words
from regionsenter.present.method.noise.words import chance_fact, limit_fact, noise_texts
from regionsenter.texts import LANGUAGES, translator

t = translator("nb")


def plain(texts):
    return " ".join(texts).replace("\u00a0", " ")


def test_the_measured_factors_are_told():
    text = plain(noise_texts(t))
    assert "variansen er 0,39 per innbygger og år for nettoinnflytting og 0,35 for folkevekst" in text
    assert "flyktninger svinger 6,8 ganger" in text and "fødte 1,0 og døde 1,0 ganger" in text
    assert "under 20 hendelser eller under 1 000 personer" in text


def test_a_moved_factor_is_told(monkeypatch):
    monkeypatch.setattr(words, "growth_dispersion", lambda component: 0.77)
    monkeypatch.setattr(words, "LEAST_EVENTS", 31)
    text = plain(noise_texts(t))
    assert "0,77 for folkevekst" in text and "under 31 hendelser" in text


def test_the_limits_that_are_told_by_kind_are_the_declared_ones():
    by_unit = {
        unit: {e.relevance for e in indicators().values() if e.unit == unit}
        for unit in ("minutes", "percent")
    }
    assert by_unit["minutes"] == {5}
    assert by_unit["percent"] <= {0.2, 0.3, 0.5, 1, 2, 5}
    rates = {entry.relevance for entry in indicators().values() if entry.unit == "per_1000"}
    assert (min(rates), max(rates)) == (0.5, 10)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_indicator_tells_its_limit_and_its_noise(language):
    spoken = translator(language)
    for entry in indicators().values():
        html = indicator_html(entry, spoken)
        assert limit_fact(entry, spoken) in html and chance_fact(entry, spoken) in html


def test_minutes_and_shares():
    assert limit_fact(indicators()["kjoretid-til-stasjon"], t).replace("\u00a0", " ") == "5 min"
    assert chance_fact(indicators()["kjoretid-til-stasjon"], t) == "uten intervall"
    assert limit_fact(indicators()["andel-67-pluss"], t).replace("\u00a0", " ") == "1,0 prosentpoeng"
