"""How surely each centre is in, as HTML."""

from __future__ import annotations

from regionsenter.measures.sensitivity import settings, steadiness
from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation.steadiness.html import steadiness_html
from regionsenter.texts import translator

t = translator("nb")


def test_steadiness_is_told_by_group():
    html = steadiness_html(steadiness(), t)
    inside = [target_group(limits).slugs_in for limits in settings()]
    always = frozenset.intersection(*inside)
    assert f"Alltid med ({len(always)})" in html
    assert f"Aldri med ({159 - len(frozenset.union(*inside))})" in html
