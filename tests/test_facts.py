"""What a text tells of data and rules is taken from them: change the source, and the text follows."""

from __future__ import annotations

from importlib import import_module

import pytest

from regionsenter.catalog import sources
from regionsenter.geography.delineation import SIZE_CLASSES
from regionsenter.geography.road_gaps import GAP_KINDS
from regionsenter.present.centre.commuting.words import commuting_source_text
from regionsenter.present.centre.components.words import components_source_text
from regionsenter.present.centre.panel.words import kostra_text
from regionsenter.present.centre.population.words import population_source_text
from regionsenter.present.centre.pyramid.words import pyramid_source_text
from regionsenter.present.centre.reach.words import reach_source_text
from regionsenter.present.delineation.effect.words import background_text
from regionsenter.present.language.flags import flag_words
from regionsenter.present.language.rules import rule_text
from regionsenter.present.language.size_classes import size_class_names
from regionsenter.present.language.spelled import spelled
from regionsenter.present.method.roads.words import assumptions_text
from regionsenter.present.method.words import (
    centres_text,
    combined_text,
    derived_text,
    edge_text,
    slight_text,
)
from regionsenter.present.profile.district.words import district_scale_text
from regionsenter.present.similar.words import measure_text
from regionsenter.texts import LANGUAGES, translator

PRESENT = "regionsenter.present"
SOURCE_TEXTS = {
    population_source_text: ("ssb-07459", "ssb-14288"),
    pyramid_source_text: ("ssb-07459",),
    components_source_text: ("ssb-06913", "ssb-01222"),
    commuting_source_text: ("ssb-03321",),
    reach_source_text: ("ssb-07459", "kartverket-n1000"),
    assumptions_text: ("kartverket-n1000",),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("write", "slug"),
    [(write, slug) for write, slugs in SOURCE_TEXTS.items() for slug in slugs],
    ids=lambda part: part if isinstance(part, str) else part.__name__,
)
def test_the_number_of_a_table_is_that_of_its_source(monkeypatch, write, slug, language):
    t = translator(language)
    assert sources()[slug].table in write(t)
    renamed = sources() | {slug: sources()[slug].model_copy(update={"table": "99999"})}
    monkeypatch.setattr(import_module(write.__module__), "sources", lambda: renamed)
    assert "99999" in write(t) and sources()[slug].table not in write(t)


@pytest.mark.parametrize(
    ("write", "slug"),
    [
        (population_source_text, "ssb-14288"),
        (centres_text, "toi-1713"),
        (centres_text, "ssb-kommuneregister"),
        (lambda t: kostra_text(["gruppe"], t), "ssb-kommuneregister"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_year_of_an_edition_is_that_of_its_source(monkeypatch, write, slug, language):
    entry = sources()[slug]
    assert entry.edition in entry.title.nb, "the title tells the same"
    t, renamed = translator(language), sources() | {slug: entry.model_copy(update={"edition": "1987"})}
    before = write(t)
    for room in ("centre.population.words", "centre.panel.words", "method.words"):
        monkeypatch.setattr(f"{PRESENT}.{room}.sources", lambda: renamed)
    assert "1987" not in before and "1987" in write(t)


#: A text, where what it tells of stands, another value, and what is then told.
FOLLOWING = [
    (district_scale_text, "profile.district.words.CLIP", 4.5, "−4,5 og 4,5"),
    (measure_text, "similar.words.CLIP", 4.0, "enn fire slike"),
    (measure_text, "similar.words.MAD_TO_SD", 1.6789, "ganget med 1,68"),
    (combined_text, "method.words.COMBINED_YEARS", range(1990, 1993), "1990–1992"),
    (derived_text, "method.words.strategy_centres", lambda: 77, "om lag 77"),
    (background_text, "delineation.effect.words.strategy_centres", lambda: 77, "om lag 77"),
    (slight_text, "method.words.FEW_PEOPLE", 3_000, "under 3 000 innbyggere"),
    (edge_text, "method.words.ON_EDGE", 0.2, "20 % kortere"),
    (
        lambda t: rule_text("commuting:10", t),
        "language.rules.commuting_years",
        lambda: (1998, 1999),
        "i 1999",
    ),
    (
        lambda t: flag_words("estimated", t).explanation,
        "language.flags.STEPS",
        {"nok": 5_000, "nok_per_square_metre": 250},
        "nærmeste 5 000, kvadratmeterpriser til nærmeste 250",
    ),
]


@pytest.mark.parametrize(("write", "where", "value", "told"), FOLLOWING, ids=[row[1] for row in FOLLOWING])
def test_a_text_follows_what_it_tells_of(monkeypatch, write, where, value, told):
    t = translator("nb")
    assert told not in write(t)
    monkeypatch.setattr(f"{PRESENT}.{where}", value)
    assert told in write(t).replace("\u00a0", " ")


def test_size_classes_are_named_by_their_limits(monkeypatch):
    t = translator("nb")
    assert list(size_class_names(t)) == [slug for slug, _ in SIZE_CLASSES]
    assert list(size_class_names(t).values())[1] == "1 000–2 999 innbyggere"
    classes = (("liten", 0), ("middels", 1_500), ("stor", 7_000))
    monkeypatch.setattr(f"{PRESENT}.language.size_classes.SIZE_CLASSES", classes)
    assert size_class_names(t) == {
        "liten": "Under 1 500 innbyggere",
        "middels": "1 500–6 999 innbyggere",
        "stor": "7 000 innbyggere og over",
    }
    assert size_class_names(translator("en"))["middels"] == "1,500–6,999 inhabitants"


def test_small_numbers_are_words():
    assert [spelled(n, translator("nb")) for n in (1, 2, 8, 10, 11)] == ["1", "to", "åtte", "ti", "11"]
    assert spelled(8, translator("en")) == "eight" and spelled(3, translator("nn")) == "tre"


def test_the_gaps_tell_the_distances_that_the_build_closes_them_by():
    assert "inntil 1,5 km" in GAP_KINDS["ferry_end"]["nb"] and "1.5 km" in GAP_KINDS["ferry_end"]["en"]
    assert "inntil 400 m" in GAP_KINDS["ferry_quay"]["nb"]
