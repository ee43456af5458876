"""Why a municipality is in a hinterland, in words (regionsenter/present/centre/why/words.py)."""

from __future__ import annotations

import dataclasses

import pytest

from regionsenter.geography.centres import centre
from regionsenter.measures.why import INSIDE_KINDS, OUTSIDE_KINDS, NearMunicipality, Reason, why_members
from regionsenter.present.centre.why.words import decided_text, why_source_text, why_text, why_title
from regionsenter.texts import LANGUAGES, translator

t = translator("nb")
VOSS = why_members("voss")


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def said(reason: Reason, *, share: float | None = 4.56, minutes: float | None = 61.24) -> str:
    return plain(decided_text(NearMunicipality("x", "X", 10, 1, share, minutes, (reason,)), VOSS, t))


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (Reason("region"), "i BA-regionen Voss"),
        (Reason("commuting", 5), "4,6 % pendler (grensen er 5 %)"),
        (Reason("drive", 60), "61,2 min (grensen er 60 min)"),
        (Reason("other_region", other=centre("oslo-baerum")), "hører til BA-regionen Oslo/Bærum"),
        (Reason("below_limit", 5), "4,6 % pendler (grensen er 5 %)"),
        (Reason("larger_centre", 5, centre("sunnfjord")), "hører til Førde, som er et større senter"),
        (
            Reason("earlier_rule", 60, centre("alta"), "commuting:5"),
            "er i omlandet til Alta etter pendling (minst 5 %)",
        ),
        (
            Reason("commutes_more", 5, centre("ulstein"), "commuting:5", 12.34),
            "sender flere til Ulsteinvik (12,3 %)",
        ),
        (
            Reason("nearer", 60, centre("alta"), "drive:60", None, 41.2),
            "har kortere vei til Alta (41 min)",
        ),
        (Reason("not_picked"), "ikke valgt"),
    ],
)
def test_each_reason_in_words(reason, words):
    assert said(reason) == words


@pytest.mark.parametrize(
    ("share", "words"), [(4.96, "4,96 %"), (4.94, "4,9 %"), (5.0, "5,0 %"), (5.04, "5,04 %")]
)
def test_a_share_beside_its_limit_is_seen_to_be_on_its_side(share, words):
    assert said(Reason("below_limit", 5), share=share) == f"{words} pendler (grensen er 5 %)"


def test_what_cannot_be_reached_has_no_minutes():
    assert said(Reason("beyond_limit", 60), minutes=None) == "uten vei- og ferjevei innen tre timer"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [*INSIDE_KINDS, *OUTSIDE_KINDS])
def test_every_kind_has_words_in_every_language(kind, language):
    reason = Reason(kind, 5, centre("alta"), "drive:60", 1.5, 30.0)
    text = decided_text(NearMunicipality("x", "X", 1, 1, 2.0, 70.0, (reason,)), VOSS, translator(language))
    assert text and "{" not in text and "None" not in text


def test_the_rule_in_use_is_told_with_its_limit_and_best_is_said_to_be_best():
    assert why_text(VOSS, t).startswith(
        "Best tilgjengelig gir Voss dette omlandet: BA-regionen uten senterkommunen."
    )
    assert "minst 5 % av de sysselsatte" in why_text(why_members("alta"), t)
    assert "minst 10 % av de sysselsatte" in why_text(why_members("alta", "commuting"), t)
    assert "Regelen som gjelder for Voss: kommunene du har valgt: Eidfjord" in why_text(
        why_members("voss", "own:4619"), t
    )


def test_the_title_asks_of_none_where_there_is_none():
    assert why_title(VOSS, t) == "Hvorfor disse kommunene?"
    assert why_title(why_members("hammerfest"), t) == "Hvorfor er ingen kommuner med?"


def test_the_years_of_the_sources_are_the_figures():
    changed = dataclasses.replace(VOSS, commuting_year=1971, people_year=1972)
    assert "1971" in why_source_text(changed, t) and "1972" in why_source_text(changed, t)
