"""``present/delineation/mylist/words.py``: a reader's list against the rule, in words."""

from __future__ import annotations

import pytest

from regionsenter.asked.mylist import list_in_file, list_in_text, matched, nearest_to
from regionsenter.asked.name_list import ListError
from regionsenter.geography.limits import Limits
from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation.mylist.words import (
    agreement_text,
    exception_text,
    intro_text,
    nearest_text,
    people_text,
    reading_text,
    refused_text,
    unread_text,
)
from regionsenter.texts import LANGUAGES, translator

t = translator("nb")
GROUP = target_group()
LISTED = list_in_text("Voss\nvoss\nSandefjord\nBergen\nHerøy\nTull\nSandefjrd")
MATCH = matched(LISTED, GROUP)


def plain(text):
    return text.replace("\u00a0", " ")


def test_agreement_and_people():
    assert agreement_text(MATCH, t).startswith(
        "1 er både på lista og i målgruppa, 2 bare på lista og 120 bare i målgruppa."
    )
    people = plain(people_text(MATCH.covered_by_list, MATCH.town_people_on_list, t))
    assert people.endswith("og 46 926 i de andre byene.")
    assert "andre byene" not in people_text(MATCH.covered_by_rule, MATCH.town_people_by_rule, t)


def test_how_the_names_were_read():
    said = reading_text(LISTED, t)
    assert "Navn på lista: 7. Regionsentre: 2. Andre byer: 1." in said and "Ikke lest: 3." in said
    assert "Nevnt mer enn én gang: 1." in said
    table = list_in_file("a.csv", b"By;Fylke\nVoss;Vestland\nAlta;Finnmark\n")
    assert "kolonne 1 av 2" in reading_text(table, t) and "«By» er lest som overskrift" in reading_text(
        table, t
    )


def test_the_rule_s_reason_for_an_exception():
    bergen, sandefjord = MATCH.only_list
    assert "grensa er under 60 000" in plain(exception_text(bergen, GROUP, t))
    assert exception_text(sandefjord, GROUP, t) == (
        "Ikke senter i sin region (Tønsberg), men fyller kravene."
    )
    several = target_group(Limits(several_centres=1))
    (stjordal,) = matched(list_in_text("Stjørdal"), several).only_list
    assert "i kommunen arbeider i en storbyregion" in exception_text(stjordal, several, t)


def test_unread_names_have_suggestions():
    heroy, tull, slip = LISTED.unread
    assert "kan være flere: " in unread_text(heroy, t) and "Fosnavåg (Møre og Romsdal)" in unread_text(
        heroy, t
    )
    assert unread_text(slip, t) == "ukjent. Mente du Sandefjord (Vestfold)?"
    assert unread_text(tull, t).startswith("ukjent.")


def test_the_nearest_limits_with_the_errors_left():
    whole = list_in_text("\n".join(GROUP.slugs_in))
    assert nearest_text(nearest_to(whole), t).endswith("De gjengir lista nøyaktig.")
    near = nearest_text(nearest_to(list_in_text("Voss\nTromsø\nOslo\nVardø")), t)
    assert near.startswith("Ingen grenser gir noe som ligner lista. De som kommer nærmest, gir ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_is_told_in_the_reader_s_language(language):
    words = translator(language)
    why = ("empty", "too_large", "too_many", "not_text", "not_workbook")
    assert len({refused_text(one, words) for one in why}) == len(why)
    with pytest.raises(ListError) as refused:
        list_in_text("")
    assert refused_text(refused.value.why, words) and "{" not in intro_text(words)
