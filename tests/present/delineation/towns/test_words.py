"""``present/delineation/towns/words.py``: the towns that are not centres, in words."""

from __future__ import annotations

import pytest

from regionsenter.geography.limits import Limits
from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation.towns.words import (
    not_yet_text,
    other_towns_text,
    town_heading,
    town_reason_text,
)
from regionsenter.texts import LANGUAGES, translator

t = translator("nb")
DEFAULT, SEVERAL = target_group(), target_group(Limits(several_centres=1))


def reason(name, limits):
    (one,) = (town for town in target_group(limits).towns if town.name == name)
    return town_reason_text(one, limits, t).replace("\u00a0", " ")


def test_the_rule_is_stated_with_how_many_pass():
    said = other_towns_text(DEFAULT, t).replace("\u00a0", " ")
    assert "fra 3 000 innbyggere (58 i alt)" in said and "27 av dem" in said and "slått på" in said
    assert other_towns_text(SEVERAL, t).endswith("27 av dem fyller de samme kravene og er med.")
    assert "egen side og eget omland" in not_yet_text(t)


def test_a_reason_speaks_of_the_town_and_its_municipality():
    assert reason("Stjørdal", Limits()) == (
        "31,4 % av de sysselsatte i kommunen arbeider i en storbyregion; grensa er under 30 %."
    )
    assert reason("Sandefjord", Limits()) == "Byen fyller alle kravene."
    assert reason("Sandefjord", Limits(max_settlement=40_000)) == (
        "Tettstedet har 46 926 innbyggere; grensa er under 40 000."
    )
    assert reason("Mandal", Limits(min_functions=3)) == (
        "Kommunen har 2 av de 8 funksjonene som telles; grensa er 3."
    )
    assert reason("Mandal", Limits(min_hinterland_population=1)) == (
        "Byen er ikke senter i sin region og har ikke eget omland."
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_has_a_heading_and_a_sentence(language):
    words = translator(language)
    limits = Limits(
        5_000,
        20_000,
        min_functions=3,
        min_hinterland_population=1,
        min_centrality_class=3,
        several_centres=1,
    )
    group = target_group(limits)
    assert len({one.reason for one in group.towns}) > 2
    for one in group.towns:
        assert town_heading(one.reason, group, words) and "{" not in town_reason_text(one, limits, words)
