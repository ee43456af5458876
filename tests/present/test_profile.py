"""The challenge profile and the typology as words, tables and charts, on the committed snapshot."""

from __future__ import annotations

import json

import numpy as np
import pytest

from regionsenter.catalog import indicators
from regionsenter.catalog.profile import BY
from regionsenter.geography.centres import centres
from regionsenter.measures.district_index import district_index
from regionsenter.measures.model import MISSING
from regionsenter.measures.profile import COVERAGE, NO_WEIGHT, NOT_AMONG, fields, profile
from regionsenter.measures.rank_uncertainty import VERDICTS
from regionsenter.measures.typology import Cluster, typology
from regionsenter.present.charts import house
from regionsenter.present.profile import table as profile_tables
from regionsenter.present.profile import words as profile_words
from regionsenter.present.profile.district import table as district_table
from regionsenter.present.profile.district import words as district_words
from regionsenter.present.profile.plot import SHAPES, place_of, profile_plot
from regionsenter.present.profile.ranks.plot import rank_interval_plot
from regionsenter.present.profile.ranks.table import rank_interval_table
from regionsenter.present.profile.ranks.words import rank_interval_text
from regionsenter.present.profile.table import profile_table
from regionsenter.present.profile.typology import words as typology_words
from regionsenter.present.profile.typology.plot import typology_plot
from regionsenter.present.profile.typology.table import typology_table
from regionsenter.present.profile.typology.words import type_text
from regionsenter.present.profile.words import profile_text
from regionsenter.texts import translator

t = translator("nb")
OUTSIDE = next(one.slug for one in centres() if not one.candidate)


def drawn(figure) -> dict:
    return json.loads(figure.to_json())


# Words


@pytest.mark.parametrize("verdict", [*VERDICTS, None])
def test_every_verdict_has_a_word_a_sentence_and_a_shape_of_its_own(verdict):
    assert profile_words.verdict_label(verdict, t)
    assert profile_words.verdict_explanation(verdict, t).endswith(".")
    assert len(set(profile_words.SYMBOLS.values())) == len(profile_words.SYMBOLS)
    assert verdict is None or verdict in SHAPES
    with pytest.raises(ValueError, match="unknown verdict"):
        profile_words.verdict_label("nope", t)


@pytest.mark.parametrize("reason", [*MISSING, COVERAGE, NO_WEIGHT, NOT_AMONG])
def test_every_reason_has_words(reason):
    assert profile_words.reason_text(reason, t)


def test_the_profile_is_told_with_every_place_and_what_they_count_from():
    found = profile("voss")
    text = profile_text(found, t)
    assert text.startswith("Voss") and "nummer 1 har størst utfordring" in text
    for one in found.composites:
        assert f"{one.rank} av {one.of} ({one.low}–{one.high}, " in text
    assert text.count(". ") <= 1  # two sentences
    assert "100 alltid er størst utfordring" in profile_words.profile_method_text(t)


def test_a_centre_outside_the_peers_is_said_to_be():
    text = profile_text(profile(OUTSIDE), t)
    assert "ikke blant de" in text and "nummer" not in text


def test_what_is_missing_is_said_with_the_reason():
    found = profile("alesund")
    one = next(c for c in found.composites if c.missing == COVERAGE)
    text = profile_words.composite_text(one, "challenge", "Ålesund", t)
    assert "mangler for Ålesund" in text and "60 %" in text


# Tables


@pytest.mark.parametrize("by", BY)
def test_the_table_has_what_the_profile_has(by):
    found = profile("voss", by)
    table = profile_tables.profile_rows(found, t)
    heads = table[table["indicator"] == ""]
    assert heads["rank"].tolist() == [one.rank for one in found.composites]
    assert len(table) == len(heads) + sum(len(one.indicators) for one in found.composites)
    scores = [s.percentile for one in found.composites for s in one.indicators]
    got = table.loc[table["indicator"] != "", "score"].to_numpy()
    assert np.array_equal(got, np.array(scores, float), equal_nan=True)
    assert table.loc[table["score"].isna(), "missing"].ne("").all()
    out = profile_tables.left_out_table(found, "nb")
    assert profile_table(found, t)["Indikator"].tolist() == table["indicator"].tolist()
    assert len(out) + (table["indicator"] != "").sum() == len(indicators())
    assert out["reason"].ne("").all()


