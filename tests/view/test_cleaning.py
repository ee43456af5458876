"""Links as people get them: what programs and sentences add is undone, and a whole link stays as it is."""

from __future__ import annotations

import unicodedata
from urllib.parse import parse_qs, quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.view import View, parse, to_params
from regionsenter.view.cleaning import _unpacked, clean, cleaned_pairs
from tests.view.words import WORDS, names, texts, views


def read_query(query: str) -> View:
    """The view of a query as a server takes it apart; nothing of it may be lost."""
    view, notices = parse(parse_qs(query, keep_blank_values=True), WORDS)
    assert notices == ()
    return view


VOSS = View("folketall", centre="voss", language="nn")
FORDE = View("folketall", centre="sunnfjord")


@pytest.mark.parametrize(
    ("query", "view"),
    [
        ("senter=voss&amp;sprak=nn", VOSS),
        ("amp;senter=voss&amp;amp;sprak=nn", VOSS),
        ("SENTER=VOSS&Sprak=NN", VOSS),
        ("senter=voss&språk=nn", VOSS),
        ("senter=voss&spra\u030ak=nn", VOSS),
        ("senter=voss&sprak=nn.", VOSS),
        ("senter=voss&sprak=nn).", VOSS),
        ("senter=voss&sprak=nn,", VOSS),
        ("senter=voss&sprak=nn>", VOSS),
        ("senter=%22voss%22&sprak=nn%22>", VOSS),
        ("senter=«voss»&sprak=nn”", VOSS),
        ("senter=voss&sprak=nn/", VOSS),
        ("senter=vo\u00adss&sprak=n\u200bn", VOSS),
        ("senter=\u00a0voss\u2009&sprak=nn\ufeff", VOSS),
        ("senter%3Dvoss%26sprak%3Dnn", VOSS),
        ("senter%253Dvoss%2526sprak%253Dnn", VOSS),
        ("senter=voss%26amp%3Bsprak%3Dnn", VOSS),
        ("senter=voss?sprak=nn", VOSS),
        ("senter=voss&sprak=nn&utm_source=x&fbclid=y", VOSS),
        ("senter=f%C3%B8rde", FORDE),
        ("senter=f%25C3%25B8rde", FORDE),
        ("senter=f%2525C3%2525B8rde", FORDE),
        ("senter=F%C3%98RDE", FORDE),
        ("senter=f&oslash;rde", View("folketall")),  # parted at the sign: there is no `f`
        ("omland=ba–region", View("folketall", hinterland="ba")),
        ("omland=ba\u2011region", View("folketall", hinterland="ba")),
        ("indikator=andel+67+pluss", View("andel-67-pluss")),
        ("indikator=andel%2B67%2Bpluss", View("andel-67-pluss")),
        ("indikator=andel—67—pluss", View("andel-67-pluss")),
        ("ar=2025.", View("folketall", year=2025)),
        ("År=2025", View("folketall", year=2025)),
        ("omland=pendling&grense=20 %25", View("folketall", hinterland="commuting", limit=20)),
        ("sammenlign=Voss,+Førde", View("folketall", compared=("voss", "sunnfjord"))),
        ("storrelse=stor&Størrelse=STOR", View("folketall", size="stor")),
        ("klasser=10 000;20 000", View("folketall", classing=(10_000.0, 20_000.0))),
        ("klasser=10.125_20", View("folketall", classing=(10.125, 20.0))),
        ("klasser=−5_5,5", View("folketall", classing=(-5.0, 5.5))),
        ("klasser=10%20%25;20%20%25", View("folketall", classing=(10.0, 20.0))),
        ("utsnitt=61,2,7,1,7", View("folketall")),
        ("utsnitt=61.2,7.125,7", View("folketall", extent=(61.2, 7.125, 7.0))),
    ],
)
def test_links_as_people_get_them(query: str, view: View) -> None:
    found, notices = parse(parse_qs(query, keep_blank_values=True), WORDS)
    assert found == view
    assert len(notices) == (query in ("senter=f&oslash;rde", "utsnitt=61,2,7,1,7"))


def test_decomposed_letters_are_composed() -> None:
    assert read_query("spra%CC%8Ak=nn&senter=voss") == VOSS
    assert clean(unicodedata.normalize("NFD", "Ålesund")) == "Ålesund"


def test_what_may_be_two_numbers_is_told_with_an_example() -> None:
    view, notices = parse({"klasser": "10.000_20.000"}, WORDS)
    assert view == WORDS.default
    (notice,) = notices
    assert (notice.reason, notice.given, notice.used) == ("two", "10.000·20.000", "kvantiler")


def test_brackets_that_belong_together_stay() -> None:
    assert clean("Bø (Telemark)") == "Bø (Telemark)"
    assert clean("(Bø (Telemark)).") == "Bø (Telemark)"


@given(views())
def test_a_whole_link_stays_as_it_is(view: View) -> None:
    params = to_params(view, WORDS)
    assert dict(cleaned_pairs(params)) == params
    assert parse(params, WORDS) == (view, ())


@given(views(), st.integers(0, 2), st.sampled_from(["", ".", ")", ",", ">", '"', "”).", "\u200b", " "]))
def test_a_link_that_went_through_programs_is_the_same(view: View, times: int, after: str) -> None:
    query = "&amp;".join(f"{key.upper()}={value}" for key, value in to_params(view, WORDS).items()) + after
    for _ in range(times):
        query = quote(query, safe="=&;")
    assert parse(parse_qs(query, keep_blank_values=True), WORDS) == (view, ())


@given(st.dictionaries(names, st.one_of(texts, st.lists(texts, max_size=3))))
def test_any_parameters_are_taken_apart(params: dict) -> None:
    for key, text in cleaned_pairs(params):
        assert clean(text) == text and key == key.casefold()


@given(st.text("abzAZ09_.~:-é \u00ad", max_size=8))
def test_the_short_way_and_the_long_one_are_the_same(text: str) -> None:
    assert list(cleaned_pairs({"senter": text})) == list(_unpacked("senter", text))
