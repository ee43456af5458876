"""The three sentences: golden texts of the three kinds, and what every centre's must hold."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from regionsenter.geography.centres import UnknownPlace, centres
from regionsenter.geography.hinterland import members
from regionsenter.measures.stand_out import stand_out
from regionsenter.present.centre.stand_out import words as stand_out_words
from regionsenter.present.centre.stand_out.words import sentences
from regionsenter.texts import LANGUAGES, translator

AROUND = r"enn i (?:omlandet|resten av kommunen) \("
NUMBER = r"(−?\d[\d ]*(?:,\d+)?)"
UNIT = r"(?: ?%| kr/m²| prosentpoeng| poeng| personer| kr| min| dekar| år)?"
FINDING = re.compile(
    rf": {NUMBER}{UNIT} i .*?(?:, | og ){NUMBER}{UNIT} (høyere|lavere) "
    rf"enn (?:i omlandet|i resten av kommunen|medianen) \({NUMBER}"
)
GREW = re.compile(
    rf"(vokste|gikk ned) {NUMBER} % .*? er {NUMBER} prosentpoeng (høyere|lavere) vekst .*\(\+?{NUMBER} %\)"
)


def number(text):
    return Decimal(text.replace(" ", "").replace(",", ".").replace("−", "-"))


def told(slug, *more, **named):
    return tuple(text.replace("\u00a0", " ") for text in sentences(slug, *more, **named))


def test_clear():
    first, _, third = told("sunnfjord")
    assert first == (
        "Andel 67 år og eldre, 2026: 17,1 % i Sunnfjord kommune (senter Førde), 7,5 prosentpoeng lavere "
        "enn i omlandet (24,6 %). Medianen av gapet blant 64 sentre i målgruppa med omland er "
        "−1,3 prosentpoeng."
    )
    assert "høyere vekst enn i omlandet" in third


def test_gaps_by_too_few_of_a_rule_are_held_up_against_all_and_that_is_said():
    first = told("alta")[0]
    assert first.startswith(
        "Andel 67 år og eldre, 2026: 14,1 % i Alta kommune, 8,1 prosentpoeng lavere enn i omlandet"
    )
    whole = [one for one in centres() if one.candidate and members(one, "best")]
    assert f"blant {len(whole)} sentre i målgruppa med omland, etter ulike regler, er" in first


@pytest.mark.parametrize("slug", ["voss", "bodo", "narvik", "odda", "sauda", "vestnes", "larvik"])
def test_a_slight_hinterland_gives_no_headline(slug):
    texts = told("ullensvang" if slug == "odda" else slug)
    assert "omlandet" not in " ".join(texts)


def test_a_picked_hinterland_gives_no_headline():
    assert not any("i omlandet (" in text for text in told("voss", "own:4618.4619.4620")[1:])


def test_about_says_what_it_means():
    """About the same is what is under the limit: 0.5 % less and 1.3 % less."""
    assert told("kinn")[0] == (
        "Folketallet i Kinn kommune (senter Florø) gikk ned 0,5 % fra 2016 til 2026, til 17 356. Det er "
        "omtrent som i omlandet (−1,3 %). «Omtrent som» betyr at forskjellen er under 1,0 prosentpoeng."
    )


@pytest.mark.parametrize(
    ("slug", "way"),
    [
        ("vestnes", "4,1 prosentpoeng høyere vekst enn medianen blant 121 sentre i målgruppa (+0,1 %)"),
        ("sauda", "2,4 prosentpoeng lavere vekst enn medianen blant 121 sentre i målgruppa (+0,1 %)"),
        ("roros", "2,1 prosentpoeng høyere vekst enn i omlandet (−2,0 %)"),
        ("ringerike", "2,6 prosentpoeng høyere vekst enn i omlandet (+4,6 %)"),
    ],
)
def test_what_chance_could_have_made_is_told_with_that_doubt(slug, way):
    text = next(text for text in told(slug) if text.startswith("Folketallet"))
    assert text.endswith(f"Det er {way}, men det kan være tilfeldig.")


@pytest.mark.parametrize("slug", [one.slug for one in centres() if one.candidate])
def test_about_is_never_said_beside_a_difference_worth_words(slug):
    """By the numbers in the sentence itself; the limit is 1.0 over ten years."""
    text = next(text for text in told(slug) if text.startswith("Folketallet"))
    way = re.search(r"(vokste|gikk ned|var uendret)(?: ([\d,]+) %)?", text)
    grew = number(way[2] or "0") * (-1 if way[1] == "gikk ned" else 1)
    other = number(re.search(r"\(\+?(−?[\d,]+) %\)", text)[1])
    assert ("omtrent som" in text) == (abs(grew - other) < 1), text


def test_without_a_gap_a_second_number_takes_its_place():
    first, second, third = told("alta", "ba")
    assert first == (
        "Kvadratmeterpris på eneboliger, 2024: 33 512 kr/m² i Alta kommune, tredje høyest av 102 "
        "sentre i målgruppa og 13 276 kr/m² høyere enn medianen "
        "(20 236 kr/m²)."
    )
    assert second.startswith("Andel 67 år og eldre, 2026: 14,1 % i Alta kommune, lavest av 121 sentre")
    assert third.endswith("høyere vekst enn medianen blant 121 sentre i målgruppa (+0,1 %).")


def test_the_town_of_a_region_of_its_own_is_held_up_against_the_rest_of_the_municipality():
    assert told("sor-varanger")[0] == (
        "Virksomheter per 1 000 innbyggere i byen, 2025: 158 i byen Kirkenes, 85 høyere enn i resten av "
        "kommunen (73). Medianen av gapet blant 41 sentre i målgruppa som er egen region, er −25."
    )
    assert told("hammerfest")[0].startswith(
        "Andel 20–39 år, 2026: 28,9 % i Hammerfest kommune, nest høyest"
    )
    everywhere = told("sor-varanger", "local")[0]
    assert "mellom by og resten av kommunen blant 121 sentre i målgruppa er +41." in everywhere


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", [one.slug for one in centres()])
def test_every_centre_in_every_language(slug, language):
    for rule in ("ba", "drive"):
        texts = sentences(slug, rule, translator(language))
        assert 1 <= len(texts) <= 3 and all(text.endswith(".") for text in texts)
        told = [text.replace("None of", "") for text in texts]  # the English for "ingen av"
        assert not any(re.search(r"{|\bnan\b|None", text) for text in told)
        assert any(re.search(r"\b20\d\d\b", text) for text in texts)


@pytest.mark.parametrize("slug", [one.slug for one in centres()])
def test_about_is_never_said_without_its_limit(slug):
    for text in told(slug):
        assert ("omtrent som" in text) == ("«Omtrent som» betyr" in text)


NOTHING = re.compile(r"\b[Ii]ngen\b|\bverken\b|for få|hovedfunn|mangler")


@pytest.mark.parametrize("slug", [one.slug for one in centres()])
def test_nothing_is_said_where_nothing_is_unusual_but_once_where_growth_stands_alone(slug):
    found, texts = stand_out(slug), told(slug)
    clear = [one for one in (found.gap, found.second_rank, found.rank) if one is not None and one.clear]
    nothing = [text for text in texts if NOTHING.search(text)]
    assert nothing == ([] if clear else [texts[-1]])
    assert not any(re.search(r"\d", text) for text in nothing)
    told_numbers = [text for text in texts if "enn medianen (" in text or re.search(AROUND, text)]
    assert len(
        [text for text in told_numbers if " vekst " not in text and "Folketallet" not in text]
    ) == len(clear)


@pytest.mark.parametrize("slug", ["narvik", "sauda", "orsta-volda", "ullensvang", "voss"])
def test_where_growth_stands_alone_that_is_said_in_one_sentence(slug):
    growth, nothing = told(slug)
    assert growth.startswith("Folketallet i ")
    assert nothing == "Ellers er ingen av nøkkeltallene uvanlige blant sentre i målgruppa."


def test_gaps_that_were_tried_are_named_among_what_is_not_unusual():
    assert told("namsos")[1] == (
        "Ellers er verken nøkkeltallene eller gapene uvanlige blant sentre i målgruppa."
    )


def test_the_municipality_is_named_and_its_centre_once():
    texts = " ".join(told("kvinnherad"))
    assert texts.count("Kvinnherad kommune (senter Valen)") == 1
    assert (
        "Folketallet i Kvinnherad kommune (senter Valen) gikk ned 0,3 % fra 2016 til 2026, til 13 236."
        in texts
    )
    nynorsk = " ".join(told("kvinnherad", t=translator("nn")))
    assert "Folketalet i Kvinnherad kommune (senter Valen) gjekk ned 0,3 % frå 2016 til 2026" in nynorsk
    assert told("alta")[2].startswith(
        "Folketallet i Alta kommune vokste 9,8 % fra 2016 til 2026, til 22 074."
    )


def test_the_place_counts_from_the_nearest_end_and_ties_are_said():
    assert "nest høyest av 121 sentre i målgruppa og 15 høyere enn medianen (91)" in told("roros")[0]
    tied = told("sunnfjord")[1]
    assert "delt tredje lavest av 120 sentre i målgruppa (med én annen) og 3,3" in tied


@pytest.mark.parametrize("rule", ["best", "ba"])
@pytest.mark.parametrize("slug", [one.slug for one in centres() if one.candidate])
def test_differences_add_up(slug, rule):
    for text in told(slug, rule):
        if " vekst " in text:
            moved, own, apart, way, other = GREW.search(text).groups()
            grew = number(own) * (1 if moved == "vokste" else -1)
            assert grew - number(other) == number(apart) * (1 if way == "høyere" else -1), text
        elif re.search(AROUND, text) or "enn medianen (" in text:
            own, apart, way, other = FINDING.search(text).groups()
            assert number(own) - number(other) == number(apart) * (1 if way == "høyere" else -1), text


def test_too_few_behind_a_number_is_said():
    """On Utsira live 219."""
    assert told("utsira")[1] == (
        "Bak de andre tallene ligger for få hendelser eller personer til å si hva som er uvanlig."
    )


def test_the_rules_are_told_with_their_limits():
    text = stand_out_words.stand_out_method_text(translator("nb")).replace("\u00a0", " ")
    assert "minst 3 ganger" in text and "under 80 % av sentrene" in text


def test_peers_have_their_own_name():
    chosen = frozenset({"lom", "roros", "tynset", "nord-aurdal", "sogndal", "odda"})
    texts = told("voss", among=chosen)
    assert "sammenlignbare sentre" in " ".join(texts) and "målgruppa" not in " ".join(texts)
    assert "est av" not in " ".join(texts)
    assert "sammenlignbare sentre" in " ".join(told("lom", among=chosen))


def test_growth_without_figures_says_why(monkeypatch):
    bare = replace(stand_out("voss"), growth=None, no_growth="boundary_change")
    monkeypatch.setattr(stand_out_words, "stand_out", lambda *_: bare)
    assert told("voss")[0] == (
        "Folkeveksten i Voss kommune mangler: kommunen fantes ikke med dagens grenser dette året."
    )


def test_the_translator_given_is_used():
    english = sentences("voss", t=translator("en"))
    assert english == sentences("voss", "ba", translator("en")) and "%" in english[0]
    with pytest.raises(UnknownPlace):
        sentences("vos")
