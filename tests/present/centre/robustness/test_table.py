"""The gap under every hinterland rule, as tables, on the snapshot."""

from __future__ import annotations

from regionsenter.catalog import indicators
from regionsenter.measures.robustness import RULES_TRIED, gap_by_rule, robustness_of
from regionsenter.present.centre.robustness.table import robustness_overview_table, robustness_table
from regionsenter.present.centre.robustness.words import (
    robustness_overview_text,
)
from regionsenter.present.language.rules import short_rule_text
from regionsenter.texts import translator

t = translator("nb")


def test_table_has_every_rule_and_says_what_is_missing():
    table = robustness_table(gap_by_rule("voss", "andel-67-pluss"), t)
    assert table["Regel"].tolist() == [short_rule_text(rule, t) for rule in RULES_TRIED]
    assert short_rule_text("commuting:10", t) == "Pendling, minst 10 % pendler"
    gone = table["Gap"] == "mangler"
    assert gone.any() and (table.loc[gone, "Merknad"] != "").all()
    assert (table.loc[~gone, "Fortegn"] != "").all() and (table.loc[~gone, "Grense"] != "").all()


def test_overview():
    found = robustness_of("voss", [s for s, one in indicators().items() if one.theme == "d"])
    table = robustness_overview_table(found, t)
    assert len(table) == len(found)
    robust = (table["Dom"] == "holder").sum()
    judged = (table["Dom"] != "kan ikke sies").sum()
    assert f"holder {robust} av {judged} gap:" in robustness_overview_text(found, "Voss", t)
    nothing = robustness_of("voss", ["arbeidsplasser-1-km"])
    assert "ingen av 1 gap" in robustness_overview_text(nothing, "Voss", t)
