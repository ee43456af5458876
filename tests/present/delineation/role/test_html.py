"""``present/delineation/role/html.py``: names with size and functions, and what is not known of them."""

from __future__ import annotations

from dataclasses import replace

from regionsenter.geography.limits import Limits
from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation.role.html import names_with_roles_html
from regionsenter.texts import translator

t = translator("nb")
GROUP = target_group()


def said(*judgements, limits=None):
    html = names_with_roles_html(judgements, limits or Limits(), t)
    return html.replace("&nbsp;", " ").replace("\u00a0", " ")


def test_people_and_functions_follow_the_name_in_the_order_given():
    gjovik, hamar = GROUP.of("gjovik"), GROUP.of("hamar")
    html = said(gjovik, hamar)
    assert html.startswith(
        f'Gjøvik <small class="rs-people">28 801 · {len(gjovik.functions)}/8</small>, Hamar'
    )
    assert "/7</small>" in said(gjovik, limits=Limits(hospitals=None))


def test_what_is_not_known_is_no_number():
    known = replace(GROUP.of("voss"), settlement_population=None, functions=("hospitals",))
    assert "mangler · 1/8" in said(known)
    assert "mangler · 1–2/8" in said(replace(known, functions_missing=("court_seats",)))


def test_a_town_that_ssb_splits_has_the_size_it_is_judged_by():
    """Tromsø is outside for its 68 828, not for the 42 782 of one of its settlements."""
    assert "68 828 i byen" in said(GROUP.of("tromso"))
