"""The view and the URL: reading, writing, changing one thing at a time."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.view import (
    PAGES,
    PARAMETERS,
    IndicatorTerms,
    Notice,
    View,
    Vocabulary,
    actions,
    parse,
    to_params,
    url,
)
from regionsenter.view.notices import notice_text, parameter_name
from regionsenter.view.parse import SHOWN


def delineation(text: str) -> str | None:
    if text not in ("min500", "min900"):
        raise ValueError(text)
    return None if text == "min500" else text


WORDS = Vocabulary(
    indicators={
        "reisetid-til-senter": IndicatorTerms("a", "regionale-forskjeller", (2020,)),
        "folketall": IndicatorTerms("b", "demografi", (2024, 2025, 2026)),
        "andel-67-pluss": IndicatorTerms("b", "demografi", (2025, 2026)),
        "medianinntekt": IndicatorTerms("b", "regionale-forskjeller", (2023, 2024)),
        "gap-vekst": IndicatorTerms("c", "regionale-forskjeller", ()),
    },
    default_indicator="folketall",
    themes=("a", "b", "c", "d"),  # d has no indicator
    challenges=("demografi", "regionale-forskjeller", "klimaomstilling"),
    centres=("voss", "tromso", "sunnfjord"),
    municipalities=("voss", "askvoll", "tromso"),
    counties=("vestland", "troms"),
    sizes=("liten", "stor"),
    hinterlands=("ba", "local", "commuting"),
    limits={"commuting": (5, 10, 20)},
    default_limits={"commuting": 10},
    aliases={"centre": {"førde": "sunnfjord"}, "municipality": {"4645": "askvoll"}},
    centre_of={"voss": "voss", "askvoll": "sunnfjord", "tromso": "tromso"},
    presets=("storrelse", "naring"),
    delineation=lambda text: delineation(text),
)


def read(**params: str) -> View:
    view, notices = parse(params, WORDS)
    assert notices == ()
    return view


@st.composite
def views(draw: st.DrawFn) -> View:
    """Any valid view."""
    indicator = draw(st.sampled_from(list(WORDS.indicators)))
    terms = WORDS.indicators[indicator]
    chosen = {
        name: draw(st.sampled_from(values if name in REQUIRED else (None, *values)))
        for name, values in WORDS.allowed.items()
    }
    chosen |= {
        "indicator": indicator,
        "theme": draw(st.sampled_from((None, terms.theme))),
        "challenge": draw(st.sampled_from((None, terms.challenge))),
        "year": draw(st.sampled_from((None, *terms.years))),
        "since": draw(st.sampled_from((None, *terms.years[:-1]))),
    }
    chosen |= {name: draw(st.sampled_from(values)) for name, values in WRITTEN_VALUES.items()}
    return View(**chosen)


REQUIRED = {"indicator", "hinterland", "group", "show", "section", "language"}
#: Some values of every choice that is more than one word; the first is the default.
WRITTEN_VALUES = {
    "compared": ((), ("voss",), ("tromso", "voss")),
    "layers": ((), ("pendling",), ("pendling", "kjoretid", "bakgrunn")),
    "classing": ("kvantiler", "naturlige", (10.0,), (-3.5, 0.0, 0.125, 20.0)),
    "weights": ((), (("folketall", 2.0),), (("folketall", 0.5), ("gap-vekst", 0.0))),
    "likeness": (None, "naring", (("reisetid-til-senter", 1.0), ("medianinntekt", 5.0))),
    "delineation": (None, "min900"),
    "alternative": (None, "standard", "min900"),
}
#: Text that is likely to hit something, and text that is likely to hurt.
texts = st.one_of(
    st.text(max_size=150),
    st.sampled_from([v for values in WORDS.readings.values() for v in values]),
    st.sampled_from(["2026", "2020", "0", "-1", "１", "None", "<b>", "../..", "a" * 500, "\x00"]),
)
names = st.one_of(st.text(max_size=20), st.sampled_from([*PARAMETERS.values(), "år", "embed"]))


def test_every_field_of_the_view_has_a_parameter() -> None:
    assert set(PARAMETERS) == {field.name for field in fields(View)}
    assert len(set(PARAMETERS.values())) == len(PARAMETERS)


@given(st.dictionaries(names, st.one_of(texts, st.lists(texts, max_size=3))))
def test_no_url_breaks_it_and_what_comes_out_is_valid(params: dict) -> None:
    view, notices = parse(params, WORDS)
    assert parse(to_params(view, WORDS), WORDS) == (view, ())
    for notice in notices:
        assert notice.parameter in PARAMETERS.values()
        assert len(notice.given) <= SHOWN + 1
        assert all(c.isalnum() or c in " -…·" for c in notice.given)
        assert notice_text(notice, str)


@given(views())
def test_round_trip(view: View) -> None:
    params = to_params(view, WORDS)
    assert parse(params, WORDS) == (view, ())
    order = list(PARAMETERS.values())
    assert list(params) == sorted(params, key=order.index)


def test_defaults_are_left_out() -> None:
    assert to_params(WORDS.default, WORDS) == {}
    assert parse({}, WORDS) == (WORDS.default, ())


def test_a_whole_link() -> None:
    view = read(tema="b", indikator="andel-67-pluss", senter="voss", omland="pendling", ar="2026")
    assert view == View(
        indicator="andel-67-pluss", theme="b", centre="voss", hinterland="commuting", year=2026
    )
    assert url("kart", to_params(view, WORDS)) == (
        "kart?tema=b&indikator=andel-67-pluss&senter=voss&omland=pendling&ar=2026"
    )


def test_the_first_indicator_of_a_theme_is_its_default() -> None:
    view = read(tema="a")
    assert view.indicator == "reisetid-til-senter"
    assert to_params(view, WORDS) == {"tema": "a"}
    assert read(tema="b").indicator == "folketall"  # the default of all goes before the first


@pytest.mark.parametrize("given_", ["Førde", " FORDE ", "sunnfjord", "forde"])
def test_aliases_and_hand_typed_letters_are_understood(given_: str) -> None:
    assert read(senter=given_).centre == "sunnfjord"


def test_parameter_names_with_norwegian_letters_and_strangers() -> None:
    assert read(år="2025", utm_source="x", embed="true").year == 2025
    assert read(senter="").centre is None


@pytest.mark.parametrize(
    ("params", "notice"),
    [
        ({"senter": "<b>xx"}, Notice("senter", "·b·xx", None, "unknown")),
        ({"omland": "kjoretid"}, Notice("omland", "kjoretid", "ba-region", "unknown")),
        ({"omland": "commuting"}, Notice("omland", "commuting", "ba-region", "unknown")),
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
    assert view == (View("folketall", theme="b") if "utfordring" in params else WORDS.default)


def test_the_same_value_twice_is_no_contradiction() -> None:
    assert parse({"senter": ["voss", "voss"]}, WORDS) == (View("folketall", centre="voss"), ())


@pytest.mark.parametrize("parameter", PARAMETERS.values())
def test_every_parameter_has_a_name_for_readers(parameter: str) -> None:
    assert parameter_name(parameter, str)


@given(views(), st.sampled_from(sorted(actions.ACTIONS)), st.data())
def test_every_change_leaves_a_valid_view(view: View, name: str, data: st.DataObject) -> None:
    if name in WRITTEN_VALUES:
        options = WRITTEN_VALUES[name]
    elif name in WORDS.depending(view):
        options = (None, *WORDS.depending(view)[name])
    else:
        options = (*WORDS.allowed[name], *([] if name in REQUIRED else [None]))
    value = data.draw(st.sampled_from(options))
    changed = actions.change(view, name, value, WORDS)
    assert parse(to_params(changed, WORDS), WORDS) == (changed, ())
    if value != "d":  # a theme without indicators cannot be shown
        without_indicators = name == "challenge" and value == "klimaomstilling"
        assert getattr(changed, name) == (None if without_indicators else value)


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
    name = next(field for field, known in PARAMETERS.items() if known == parameter)
    assert getattr(read(**{parameter: text}), name) == value


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


def test_a_centre_drops_the_municipality_and_a_municipality_brings_its_centre() -> None:
    view = actions.set_municipality(View("folketall", centre="voss"), "askvoll", WORDS)
    assert (view.centre, view.municipality) == ("sunnfjord", "askvoll")
    assert actions.set_municipality(view, None, WORDS).centre == "sunnfjord"
    assert actions.set_centre(view, "voss", WORDS) == View("folketall", centre="voss")
    assert actions.clear_place(view, None, WORDS) == View("folketall")


def test_reset_filters_keeps_what_is_looked_at() -> None:
    view = View("folketall", theme="b", county="troms", size="stor", group="alle", centre="voss")
    assert actions.reset_filters(view, None, WORDS) == View("folketall", centre="voss")


@pytest.mark.parametrize(
    ("name", "value"), [("centre", "oslo"), ("year", 1900), ("hinterland", None), ("x", "y")]
)
def test_changes_that_do_not_exist_are_errors(name: str, value: object) -> None:
    with pytest.raises(ValueError, match=name):
        actions.change(WORDS.default, name, value, WORDS)


def test_links_go_to_pages_that_exist() -> None:
    assert [url(page) for page in PAGES] == [
        "kart",
        "senter",
        "sammenlign",
        "lignende",
        "utvikling",
        "avgrensning",
        "profil",
        "tabell",
        "data",
    ]
    with pytest.raises(ValueError, match="forside"):
        url("forside")


def test_the_open_row_is_in_links_to_its_own_page_alone() -> None:
    view = read(senter="voss", **{"del": "tema"}, mer="folketall")
    assert (view.section, view.more) == ("tema", "folketall")
    params = to_params(view, WORDS)
    assert url("senter", params) == "senter?senter=voss&del=tema&mer=folketall"
    assert url("kart", params) == "kart?senter=voss&del=tema"
    assert url("kart", {"mer": "folketall"}) == "kart"


def test_a_section_is_kept_with_another_centre_and_an_unknown_one_is_told() -> None:
    view = actions.change(read(senter="voss", **{"del": "pendling"}), "centre", "tromso", WORDS)
    assert to_params(view, WORDS) == {"senter": "tromso", "del": "pendling"}
    assert "del" not in to_params(actions.change(view, "section", "oversikt", WORDS), WORDS)
    fallen, notices = parse({"del": "hage", "mer": "hage"}, WORDS)
    assert fallen == WORDS.default
    assert [(one.parameter, one.used) for one in notices] == [("del", "oversikt"), ("mer", None)]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"default_indicator": "x"}, "default indicator"),
        ({"hinterlands": ("ba", "teleport")}, "teleport"),
        ({"aliases": {"centre": {"by": "oslo"}}}, "oslo"),
        ({"aliases": {"year": {}}}, "year"),
    ],
)
def test_a_vocabulary_that_contradicts_itself_is_refused(change: dict, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        replace(WORDS, **change)


def test_the_year_shown() -> None:
    assert WORDS.year(View("folketall")) == 2026
    assert WORDS.year(View("folketall", year=2024)) == 2024
    assert WORDS.year(View("gap-vekst")) is None


def test_a_limit_goes_with_its_rule():
    view = read(omland="pendling", grense="20")
    assert (view.limit, view.rule) == (20, "commuting:20")
    assert WORDS.limit(read(omland="pendling")) == 10
    assert actions.change(view, "hinterland", "ba", WORDS).limit is None
    fallen, notices = parse({"grense": "20"}, WORDS)
    assert fallen == WORDS.default and notices[0].parameter == "grense"
