"""The rules of a change: what another choice makes meaningless is dropped."""

from __future__ import annotations

from regionsenter.view import View, actions
from tests.view.words import WORDS


def test_a_full_comparison_lets_its_oldest_go() -> None:
    view = View("folketall", compared=tuple("abcdefgh"))
    assert actions.compare_with(view, "i", WORDS).compared == tuple("bcdefghi")
    assert actions.compare_with(view, "a", WORDS).compared == tuple("bcdefgha")
    assert actions.compare_without(view, "c", WORDS).compared == tuple("abdefgh")


def test_delineations_change_places() -> None:
    view = actions.swap_delineations(View("folketall", delineation="min900"), None, WORDS)
    assert (view.delineation, view.alternative) == (None, "min900")
    back = actions.swap_delineations(view, None, WORDS)
    assert (back.delineation, back.alternative) == ("min900", "standard")


def test_a_new_indicator_keeps_the_year_it_has() -> None:
    view = View("folketall", year=2025, theme="b", challenge="demografi")
    assert actions.set_indicator(view, "andel-67-pluss", WORDS).year == 2025
    changed = actions.set_indicator(view, "medianinntekt", WORDS)
    assert changed == View("medianinntekt", theme="b")


def test_a_new_theme_takes_an_indicator_of_its_own() -> None:
    view = View("folketall", year=2026, challenge="demografi")
    assert actions.set_theme(view, "a", WORDS) == View("reisetid-til-senter", theme="a")
    assert actions.set_theme(view, None, WORDS) == view


def test_a_chosen_topic_shows_its_lead_and_keeps_what_is_chosen_in_it() -> None:
    view = actions.set_theme(View("folketall"), "b", WORDS)
    assert view == View("medianinntekt", theme="b")
    inside = View("folketall", theme="b")
    assert actions.set_theme(inside, "b", WORDS) == inside
    assert actions.set_theme(inside, None, WORDS) == View("folketall")
    view = actions.set_challenge(inside, "demografi", WORDS)
    assert view == View("andel-67-pluss", theme="b", challenge="demografi")
    assert actions.set_challenge(view, None, WORDS) == View("andel-67-pluss", theme="b")
    # A page on which no indicator is shown changes the topic and leaves it alone.
    assert actions.within_topics(View("folketall"), "b", None, WORDS) == inside
    assert actions.within_topics(inside, "a", None, WORDS) == View("reisetid-til-senter", theme="a")


def test_a_centre_drops_the_municipality_and_a_municipality_brings_its_centre() -> None:
    view = actions.set_municipality(View("folketall", centre="voss"), "askvoll", WORDS)
    assert (view.centre, view.municipality) == ("sunnfjord", "askvoll")
    assert actions.set_municipality(view, None, WORDS).centre == "sunnfjord"
    assert actions.set_centre(view, "voss", WORDS) == View("folketall", centre="voss")
    assert actions.clear_place(view, None, WORDS) == View("folketall")


def test_the_chosen_centre_taken_out_of_a_comparison_is_no_longer_chosen() -> None:
    view = View("folketall", centre="voss", compared=("tromso",))
    assert actions.take_out(view, "voss", WORDS) == View("folketall", compared=("tromso",))
    assert actions.take_out(view, "tromso", WORDS) == View("folketall", centre="voss")
    kept = actions.set_compared(view, ("voss", "tromso"), WORDS)
    assert kept == View("folketall", centre="voss", compared=("voss", "tromso"))
    assert actions.set_compared(view, ("tromso",), WORDS) == View("folketall", compared=("tromso",))


def test_the_class_looked_at_goes_with_what_it_was_a_class_of() -> None:
    view = View("folketall", cell="3")
    assert actions.set_indicator(view, "andel-67-pluss", WORDS).cell is None
    assert actions.set_show(view, "gap", WORDS) == View("folketall", show="gap")
    assert actions.set_classing(view, "naturlige", WORDS) == View("folketall", classing="naturlige")
    assert actions.set_show(view, "verdi", WORDS) == actions.set_indicator(view, "folketall", WORDS) == view
