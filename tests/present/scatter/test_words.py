"""Two indicators against each other in words (regionsenter/present/scatter/words.py)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from regionsenter.asked.scatter import chosen_point, peers_shown, shown_scatter
from regionsenter.measures.scatter import CORNERS, Following
from regionsenter.present.scatter.words import (
    axis_title,
    chosen_text,
    corner_name,
    following_text,
    most_alike_text,
    rho_text,
    two_years_text,
    without_count,
    without_reasons,
)
from regionsenter.texts import translator
from regionsenter.view import View

T = translator("nb")
VOSS = View(indicator="andel-67-pluss", centre="voss")


def test_the_corners_are_named_by_what_is_high_and_low():
    pair = shown_scatter(VOSS)
    assert [corner_name(corner, pair, T) for corner in CORNERS] == [
        "67 år og eldre: lavt · Til sykehus: høyt",
        "67 år og eldre: høyt · Til sykehus: høyt",
        "67 år og eldre: lavt · Til sykehus: lavt",
        "67 år og eldre: høyt · Til sykehus: lavt",
        "På en av medianene",
    ]
    assert corner_name("high_low", pair, translator("nn")) == "67 år og eldre: høgt · Til sjukehus: lågt"


@pytest.mark.parametrize(
    ("rho", "lower", "upper", "beginning"),
    [
        (0.1, -0.1, 0.3, "Ingen klar sammenheng"),
        (0.9, -0.1, 0.99, "Ingen klar sammenheng"),  # few centres: strong, and may be chance
        (0.25, 0.1, 0.4, "Svak sammenheng: sentre som ligger høyt på det ene, ligger litt oftere høyt"),
        (-0.25, -0.4, -0.1, "Svak sammenheng: sentre som ligger høyt på det ene, ligger litt oftere lavt"),
        (0.45, 0.3, 0.6, "Tydelig sammenheng"),
        (-0.8, -0.9, -0.7, "Sterk sammenheng: sentre som ligger høyt på det ene, ligger som regel lavt"),
    ],
)
def test_what_follows_what_is_told_as_far_as_it_is_known(rho, lower, upper, beginning):
    pair = replace(shown_scatter(VOSS), following=Following(rho, lower, upper, 50))
    text = following_text(pair, T)
    assert text.startswith(beginning)
    assert ("Sammenheng er ikke årsak." in text) == pair.following.clear


def test_the_number_has_its_interval_and_count_and_is_not_told_of_too_few():
    assert rho_text(shown_scatter(VOSS), T).startswith(
        "Rangkorrelasjonen (Spearman) er 0,30, 95\u00a0%-intervall 0,12–0,45, 121 sentre".replace(
            "\u00a0", " "
        )
    )
    few = shown_scatter(replace(VOSS, county="oslo"))
    assert rho_text(few, T) == "" and following_text(few, T).startswith("Det er for få")


def test_the_chosen_centre_s_numbers_corner_hinterland_and_doubt():
    pair = shown_scatter(VOSS)
    text = chosen_text(chosen_point(VOSS, pair), pair, T).replace("\u00a0", " ")
    assert text == (
        "Voss: 20,9 % og 4 min (67 år og eldre: lavt · Til sykehus: lavt). Omland: 23,3 % og 39 min. "
        "Omtrent som medianen: 67 år og eldre. Usikkerheten krysser medianen for 67 år og eldre "
        "(20,3–21,5 %), så hjørnet kan være tilfeldig."
    )


def test_how_many_of_the_most_alike_are_in_the_same_corner():
    pair = shown_scatter(VOSS)
    peers = peers_shown(VOSS, pair)
    corner = pair.frame.set_index("slug")["corner"]
    same = sum(corner[slug] == corner["voss"] for slug in peers)
    text = most_alike_text(chosen_point(VOSS, pair), peers, "storrelse", pair, T)
    assert text.endswith(f"{same} av disse {len(peers)} er i samme hjørne.") and "Steinkjer" in text
    assert most_alike_text(None, peers, "storrelse", pair, T) == ""


def test_years_that_differ_are_said_and_units_stand_where_the_ticks_have_none():
    pair = shown_scatter(VOSS)
    assert two_years_text(pair, T) == "Tallene er fra ulike år: 67 år og eldre 2026, Til sykehus 2025."
    assert axis_title(pair.x, T) == "67 år og eldre, 2026"
    assert axis_title(pair.y, T) == "Til sykehus (minutter), 2025"
    same = shown_scatter(replace(VOSS, against="folketall"))
    assert two_years_text(same, T) == ""
    gaps = shown_scatter(replace(VOSS, show="gap"))
    assert axis_title(gaps.x, T) == "Gap: 67 år og eldre (prosentpoeng), 2026"


def test_who_is_left_out_is_named_with_the_measure_and_the_reason():
    pair = shown_scatter(replace(VOSS, show="gap"))
    reasons = without_reasons(pair, T)
    names = {name for _, several in reasons for name in several.split(", ")}
    assert len(names) == without_count(pair) == 121 - pair.count > 0
    assert all(reason.startswith(("Gap: 67 år og eldre: ", "Gap: Til sykehus: ")) for reason, _ in reasons)
