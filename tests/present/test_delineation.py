"""The target group in words and tables."""

import re

import pytest
from hypothesis import given, settings

from regionsenter.geography.centres import centre
from regionsenter.geography.delineation import REASONS
from regionsenter.geography.limits import FUNCTIONS, LIMITS, Limits
from regionsenter.measures.sensitivity import steadiness
from regionsenter.measures.target_group import Judgement, target_group
from regionsenter.present.centre.panel.words import candidate_line
from regionsenter.present.delineation.table import (
    county_table,
    group_table,
    headings,
    settings_text,
    steadiness_table,
)
from regionsenter.present.delineation.words import (
    borderline_text,
    function_name,
    function_text,
    limit_name,
    limit_value,
    percent,
    reason_heading,
    reason_text,
    reasons_text,
    rule_sentence,
)
from regionsenter.present.method.html import candidate_rule, outside
from regionsenter.texts import LANGUAGES, translator
from regionsenter.vocabulary import county_name
from tests.geography.limit_values import limits

t = translator("nb")
GROUP = target_group()
UNKNOWN = Judgement("voss", False, (), (), None, None, None, (), ("hospitals",), None, None, None)


def spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_the_default_rule_in_one_sentence():
    assert spaced(rule_sentence(Limits(), t)) == (
        "Regionsenteret er med når tettstedet har minst 500 og under 60 000 innbyggere, og under 30 % "
        "av de sysselsatte i senterkommunen pendler til en storbyregion (tettsted med minst 100 000 "
        "innbyggere)."
    )
    assert candidate_rule(t).endswith("Det gir 122 av 159.")


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
        for one in group.judgements[::7]:
            text = reasons_text(one, these, spoken)
            assert text.endswith(".") and not re.search(r"[{}]|None", text)


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_has_its_words(reason):
    assert reason_heading(reason, t)
    text = reason_text(reason, UNKNOWN, Limits(), t)
    assert text.endswith(".") and "{" not in text
    if reason.endswith("missing"):
        assert "mangler" in text and "mangler" in reason_heading(reason, t)


def test_reasons_have_their_figures():
    assert spaced(candidate_line(centre("traena"), t)) == (
        "Utenfor målgruppa. Tettstedet har 386 innbyggere; grensa er 500."
    )
    assert "46,5 % av de sysselsatte" in spaced(candidate_line(centre("ullensaker"), t))
    assert "272 125 innbyggere; grensa er under 60 000" in spaced(candidate_line(centre("bergen"), t))
    assert candidate_line(centre("voss"), t).startswith("I målgruppa")
    strict = Limits(min_functions=5)
    aalesund = reasons_text(target_group(strict).of("alesund"), strict, t)
    assert aalesund == (
        "Senteret har 4 av de 8 funksjonene som telles; grensa er 5, og tall mangler for "
        "arbeidsplassdekning, egendekning, pendling fra omlandet."
    )


def test_the_outside_are_listed_once_under_their_reason():
    listed = outside(t)
    assert [len(names) for _, names in listed] == [7, 18, 8, 4]
    assert sum(len(names) for _, names in listed) == 159 - 122


def test_every_limit_and_function_has_its_words():
    names = [limit_name(limit.field, t) for limit in LIMITS]
    assert len(set(names)) == len(LIMITS)
    for limit in LIMITS:
        value = getattr(Limits(), limit.field)
        assert limit_value(limit.field, value, t)
    assert limit_value("max_settlement", None, t) == "slått av"
    assert limit_value("hospitals", None, t) == "teller ikke"
    for name in FUNCTIONS:
        assert function_name(name, t) and function_text(name, 1, t)
        assert "3" in function_text(name, 3, t)
    assert [spaced(percent(x, "nb")) for x in (30, 32.5, 33.33)] == ["30 %", "32,5 %", "33,33 %"]


def test_borderline_words():
    assert borderline_text((), t) == ""
    assert "største tettsted" in borderline_text(GROUP.of("alesund").borderline, t)


def test_the_table_of_regions():
    table = group_table(GROUP, county_name(), t)
    assert len(table) == 159 and set(table.columns) <= set(headings(t))
    assert (table["i_malgruppa"] == "ja").sum() == 122
    row = table.set_index("senterkode").loc["moss"]
    assert row["fylke"] == "Østfold" and row["tettsted_innbyggere"] == 50_214
    assert row["grunn"] == "Senteret ligger i en storbys omland" and row["storby_minutter"] == 34.8
    by_slug = table.set_index("senterkode")
    assert by_slug["tettsted_innbyggere"].isna().sum() == 7
    assert by_slug["storby_minutter"].isna().sum() == 83  # none within three hours


def test_the_table_by_county_ends_with_the_country():
    table = county_table(GROUP, county_name(), t)
    assert len(table) == 16 and set(table.columns) <= set(headings(t))
    counties, country = table.iloc[:-1], table.iloc[-1]
    for name in ("sentre", "kommuner", "innbyggere", "tettsted_innbyggere"):
        assert counties[name].sum() == country[name]
    assert country["fylke"] == "Norge" and country["innbyggere_prosent"] == 38.9


def test_steadiness_in_table_and_words():
    table = steadiness_table(steadiness(), GROUP, t)
    assert len(table) == 159 and table["andel_prosent"].is_monotonic_decreasing
    flips = table.set_index("senterkode")["grenser"]
    assert spaced(flips["alesund"]) == "største tettsted: 50 000 innbyggere"
    text = settings_text(steadiness(), t)
    assert text.startswith("81 rimelige") and "75 er med i alle, 33 i ingen, og 51" in text
