"""A hinterland in words: rule, size, names, marks, and who is on the edge of the limit."""

from __future__ import annotations

import re

import pytest

from regionsenter.geography.centres import centre, centres
from regionsenter.geography.hinterland import hinterland
from regionsenter.present.language.hinterland import (
    around_name,
    edge_texts,
    hinterland_details_text,
    hinterland_kind_text,
    hinterland_text,
    mark_labels,
    mark_texts,
)
from regionsenter.texts import LANGUAGES, translator

t = translator("nb")


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_the_rule_that_was_used_its_members_and_its_people() -> None:
    assert plain(hinterland_text(centre("ringerike"), "ba", t)) == (
        "Omland: BA-regionen uten senterkommunen (2 kommuner, 9 316 innbyggere 1. januar 2026)."
    )
    assert plain(hinterland_text(centre("alta"), "best", t)) == (
        "Omland, best tilgjengelig: kommuner der minst 5 % av de sysselsatte arbeidet i senterkommunen i "
        "2022 (5 kommuner, 6 933 innbyggere 1. januar 2026)."
    )
    assert "Kommunene er Kvænangen, Kautokeino" in hinterland_details_text(centre("alta"), "best", t)


def test_a_region_of_its_own_says_so() -> None:
    said = hinterland_text(centre("hammerfest"), "best", t).replace("\u00a0", " ")
    assert said == "Egen region: byen mot resten av kommunen (3 452 innbyggere 1. januar 2019)."
    assert hinterland_text(centre("voss"), "local", t).startswith(
        "Egen region: byen mot resten av kommunen ("
    )
    why = hinterland_details_text(centre("hammerfest"), "best", t)
    assert "BA-region, pendling (minst 5 %) og kjøretid (inntil 60 min)" in plain(why)


def test_members_with_a_centre_of_their_own_are_named() -> None:
    assert "Har eget senter i målgruppa: Suldal." in hinterland_details_text(centre("sauda"), "best", t)
    assert "Har eget senter i målgruppa: Kautokeino og Måsøy." in hinterland_details_text(
        centre("alta"), "best", t
    )
    assert hinterland(centre("voss"), "best").with_candidate == ()
    assert "eget senter" not in hinterland_details_text(centre("voss"), "best", t)


def test_none_says_why() -> None:
    assert "ingen kommuner utenom senteret" in hinterland_text(centre("alta"), "ba", t)
    assert "ingen kommune oppfyller regelen" in hinterland_text(centre("alta"), "drive", t)
    assert "senterets egne" in hinterland_text(centre("alta"), "own:5601", t)


def test_a_small_hinterland_is_marked() -> None:
    narvik = hinterland(centre("narvik"), "best")
    assert [plain(mark) for mark in mark_texts(narvik, t)] == [
        "lite omland: 1 062 innbyggere",
        "én kommune",
    ]
    told = plain(hinterland_details_text(centre("narvik"), "best", t))
    assert told.endswith("Kommunen er Gratangen. Lite omland.") and "hovedfunn" not in told
    assert mark_texts(hinterland(centre("alta"), "best"), t) == []


@pytest.mark.parametrize(
    ("slug", "said"),
    [
        ("larvik", "Kragerø (Skien/Porsgrunn 8,6 %)"),
        ("kragero", "Risør (Arendal 7,9 %)"),
        ("vestnes", "Rauma (Molde 7,7 %)"),
        ("nordreisa", "Kåfjord (Tromsø 11,0 %)"),
        ("grong", "Snåsa (Steinkjer 10,0 %)"),
    ],
)
def test_who_leans_to_another_centre_is_named_with_it(slug, said) -> None:
    told = plain(hinterland_details_text(centre(slug), "best", t))
    assert f"Flere pendler til et annet senter: {said}." in told


def test_a_hinterland_that_leans_elsewhere_has_its_own_mark() -> None:
    word = "heller mot et annet senter"
    larvik, grong = (hinterland(centre(slug), "best") for slug in ("larvik", "grong"))
    assert word in mark_labels(larvik, t) and word in mark_texts(larvik, t)
    assert word not in mark_labels(grong, t) + mark_texts(grong, t)


def test_who_is_on_the_edge_is_named_with_the_minutes() -> None:
    voss = hinterland(centre("voss"), "drive")
    (nearly,) = edge_texts(voss, t)
    minutes = [float(found.replace(",", ".")) for found in re.findall(r"\(([\d,]+) min\)", nearly)]
    assert len(minutes) == len(voss.nearly) > 0 and all(45 < one <= 49.5 for one in minutes)
    assert "kommer med hvis grensen er 10 % lengre" in nearly
    honefoss = hinterland(centre("ringerike"), "drive")
    assert "Krødsherad" in edge_texts(honefoss, t)[0] and "faller ut" in edge_texts(honefoss, t)[0]
    assert mark_labels(honefoss, t) == ["på vippen"]


def test_picked_by_hand_is_told_with_the_names() -> None:
    told = hinterland_details_text(centre("voss"), "own:4618.4619", t)
    assert "kommuner valgt for hånd (2 kommuner" in told and "Ullensvang og Eidfjord" in told


def test_in_a_list_a_line_each() -> None:
    told = plain(hinterland_kind_text(centre("narvik"), "best", t))
    assert told.startswith("Narvik: pendling (minst 5 %), 1 kommune, 1 062 innbyggere")
    assert hinterland_kind_text(centre("alta"), "ba", t) == "Alta: ikke omland."
    assert hinterland_kind_text(centre("hammerfest"), "best", t) == "Hammerfest: egen region."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", ["best", "ba", "drive:30:raw", "commuting:20", "local", "own:4618.4621"])
def test_every_centre_is_told_in_every_language(language, rule) -> None:
    for place in centres():
        told = hinterland_details_text(place, rule, translator(language))
        assert told.endswith(".") and not re.search(r"[{}]|\bnan\b|\bNone\b", told)


def test_what_is_around_a_centre_has_the_name_of_what_it_is() -> None:
    assert around_name("local", t) == "Resten av kommunen"
    assert {around_name(rule, t) for rule in ("ba", "drive:60", "own:4618")} == {"Omland"}
