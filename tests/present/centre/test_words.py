"""Where a centre belongs, in words."""

from __future__ import annotations

from regionsenter.geography.centres import centre, centres
from regionsenter.present.centre.html import facts_html
from regionsenter.present.centre.words import about_texts, target_text
from regionsenter.texts import translator
from regionsenter.view import View

NB = translator("nb")


def view(slug: str, **changes) -> View:
    return View(**{"indicator": "andel-67-pluss", "centre": slug} | changes)


def test_facts_of_voss_twins_and_outsiders():
    said = facts_html(centre("voss"), NB)
    assert "16\u00a0438" in said and "Tettstedet Vossavangen" in said and "(2 kommuner)" in said
    twins = facts_html(centre("orsta-volda"), NB)
    assert "Senterkommunene" in twins and "Ørsta" in twins and "Volda" in twins
    assert "I målgruppa" in target_text(centre("voss"), None, NB)
    outside = next(one for one in centres() if not one.candidate)
    assert "Utenfor målgruppa" in target_text(outside, None, NB)
    own = view("voss", delineation="min8000")
    assert "Utenfor" in target_text(centre("voss"), own.delineation, NB)


def test_a_town_that_ssb_splits_has_its_own_number():
    """Valen with Husnes had 4 417 residents in 2019, the settlement Valen 2 325 in 2024."""
    said = facts_html(centre("kvinnherad"), NB)
    assert "Byen etter rutenettet" in said and "4\u00a0417" in said and "2\u00a0325" in said
    assert "rutenettet" not in facts_html(centre("voss"), NB)


def test_lines_of_twins_say_what_is_special():
    texts = about_texts(centre("orsta-volda"), view("orsta-volda"), NB)
    assert centre("orsta-volda").exception["nb"] in texts and all(texts)
    assert any("KOSTRA" in line for line in texts)
    assert len(about_texts(centre("alta"), view("alta"), NB)) == 2
