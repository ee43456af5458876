"""The gap under every hinterland rule, in words, on the snapshot."""

from __future__ import annotations

from regionsenter.measures.robustness import gap_by_rule
from regionsenter.present.centre.robustness.words import (
    robustness_text,
)
from regionsenter.texts import translator

t = translator("nb")


def plain(text):
    return text.replace("\u00a0", " ")


def test_robust():
    text = plain(robustness_text(gap_by_rule("sunnfjord", "andel-67-pluss"), t))
    assert text == (
        "Andel 67 år og eldre er lavere i Sunnfjord kommune (senter Førde) enn i omlandet etter alle 3 "
        "regeltyper som gir et gap (2026): gapet holder. "
        "Gapet går fra −7,5 prosentpoeng til −3,3 prosentpoeng."
    )


def test_depends_counts_a_vote_a_kind():
    text = plain(robustness_text(gap_by_rule("sunnfjord", "kjoretid-til-stasjon"), t))
    assert "Av 3 regeltyper gir 0 et høyere tall i senteret enn i omlandet, 1 et lavere og 2" in text
    assert "Innenfor «Kjøretid» avhenger svaret av grensen; her teller Kjøretid, inntil 45 min." in text
    assert text.endswith("Ingen klar forskjell er en som er under 5 min, eller som kan være tilfeldig.")


def test_cannot_say():
    text = robustness_text(gap_by_rule("voss", "arbeidsplasser-1-km"), t)
    assert "0 av 4 regeltyper" in text and "kan ikke sies" in text
