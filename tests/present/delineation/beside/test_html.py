"""Towns in the same municipality as a centre (regionsenter/present/delineation/beside/html.py)."""

from __future__ import annotations

import re

import pytest

from regionsenter.geography.beside_centres import LEAST_POPULATION, beside, with_centre
from regionsenter.geography.centres import centre, centres
from regionsenter.present.delineation.beside.html import beside_html
from regionsenter.texts import LANGUAGES, translator


def plain(text: str) -> str:
    return re.sub("<[^>]*>", "", text).replace("\u00a0", " ")


def test_maloy_is_listed_with_its_municipality_and_the_centre_there():
    said = plain(beside_html(translator("nb")))
    assert "Byer i samme kommune som et senter" in said
    assert "Måløy 3 343, Kinn (senter Florø)" in said and "Bærums Verk 11 225 i 2021, Bærum" in said
    assert "Biri 1 666, Gjøvik ·" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_are_listed_once_the_largest_first(language):
    said = beside_html(translator(language))
    assert said.count("<small") == len(with_centre()) == 72
    people = [town.population for town, _ in with_centre()]
    assert people == sorted(people, reverse=True) and people[-1] >= LEAST_POPULATION


def test_each_lies_in_the_municipality_of_its_centre_and_is_not_the_centre():
    for town, place in with_centre():
        assert town.code in place.centre_municipalities and town in beside(place)
        assert town.slug not in place.settlement_code.split(";")
    assert sum(len(beside(place)) for place in centres()) == len(with_centre())
    assert [town.name for town in beside(centre("kinn"))] == ["Måløy"]
    assert beside(centre("kvinnherad")) == ()
