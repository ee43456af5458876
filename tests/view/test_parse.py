"""From URL to view: what is understood, what falls back, and what is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.view import Notice, View, change, parse, to_params
from regionsenter.view.fields import BY_PARAMETER
from regionsenter.view.notices import notice_text
from regionsenter.view.parse import SHOWN
from tests.view.words import WORDS, names, read, texts


@given(st.dictionaries(names, st.one_of(texts, st.lists(texts, max_size=3))))
def test_no_url_breaks_it_and_what_comes_out_is_valid(params: dict) -> None:
    view, notices = parse(params, WORDS)
    assert parse(to_params(view, WORDS), WORDS) == (view, ())
    for notice in notices:
        assert notice.parameter in BY_PARAMETER
        assert len(notice.given) <= SHOWN + 1
        assert all(c.isalnum() or c in " -…·.," for c in notice.given)
        assert notice_text(notice, str)


def test_a_topic_without_an_indicator_shows_its_lead_and_is_written_so() -> None:
    view = read(tema="b")
    assert view.indicator == "medianinntekt"
    assert to_params(view, WORDS) == {"tema": "b"}
    assert read(tema="a").indicator == "reisetid-til-senter"  # without a lead the first
    assert read(utfordring="demografi").indicator == "andel-67-pluss"
    # Of both the theme's where it fits, else the challenge's; what was chosen stays chosen.
    assert read(tema="b", utfordring="regionale-forskjeller").indicator == "medianinntekt"
    assert read(tema="b", utfordring="demografi").indicator == "andel-67-pluss"
    chosen = read(tema="b", indikator="folketall")
    assert to_params(chosen, WORDS) == {"tema": "b", "indikator": "folketall"}


@pytest.mark.parametrize("given_", ["Førde", " FORDE ", "sunnfjord", "forde"])
def test_aliases_and_hand_typed_letters_are_understood(given_: str) -> None:
    assert read(senter=given_).centre == "sunnfjord"


def test_parameter_names_with_norwegian_letters_and_strangers() -> None:
    assert read(år="2025", utm_source="x", embed="true").year == 2025
    assert read(senter="").centre is None


@pytest.mark.parametrize(
    ("params", "notice"),
    [
        ({"senter": "<b>xx"}, Notice("senter", "b·xx", None, "unknown")),
        ({"omland": "kjoretid"}, Notice("omland", "kjoretid", "beste", "unknown")),
        ({"omland": "commuting"}, Notice("omland", "commuting", "beste", "unknown")),
        ({"ar": "1900"}, Notice("ar", "1900", "2026", "unknown")),
        ({"senter": ["voss", "tromso"]}, Notice("senter", "voss tromso", None, "repeated")),
        ({"ar": "2025", "år": "2024"}, Notice("ar", "2025 2024", "2026", "repeated")),
        ({"senter": "x" * 101}, Notice("senter", "x" * SHOWN + "…", None, "unknown")),
        (
            {"tema": "a", "indikator": "folketall"},
            Notice("tema", "a", None, "conflict"),
        ),
        (
            {"tema": "b", "utfordring": "klimaomstilling"},
            Notice("utfordring", "klimaomstilling", None, "conflict"),
        ),
        ({"tema": "d"}, Notice("tema", "d", None, "conflict")),
    ],
)
def test_what_cannot_be_used_is_told(params: dict, notice: Notice) -> None:
    view, notices = parse(params, WORDS)
    assert notices == (notice,)
    assert view == (View("medianinntekt", theme="b") if "utfordring" in params else WORDS.default)


def test_the_same_value_twice_is_no_contradiction() -> None:
    assert parse({"senter": ["voss", "voss"]}, WORDS) == (View("folketall", centre="voss"), ())


@pytest.mark.parametrize(
    ("parameter", "text", "value"),
    [
        ("sammenlign", "Voss, førde.tromso", ("voss", "sunnfjord", "tromso")),
        ("sammenlign", "voss.voss", ("voss",)),
        ("lag", "bakgrunn.pendling", ("pendling", "bakgrunn")),
        ("klasser", "10_20,5_30", (10.0, 20.5, 30.0)),
        ("vekter", "gap-vekst~0.folketall~1.5", (("folketall", 1.5), ("gap-vekst", 0.0))),
        ("likhet", "naring", "naring"),
        ("avgrensning", "min500", None),
        ("alternativ", "min500", "standard"),
    ],
)
def test_what_is_written_is_read(parameter: str, text: str, value: object) -> None:
    assert getattr(read(**{parameter: text}), BY_PARAMETER[parameter].name) == value


@pytest.mark.parametrize(
    ("parameter", "text"),
    [
        ("sammenlign", "voss.atlantis"),
        ("lag", "storm"),
        ("klasser", "20_10"),
        ("klasser", "1e9"),
        ("klasser", "_".join(map(str, range(20)))),
        ("vekter", "folketall~9"),
        ("vekter", "folketall"),
        ("vekter", "folketall~1.folketall~2"),
        ("likhet", "vakker"),
    ],
)
def test_what_cannot_be_read_is_told_and_left_out(parameter: str, text: str) -> None:
    view, notices = parse({parameter: text}, WORDS)
    assert view == WORDS.default
    assert [notice.parameter for notice in notices] == [parameter]


def test_a_section_is_kept_with_another_centre_and_an_unknown_one_is_told() -> None:
    view = change(read(senter="voss", **{"del": "pendling"}), "centre", "tromso", WORDS)
    assert to_params(view, WORDS) == {"senter": "tromso", "del": "pendling"}
    assert "del" not in to_params(change(view, "section", "oversikt", WORDS), WORDS)
    fallen, notices = parse({"del": "hage", "mer": "hage"}, WORDS)
    assert fallen == WORDS.default
    assert [(notice.parameter, notice.used) for notice in notices] == [
        ("del", "oversikt"),
        ("mer", None),
    ]


def test_a_limit_goes_with_its_rule():
    view = read(omland="pendling", grense="20")
    assert (view.limit, view.rule) == (20, "commuting:20")
    assert WORDS.limit(read(omland="pendling")) == 10
    assert change(view, "hinterland", "ba", WORDS).limit is None
    fallen, notices = parse({"grense": "20"}, WORDS)
    assert fallen == WORDS.default and notices[0].parameter == "grense"