def test_ranks_are_in_alphabetic_order_unless_asked_for():
    table = rank_interval_table(fields()[0], t)
    names = table["Senter"].tolist()
    letters = "abcdefghijklmnopqrstuvwxyzæøå"
    first = [letters.index(name[0].lower()) for name in names if name[0].lower() in letters]
    assert first == sorted(first)
    ordered = rank_interval_table(fields()[0], t, order="rank")
    assert ordered["Rang (1 størst utfordring)"].is_monotonic_increasing
    assert set(ordered["Senter"]) == set(names)
    with pytest.raises(ValueError, match="order"):
        rank_interval_table(fields()[0], t, order="size")


def test_the_weight_editor_lists_every_indicator_once():
    table = profile_tables.topic_table(fields("theme", (("robek", 2.0),)), "theme", "nb")
    assert table["indicator"].is_unique and table["why"].ne("").all()
    assert table.set_index("indicator").loc["robek", "weight"] == 2


# Charts


@pytest.mark.parametrize("by", BY)
@pytest.mark.parametrize("slug", ["voss", "alesund", OUTSIDE])
def test_the_picture_shows_the_profiles_numbers(by, slug):
    found = profile(slug, by)
    figure = drawn(profile_plot(found, t))
    ranked = [one for one in found.composites if one.rank is not None]
    signs = figure["data"][3:]
    assert [sign["x"][0] for sign in signs] == [round(place_of(one.rank, one.of), 1) for one in ranked]
    assert [sign["marker"]["symbol"] for sign in signs] == [SHAPES[one.verdict] for one in ranked]
    assert sorted(figure["data"][2]["x"]) == sorted(
        round(s.percentile, 1)
        for one in found.composites
        for s in one.indicators
        if s.percentile is not None
    )
    bars = figure["data"][1]["x"]
    assert bars[::3] == [round(place_of(one.high, one.of) - 0.4, 1) for one in ranked]
    assert len(json.dumps(figure)) < 12_000


def test_places_run_from_0_to_100():
    assert (place_of(1, 122), place_of(122, 122), place_of(1, 1)) == (100, 0, 50)


def test_indicators_can_be_named_and_all_text_fits_a_phone():
    found = profile("voss")
    figure = drawn(profile_plot(found, t, detail="kommunal-kapasitet"))
    notes = [note["text"] for note in figure["layout"]["annotations"]]
    for score in found.composites[2].indicators:
        short = indicators()[score.slug].short.nb
        assert f"{short} {score.percentile:.0f}" in notes
    for by in BY:
        whole = drawn(profile_plot(profile("alesund", by), t, detail="a"))
        for note in whole["layout"]["annotations"]:
            plain = note["text"].replace("<b>", "").replace("</b>", "")
            assert len(plain) * 7.3 <= house.NARROW - 24, plain


def test_without_weight_is_told_and_not_drawn():
    found = profile("voss", weights={"robek": 0})
    figure = drawn(profile_plot(found, t, detail="kommunal-kapasitet"))
    assert "I ROBEK: uten vekt" in [note["text"] for note in figure["layout"]["annotations"]]
    plain = drawn(profile_plot(profile("voss"), t))
    assert len(figure["data"][2]["x"]) == len(plain["data"][2]["x"]) - 1


@pytest.mark.parametrize("order", ["rank", "name"])
def test_every_peer_with_a_rank_is_drawn_once_and_only_the_chosen_is_named(order):
    field = fields()[1]
    figure = drawn(rank_interval_plot(field, "challenge", "voss", t, order=order))
    table = profile_tables.rank_table(field, t, order).dropna(subset="rank")
    drawn_ = {
        name: y for trace in figure["data"][1:5] for name, y in zip(trace["text"], trace["y"], strict=True)
    }
    assert drawn_ == dict(zip(table["name"], table["rank"].astype(int), strict=True))
    notes = " ".join(note["text"] for note in figure["layout"]["annotations"])
    assert "Voss" in notes and not any(n in notes for n in table["name"] if n != "Voss")
    own = figure["data"][-1]
    assert own["marker"]["color"] == house.CENTRE and own["text"] == ["Voss"]
    assert figure["layout"]["yaxis"]["range"][0] > figure["layout"]["yaxis"]["range"][1]
    unmarked = drawn(rank_interval_plot(field, "challenge", OUTSIDE, t, order=order))
    assert len(unmarked["data"]) == 5


def test_the_rank_text_counts_the_verdicts():
    field = fields()[0]
    text = rank_interval_text(field, "challenge", "voss", t)
    for verdict in VERDICTS:
        number = sum(v == verdict for v, peer in zip(field.verdict, field.peer, strict=True) if peer)
        assert str(number) in text
    voss = profile("voss").composites[0]
    assert f"Voss er nummer {voss.rank}" in text
    assert "ingen plassering" in rank_interval_text(field, "challenge", OUTSIDE, t)


