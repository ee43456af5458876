"""The three sentences: golden texts of the three kinds, and what every centre's must hold."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from regionsenter.geography.centres import UnknownPlace, centres
from regionsenter.geography.hinterland import members
from regionsenter.measures.stand_out import stand_out
from regionsenter.present.centre.stand_out import words as stand_out_words
from regionsenter.present.centre.stand_out.words import sentences
from regionsenter.texts import LANGUAGES, translator


def told(slug, *more, **named):
    return tuple(text.replace("\u00a0", " ") for text in sentences(slug, *more, **named))


def test_clear():
    first, _, third = told("sunnfjord")
    assert first == (
        "Andel 67 år og eldre: 17,1 % i Førde (2026), 7,5 prosentpoeng lavere enn i omlandet (24,6 %). "
        "Medianen av gapet blant 64 sentre i målgruppa med omland er −1,3 prosentpoeng."
    )
    assert "høyere vekst enn i omlandet" in third


def test_gaps_by_too_few_of_a_rule_are_held_up_against_all_and_that_is_said():
    first = told("alta")[0]
    assert first.startswith(
        "Andel 67 år og eldre: 14,1 % i Alta (2026), 8,1 prosentpoeng lavere enn i omlandet"
    )
    whole = [one for one in centres() if one.candidate and members(one, "best")]
    assert f"blant {len(whole)} sentre i målgruppa med omland, etter ulike regler, er" in first


@pytest.mark.parametrize("slug", ["voss", "bodo", "narvik", "odda", "sauda"])
def test_a_slight_hinterland_gives_no_headline(slug):
    first, _, third = told("ullensvang" if slug == "odda" else slug)
    assert first.startswith("Gapet til omlandet er ikke noe hovedfunn: omlandet har få innbyggere eller")
    assert "omlandet" not in third


def test_a_picked_hinterland_gives_no_headline():
    first = told("voss", "own:4618.4619.4620")[0]
    assert first.startswith("Gapet til omlandet er ikke noe hovedfunn: omlandet er valgt for hånd")


def test_about_says_what_it_means():
    assert told("namsos")[0] == (
        "Ingen av 14 gap mellom Namsos og omlandet skiller seg tydelig ut. Andel 67 år og eldre: 20,6 % i "
        "Namsos (2026), omtrent som i omlandet (19,4 %). Medianen av gapet blant 64 sentre i målgruppa med "
        "omland er −1,3 prosentpoeng. «Omtrent som» betyr at forskjellen er under 1,0 prosentpoeng, eller "
        "at tilfeldigheter alene kan ha laget den."
    )
    growth = told("roros")[2]
    assert growth == (
        "Folketallet i Røros økte med 0,1 % fra 2016 til 2026, til 5 638. Det er omtrent som i omlandet "
        "(−2,0 %). «Omtrent som» betyr at forskjellen er under 1,0 prosentpoeng, eller at tilfeldigheter "
        "alene kan ha laget den."
    )


def test_missing_says_why_and_tells_something_else():
    first, second, third = told("alta", "ba")
    assert first == (
        "Regionen har ingen kommuner utenom senteret; omland etter BA-region finnes ikke. "
        "Kvadratmeterpris på eneboliger: 33 512 kr/m² i Alta (2024), nummer 3 av 102 "
        "sentre i målgruppa regnet fra høyeste verdi og 13 276 kr/m² høyere enn medianen "
        "(20 236 kr/m²)."
    )
    assert second.startswith("Andel 67 år og eldre: 14,1 % i Alta (2026), nummer 121 av 121")
    assert third.endswith("høyere vekst enn medianen blant 121 sentre i målgruppa (+0,1 %).")


def test_the_town_of_a_region_of_its_own_is_held_up_against_the_rest_of_the_municipality():
    assert told("sor-varanger")[0] == (
        "Virksomheter per 1 000 innbyggere i byen: 158 i Kirkenes (2025), 85 høyere enn i resten av "
        "kommunen (73). Medianen av gapet blant 41 sentre i målgruppa som er egen region, er −25."
    )
    nothing = told("hammerfest")[0]
    assert nothing.startswith(
        "Ingen av 5 gap mellom Hammerfest og resten av kommunen skiller seg tydelig ut. Folkevekst i byen "
        "siste 10 år: 13,1 % i Hammerfest (fra 2009 til 2019, eldre tall), 12,7 prosentpoeng høyere enn i "
        "resten av kommunen (0,4 %)."
    )
    assert "mellom by og resten av kommunen blant 121 sentre i målgruppa er" in told("voss", "local")[0]


def test_few_people_in_the_rest_or_in_the_town_are_told():
    assert told("batsfjord")[0].startswith(
        "Båtsfjord er egen region, og utenfor byen bor færre enn 2 000 i kommunen: for få til"
    )
    assert told("tysnes")[0].startswith(
        "Våge er egen region, og det ligger for få hendelser eller personer bak tallene for byen til"
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", [one.slug for one in centres()])
def test_every_centre_in_every_language(slug, language):
    for rule in ("ba", "drive"):
        texts = sentences(slug, rule, translator(language))
        assert len(texts) == 3 and all(text.endswith(".") for text in texts)
        told = [text.replace("None of", "") for text in texts]  # the English for "ingen av"
        assert not any(re.search(r"{|\bnan\b|None", text) for text in told)
        ranked = stand_out(slug, rule).rank is not None
        assert all(re.search(r"\b20\d\d\b", text) for text in texts[1 if ranked else 2 :])


@pytest.mark.parametrize("slug", [one.slug for one in centres()])
def test_about_is_never_said_without_its_limit(slug):
    found = stand_out(slug)
    for text, finding in zip(told(slug)[:2], (found.gap, found.rank), strict=True):
        assert ("omtrent som" in text) == ("«Omtrent som» betyr" in text)
        if finding is None or found.gap is None:
            continue
        assert ("omtrent som" in text) == (finding.way == "about")
        assert ("skiller seg" in text) != finding.clear


def test_too_few_behind_a_number_is_said():
    """On Utsira live 219."""
    assert told("utsira")[1] == "Ingen tall kan settes opp mot sentre i målgruppa for Utsira."


def test_nothing_stands_out_is_said():
    assert told("roros")[0].startswith("Ingen av 13 gap mellom Røros og omlandet skiller seg tydelig ut.")


def test_the_rules_are_told_with_their_limits():
    text = stand_out_words.stand_out_method_text(translator("nb")).replace("\u00a0", " ")
    assert "minst 3 ganger" in text and "under 80 % av sentrene" in text


def test_peers_have_their_own_name():
    chosen = frozenset({"lom", "roros", "tynset", "nord-aurdal", "sogndal", "odda"})
    texts = told("voss", among=chosen)
    assert "sammenlignbare sentre" in texts[1] and "målgruppa" not in " ".join(texts)
    assert "høyere enn" in texts[1] and "nummer" not in texts[1]
    assert "nummer" in told("lom", among=chosen)[1]


def test_growth_without_figures_says_why(monkeypatch):
    bare = replace(stand_out("voss"), growth=None, no_growth="boundary_change")
    monkeypatch.setattr(stand_out_words, "stand_out", lambda *_: bare)
    assert told("voss")[2] == (
        "Folkeveksten i Voss mangler: kommunen fantes ikke med dagens grenser dette året."
    )


def test_the_translator_given_is_used():
    english = sentences("voss", t=translator("en"))
    assert english == sentences("voss", "ba", translator("en")) and "%" in english[2]
    with pytest.raises(UnknownPlace):
        sentences("vos")
