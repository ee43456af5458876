"""The rule of the target group and the reasons, in words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings

from regionsenter.geography.centres import centre
from regionsenter.geography.delineation import REASONS
from regionsenter.geography.limits import Limits
from regionsenter.measures.judgement import Judgement
from regionsenter.measures.target_group import target_group
from regionsenter.present.centre.words import target_text
from regionsenter.present.delineation.words import (
    borderline_text,
    reason_heading,
    reason_text,
    reasons_text,
    rule_sentence,
)
from regionsenter.texts import LANGUAGES, translator
from tests.geography.limit_values import limits

t = translator("nb")


GROUP = target_group()


UNKNOWN = Judgement("voss", False, (), (), None, None, None, None, (), ("hospitals",), None, None, None)


def spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_the_default_rule_in_one_sentence():
    assert spaced(rule_sentence(Limits(), t)) == (
        "Regionsenteret er med når tettstedet har minst 500 og under 60 000 innbyggere, og under 30 % "
        "av de sysselsatte i senterkommunen pendler til en storbyregion (tettsted med minst 100 000 "
        "innbyggere)."
    )


def test_a_rule_with_everything():
    rule = spaced(
        rule_sentence(
            Limits(
                max_settlement=None,
                min_big_city_minutes=45,
                min_functions=3,
                hospitals=None,
                court_seats=2,
                job_coverage=97.5,
                min_hinterland_population=1_000,
                max_centrality_class=5,
            ),
            t,
        )
    )
    for part in (
        "når tettstedet har minst 500 innbyggere, under 30 % av",
        "minst 45 minutters kjøring (modellert) til nærmeste storby,",
        "minst 3 av 7 funksjoner (legevakt som betjener minst 2 kommuner; minst 2 rettssteder;",
        "arbeidsplassdekning på minst 97,5 %;",
        "omlandet etter BA-regionen har minst 1 000 innbyggere (en region med senterkommunen alene",
        ", og senterkommunen er i sentralitetsklasse 1 til 5.",
    ):
        assert part in rule, part
    assert "akuttsykehus" not in rule


def test_a_rule_that_asks_for_nothing():
    nothing = Limits(min_settlement=0, max_settlement=None, max_big_city_commuting=None)
    assert rule_sentence(nothing, t) == "Alle regionsentrene er med: ingen grense er satt."
    assert len(target_group(nothing).slugs_in) == 159


@settings(max_examples=60)
@given(limits())
def test_any_rule_and_every_reason_is_one_finished_text(these):
    group = target_group(these)
    for language in LANGUAGES:
        spoken = translator(language)
        rule = rule_sentence(these, spoken)
        assert rule.endswith(".") and not re.search(r"[{}]|mangler|None", rule)
        for judgement in group.judgements[::7]:
            text = reasons_text(judgement, these, spoken)
            assert text.endswith(".") and not re.search(r"[{}]|None", text)


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_has_its_words(reason):
    assert reason_heading(reason, t)
    text = reason_text(reason, UNKNOWN, Limits(), t)
    assert text.endswith(".") and "{" not in text
    if reason.endswith("missing"):
        assert "mangler" in text and "mangler" in reason_heading(reason, t)


def test_reasons_have_their_figures():
    assert spaced(target_text(centre("traena"), None, t)) == (
        "Utenfor målgruppa. Tettstedet har 386 innbyggere; grensa er 500."
    )
    assert "46,5 % av de sysselsatte" in spaced(target_text(centre("ullensaker"), None, t))
    assert "272 125 innbyggere; grensa er under 60 000" in spaced(target_text(centre("bergen"), None, t))
    assert target_text(centre("voss"), None, t).startswith("I målgruppa")
    strict = Limits(min_functions=5)
    aalesund = reasons_text(target_group(strict).of("alesund"), strict, t)
    assert aalesund == (
        "Senteret har 4 av de 8 funksjonene som telles; grensa er 5, og tall mangler for "
        "arbeidsplassdekning, egendekning, pendling fra omlandet."
    )


def test_borderline_words():
    assert borderline_text((), t) == ""
    assert "største tettsted" in borderline_text(GROUP.of("alesund").borderline, t)


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_near_is_near_is_that_of_the_measure(language, monkeypatch):
    spoken, near = translator(language), GROUP.of("alesund").borderline
    assert "10" in borderline_text(near, spoken)
    monkeypatch.setattr("regionsenter.present.delineation.words.MARGIN", 0.25)
    assert "25" in borderline_text(near, spoken)


def test_the_rule_says_that_other_towns_may_be_in():
    assert spaced(rule_sentence(Limits(several_centres=1), t)).endswith(
        "Det samme gjelder det største tettstedet i andre kommuner, når det har minst 3 000 innbyggere."
    )
