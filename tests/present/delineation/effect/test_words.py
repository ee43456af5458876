"""What a delineation does, in words."""

from __future__ import annotations

from regionsenter.geography.centres import centres
from regionsenter.geography.limits import Limits
from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation.effect.words import (
    background_text,
    change_text,
    covered_text,
    only_in_text,
)
from regionsenter.snapshot import snapshot
from regionsenter.texts import translator

t = translator("nb")


def test_people_and_municipalities_covered_are_added_up():
    group = target_group()
    people = snapshot().components["population"].values[-1]
    codes = list(snapshot().codes)
    inside = {code for one in centres() if one.candidate for code in one.municipalities}
    total = int(sum(people[codes.index(code)] for code in inside))
    text = covered_text(group, t)
    assert f"{total:,}".replace(",", "\u00a0") in text  # added up here, not by the module
    assert f"{len(inside)} av 357" in text and "2026" in text


def test_those_in_only_one_of_two_groups_are_named():
    a, b = target_group(), target_group(Limits(max_settlement=50_000))
    assert (only_in_text(a, b, t), only_in_text(b, a, t)) == ("Tønsberg, Ålesund", "ingen")


def test_other_towns_that_move_are_counted_apart():
    several = target_group(Limits(several_centres=1))
    assert change_text(target_group(), several, t) == (
        "De samme sentrene er med. Av andre byer kommer 27 inn og 0 går ut."
    )
    assert "231" in covered_text(several, t) and "andre byene" not in covered_text(target_group(), t)


def test_the_strategy_s_question_is_said():
    assert "rolle og funksjon, ikke størrelse" in background_text(t)
