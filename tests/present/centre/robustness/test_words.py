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
        "Andel 67 år og eldre er lavere i Førde enn i omlandet etter alle 5 regler som gir et gap (2026): "
        "gapet er robust. Gapet går fra −7,5 prosentpoeng til −3,3 prosentpoeng."
    )


def test_depends_counts_the_signs():
    found = gap_by_rule("voss", "andel-67-pluss")
    text = plain(robustness_text(found, t))
    assert "Av 7 regler gir 0 et høyere tall i senteret enn i omlandet, 6 et lavere og 1" in text
    assert "«Omtrent det samme» betyr" in text


def test_cannot_say():
    text = robustness_text(gap_by_rule("voss", "arbeidsplasser-1-km"), t)
    assert "0 av 10 regler" in text and "kan ikke sies" in text
