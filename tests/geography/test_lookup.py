"""``geography/lookup.py``: what a typed name means, with the snapshot's places and the catalog's words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.findable import KINDS, PLACES, names
from regionsenter.folding import fold, loose
from regionsenter.geography.entries import Entry
from regionsenter.geography.lookup import LIMIT, look_up

NAMES = names("nb")
SMALL = (
    Entry("centre", "tromso", "Tromsø"),
    Entry("centre", "voss", "Voss", codes=("4621",)),
    Entry("centre", "rana", "Mo i Rana", codes=("1833",)),
    Entry("municipality", "voss", "Voss", codes=("4621",)),
    Entry("municipality", "ringerike", "Ringerike"),
    Entry("municipality", "rana", "Rana", codes=("1833",)),
    Entry("indicator", "hoyere-utdanning", "Andel med høyere utdanning"),
)


def found(text):
    return look_up(text, NAMES)


@pytest.mark.parametrize(
    ("text", "kind", "slug"),
    [
        # old numbers go to their successors
        ("1507 Ålesund", "centre", "alesund"),
        ("1507", "centre", "alesund"),
        ("5402 Harstad", "centre", "harstad"),
        ("5402", "centre", "harstad"),
        ("0101", "centre", "halden"),
        ("101", "centre", "halden"),
        ("3001", "centre", "halden"),
        ("0101/3001 Halden", None, None),
        ("1201 Bergen", "centre", "bergen"),
        ("1201", "centre", "bergen"),
        ("4621", "centre", "voss"),
        ("K-4621", "centre", "voss"),
        ("knr 4621", "centre", "voss"),
        ("Voss (4621)", "centre", "voss"),
        ("1534", "municipality", "haram"),
        ("46", "county", "vestland"),
        # names of today, before, in Sámi and as they are written without æ, ø and å
        ("Måløy", "municipality", "kinn"),
        ("Romsa", "county", "troms"),
        ("Voss kommune", "centre", "voss"),
        ("kommune Alta", "centre", "alta"),
        ("Vestland fylke", "county", "vestland"),
        ("Hordaland", "county", "vestland"),
        ("Brattvåg", "municipality", "haram"),
        ("Nordfjordeid", "town", "nordfjordeid"),
        ("Fosnavåg", "town", "fosnavag"),
        ("Bø i Telemark", "town", "bo-midt-telemark"),
        ("Bø i Vesterålen", "municipality", "bo"),
        ("Bø (Nordland)", "centre", "bo"),
        ("Herøy, Nordland", "municipality", "heroy-nordland"),
        ("Herøy – Møre og Romsdal", "municipality", "heroy-more-og-romsdal"),
        ("Våler i Solør", "municipality", "valer-innlandet"),
        ("Sandvika i Bærum", "municipality", "baerum"),
        ("Aal", "municipality", "al"),
        ("Vaagaa", "municipality", "vaga"),
        ("tromsoe", "centre", "tromso"),
        ("Aalesund", "centre", "alesund"),
        ("Foerde", "centre", "sunnfjord"),
        ("Førde", "centre", "sunnfjord"),
        ("Granvin", "municipality", "voss"),
        ("Skånland", "municipality", "tjeldsund"),
        ("Fræna", "municipality", "hustadvika"),
        ("Ivgu", "municipality", "lyngen"),
        ("Kárášjohka", "centre", "karasjok"),
        ("Guovdageaidnu suohkan", "centre", "kautokeino"),
        ("Porsáŋgu", "centre", "porsanger"),
        ("Hárstták", "centre", "harstad"),
        ("harsttak", "centre", "harstad"),
        ("Mo i Rana", "centre", "rana"),
        # characters that are not seen, or written in two
        ("Ka\u0301ra\u0301s\u030cjohka", "centre", "karasjok"),
        ("A\u030alesund", "centre", "alesund"),
        ("Trom\u00adsø", "centre", "tromso"),
        ("Mo\u00a0i\u00a0Rana", "centre", "rana"),
        ("VOSS.", "centre", "voss"),
        # topics by their whole name
        ("tema e", "theme", "e"),
        ("demografi", "challenge", "demografi"),
        ("Folketall", "indicator", "folketall"),
        ("andel-67-pluss", "indicator", "andel-67-pluss"),
        ("tabell", "page", "tabell"),
    ],
)
def test_what_is_meant_for_certain(text, kind, slug):
    one = found(text).one
    assert (one and (one.kind, one.slug)) == (kind and (kind, slug))
    assert kind is None or found(text).hits[0].entry == one


@pytest.mark.parametrize(
    ("text", "slugs"),
    [
        ("Bø", {"bo", "bo-midt-telemark", "midt-telemark"}),
        ("Boe", {"bo", "bo-midt-telemark", "midt-telemark"}),
        ("Herøy", {"heroy", "heroy-nordland", "heroy-more-og-romsdal"}),
        ("Våler", {"valer-ostfold", "valer-innlandet"}),
        ("Sande", {"sande", "holmestrand"}),
        ("Nes", {"nes", "nesbyen"}),
        ("Os", {"os", "bjornafjorden"}),
        ("Aas", {"as", "as-as", "tydal"}),
        ("Sandvika", {"lierne", "baerum"}),
        ("Vest-Telemark", {"seljord", "kviteseid", "nissedal", "fyresdal", "tokke", "vinje"}),
        ("Viken", {"ostfold", "akershus", "buskerud"}),
        ("1850", {"narvik", "hamaroy"}),
        ("5012", {"hitra", "heim", "orkland"}),
    ],
)
def test_a_name_of_several_asks_which(text, slugs):
    answer = found(text)
    assert answer.ambiguous and answer.one is None and not answer.guess
    assert {entry.slug for entry in answer.exact} == slugs
    assert {hit.entry for hit in answer.hits[: len(answer.exact)]} == set(answer.exact)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Meløj", "meloy"),
        ("Bergn", "bergen"),
        ("haugsund", "haugesund"),
        ("hammerfset", "hammerfest"),
        ("stenkjer", "steinkjer"),
        ("vsos", "voss"),
        ("sunfjord", "sunnfjord"),
        ("pendlng", "pendling-til-senteret"),
    ],
)
def test_what_is_merely_like_a_name_is_a_guess(text, first):
    answer = found(text)
    assert answer.guess and answer.one is None and not answer.exact
    assert answer.hits[0].entry.slug == first


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("unge voksne", "andel-20-39"),
        ("fraflytting", "innenlands-nettoflytting"),
        ("fiber", "fiberdekning"),
        ("bredbånd", "fiberdekning"),
        ("jobb", "sysselsettingsgrad"),
        ("kultur", "b"),
        ("lege", "pasienter-uten-fastlege"),
        ("butikk", "antall-funksjoner"),
        ("andel med høyere utdanning", "hoyere-utdanning"),
        ("andel eldre", "andel-67-pluss"),
        ("67", "andel-67-pluss"),
        ("metode", "data"),
        ("excel", "tabell"),
    ],
)
def test_everyday_words_lead_to_what_is_measured(text, first):
    answer = found(text)
    assert answer.hits[0].entry.slug == first and not answer.guess


def test_beginnings_first_and_kinds_in_the_order_given():
    assert [(h.entry.kind, h.entry.slug) for h in look_up("voss", SMALL).hits] == [
        ("centre", "voss"),
        ("municipality", "voss"),
    ]
    assert [h.entry.name for h in look_up("r", SMALL).hits] == ["Ringerike", "Rana", "Mo i Rana"]
    assert not look_up("voss", SMALL).ambiguous, "a centre and its municipality are one place"


def test_the_name_it_was_found_by_is_told_where_it_is_another():
    assert [hit.by for hit in found("Måløy").hits] == ["Måløy"]
    assert found("Voss").hits[0].by == "" == found("porsangu").hits[0].by
    assert found("5402").hits[0].by == "5402"


@pytest.mark.parametrize("text", ["", "  ", "?", "xyzxyz", "9999", "buss", "kriminalitet", "\u00ad"])
def test_finds_nothing(text):
    answer = found(text)
    assert not answer.hits and not answer.exact and not answer.guess and answer.one is None


@given(st.text(max_size=200))
def test_any_text_can_be_looked_up(text):
    answer = found(text)
    assert len(answer.hits) == len(set(answer.hits)) <= LIMIT
    assert answer.one is None or answer.hits[0].entry == answer.one


@given(st.text(alphabet="aeiouæøåsnt -0134()KVkm", max_size=24))
def test_any_likely_text_can_be_looked_up(text):
    assert not found(text).guess or not found(text).exact


@pytest.mark.parametrize("kind", KINDS)
def test_everything_is_found_first_by_its_own_name(kind):
    for language in ("nb", "nn", "en"):
        every = names(language)
        for entry in names(language, (kind,)).entries:
            answer = look_up(entry.name, every, limit=40)
            assert entry in answer.exact, entry
            assert fold(answer.hits[0].entry.name) == fold(entry.name) or entry.kind in PLACES


def test_the_folding_is_its_own_and_loose_knows_the_ways_to_write_the_norwegian_letters():
    for entry in NAMES.entries:
        for name in (entry.name, *entry.names, *entry.aliases):
            assert fold(fold(name)) == fold(name)
            typed = name.casefold().replace("å", "aa").replace("ø", "oe").replace("æ", "ae")
            assert loose(fold(typed)) == loose(fold(name))