def test_readers_are_warned_of_a_composite_that_measures_several_things():
    for field in fields():
        text = rank_interval_text(field, "challenge", None, t)
        assert ("henger nesten ikke sammen" in text) == (field.coherence < 0.1)
    assert profile_words.coherence_text(None, t) == ""


# Typology


def cluster(*deviations: float, likeness=0.8) -> Cluster:
    slugs = [
        "demografi",
        "kompetanse-og-arbeidskraft",
        "kommunal-kapasitet",
        "regionale-forskjeller",
        "klimaomstilling",
    ]
    pairs = tuple(zip(slugs, deviations, strict=True))
    scores = tuple((slug, 50 + 10 * d) for slug, d in pairs)
    middle = tuple((slug, s - 5, s + 5) for slug, s in scores)
    return Cluster(0, ("voss",), scores, pairs, middle, likeness, 0.2)


@pytest.mark.parametrize(
    ("deviations", "name"),
    [
        ((1, 0, 0, -0.9, 0), "større utfordring på demografi, mindre på regionale forskjeller"),
        ((-1, 0, 0, 0, 0.9), "mindre utfordring på demografi, større på klimaomstilling"),
        ((1, 0, 0.5, 0, 0), "større utfordring på demografi og kommunal kapasitet"),
        ((-1, 0, -0.5, 0, 0), "mindre utfordring på demografi og kommunal kapasitet"),
        ((0, 0.24, 0, 0, 0.3), "større utfordring på klimaomstilling"),
        ((0.2, 0, 0, -0.2, 0), "nær gjennomsnittet på alt"),
        (
            (0.3, 0.3, 0.5, 0.3, 0.4),
            "større utfordringer på alt, mest kommunal kapasitet og klimaomstilling",
        ),
        (
            (-0.3, -0.3, -0.5, -0.3, -0.4),
            "mindre utfordringer på alt, tydeligst kommunal kapasitet og klimaomstilling",
        ),
    ],
)
def test_types_are_named_by_the_rule(deviations, name):
    told = typology_words.cluster_name(cluster(*deviations), "challenge", t)
    assert told == f"Type 1: {name}"


def test_a_type_that_does_not_come_back_is_said_not_to():
    steady = typology_words.cluster_text(cluster(1, 0, 0, 0, 0), "challenge", t)
    loose = typology_words.cluster_text(cluster(1, 0, 0, 0, 0, likeness=0.4), "challenge", t)
    assert "kommer godt igjen" in steady and "les den varsomt" in loose and "0,40" in loose


def test_the_typology_is_told_with_its_silhouette():
    found = typology()
    text = typology_words.typology_text(found, t)
    assert f"{found.silhouette:.2f}".replace(".", ",") in text
    assert ("danner ikke klare grupper" in text) == (not found.grouped)
    told = typology_words.membership_text(found, "voss", "Voss", "challenge", t)
    assert f"type {found.cluster_of['voss'] + 1}" in told and "%" in told
    outside = typology_words.membership_text(found, OUTSIDE, "X", "challenge", t)
    assert "ikke med" in outside


def test_the_types_pictures_and_table_say_the_same():
    found = typology(count=3)
    table = typology_table(found, "challenge", t)
    shapes = set()
    for one in found.clusters:
        figure = drawn(typology_plot(found, one.index, "challenge", t))
        name = typology_words.cluster_name(one, "challenge", t)
        rows = table[table["Type"] == name]
        means = figure["data"][2]
        assert means["x"] == rows["Plassering (100 størst utfordring)"].round(1).tolist() and len(rows) == 5
        assert figure["layout"]["xaxis"]["range"] == [-1, 101]
        shapes.add(means["marker"]["symbol"])
        assert name in type_text(found, one.index, "challenge", t)
    assert len(shapes) == 3
    assert (table["Nedre kvartil"] <= table["Øvre kvartil"]).all()


# Distriktsindeksen


def test_the_district_index_is_said_to_be_missing_and_why():
    found = district_index()
    text = district_words.district_text(found, t).replace("\u00a0", " ")
    assert "kan ikke beregnes" in text and "80 %" in text and "er ikke en indeks" in text
    assert "fra 2020 til 2022" in text and "242 av 357" in text
    names = {code: code for code in found.parts.index}
    table = district_table.district_table(found, names, t)
    assert table.shape == (357, 5) and not any("0–100" in column for column in table)
    assert sum("vekt 40 %" in column for column in table) == 2
