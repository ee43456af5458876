"""Robustness and reach in words and tables, on the snapshot."""

from __future__ import annotations

from regionsenter.catalog import indicators
from regionsenter.measures.reach import reach
from regionsenter.measures.robustness import RULES_TRIED, gap_by_rule, robustness_of
from regionsenter.present.centre.reach.table import (
    bands_table,
    held_functions_table,
    municipalities_table,
)
from regionsenter.present.centre.reach.words import reach_text
from regionsenter.present.centre.robustness.table import robustness_overview_table, robustness_table
from regionsenter.present.centre.robustness.words import (
    robustness_overview_text,
    robustness_text,
)
from regionsenter.present.language.rules import short_rule_text
from regionsenter.texts import translator

t = translator("nb")


def plain(text):
    return text.replace("\u00a0", " ")


def test_robust():
    text = plain(robustness_text(gap_by_rule("sunnfjord", "andel-67-pluss"), t))
    assert text == (
        "Andel 67 år og eldre er lavere i Førde enn i omlandet etter alle 5 regler som gir et gap (2026): "
        "gapet er robust. Gapet går fra −7,5 prosentpoeng til −3,3 prosentpoeng."
    )


def test_depends_counts_the_signs():
    found = gap_by_rule("voss", "andel-67-pluss")
    text = plain(robustness_text(found, t))
    assert "Av 7 regler gir 0 et høyere tall i senteret enn i omlandet, 5 et lavere og 2" in text
    assert "«Omtrent det samme» betyr" in text


def test_cannot_say():
    text = robustness_text(gap_by_rule("voss", "arbeidsplasser-1-km"), t)
    assert "0 av 10 regler" in text and "kan ikke sies" in text


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
    robust = (table["Dom"] == "robust").sum()
    judged = (table["Dom"] != "kan ikke sies").sum()
    assert f"er {robust} av {judged} gap robuste" in robustness_overview_text(found, "Voss", t)
    nothing = robustness_of("voss", ["arbeidsplasser-1-km"])
    assert "ingen av 1 gap" in robustness_overview_text(nothing, "Voss", t)


def test_reach_text():
    text = plain(reach_text(reach("sunnfjord"), t))
    assert "77 % av regionens innbyggere (22 804)" in text and "Lengst har Askvoll: 58 min." in text
    assert "togstasjon (2 av 2 kommuner)" in text and "modellert" in text
    assert "ingen kommuner" in reach_text(reach("alta"), t)


def test_reach_tables_have_the_same_content():
    found = reach("roros")
    bands, places = bands_table(found, t), municipalities_table(found, t)
    assert [plain(one) for one in bands["Innen"]] == ["15 min", "30 min", "45 min", "60 min"]
    assert bands["Merknad"].tolist()[0] and not any(bands["Merknad"].tolist()[1:])
    assert places["Kommune"].tolist() == ["Røros", "Os", "Holtålen"]
    held = held_functions_table(found, t).set_index("Funksjon")["I senteret"]
    assert (held == "ja").sum() == len(found.held) and held["Akuttsykehus"] == "nei"
