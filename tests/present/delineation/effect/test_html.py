"""Whom a delineation moves, as HTML."""

from __future__ import annotations

from regionsenter.geography.limits import Limits
from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation.effect.html import MOST_TOLD, change_html
from regionsenter.present.delineation.effect.words import change_text
from regionsenter.texts import translator

t = translator("nb")


def test_a_change_names_those_it_moves_with_what_decides():
    default, higher = target_group(), target_group(Limits(max_settlement=50_000))
    assert change_text(default, higher, t) == "0 kommer inn og 2 går ut."
    html = change_html(default, higher, t)
    assert "Tønsberg" in html and "Ålesund" in html and "grensa er under 50\u00a0000" in html
    assert change_text(default, default, t) == "De samme sentrene er med."
    many = change_html(default, target_group(Limits(min_settlement=2_000)), t)
    moved = len(default.slugs_in - target_group(Limits(min_settlement=2_000)).slugs_in)
    assert moved > MOST_TOLD and f"({moved})" in many and "mindre enn den nedre grensen" in many


def test_other_towns_that_enter_are_named():
    html = change_html(target_group(), target_group(Limits(several_centres=1)), t)
    assert "Andre byer som kommer inn (27):" in html and "Raufoss" in html
