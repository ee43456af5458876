"""Hinterland rules in words: the limits of best and of the rules chosen by name."""

from __future__ import annotations

import pytest

from regionsenter.geography.centres import centre
from regionsenter.geography.rules import BEST, RULES, read_rule
from regionsenter.present.language.hinterland import hinterland_text
from regionsenter.present.language.rules import hinterland_help_text, limits_help_text
from regionsenter.texts import LANGUAGES, translator

t = translator("nb")


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_best_has_other_limits_than_the_rules_by_name_is_said(language):
    text = limits_help_text(translator(language))
    tried = [read_rule(rule).limit for rule in BEST if read_rule(rule).limit]
    assert tried == [5, 60] and (RULES["commuting"].default, RULES["drive"].default) == (10, 45)
    for said in ("5 %", "60 min", "10 %", "45 min"):
        assert said in text


def test_the_limit_in_force_stands_in_the_sentence_of_a_rule_chosen_by_name():
    assert "minst 5 %" in hinterland_text(centre("alta"), "best", t)
    assert "minst 10 %" in hinterland_text(centre("alta"), "commuting", t)
    assert "innen 45 minutter" in hinterland_text(centre("kinn"), "drive", t)
    assert "innen 60 minutter" in hinterland_text(centre("kinn"), "drive:60", t)


def test_the_help_begins_with_the_rule_in_use():
    assert hinterland_help_text("drive:60", t).startswith("Kommuner med kommunesenter innen 60 minutter")
