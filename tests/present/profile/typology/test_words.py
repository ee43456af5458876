"""The types of centres in words."""

from __future__ import annotations

import pytest

from regionsenter.geography.centres import centres
from regionsenter.measures.typology import Cluster, typology
from regionsenter.present.profile.typology.words import (
    cluster_name,
    cluster_text,
    members_text,
    membership_text,
    typology_text,
)
from regionsenter.texts import translator

t = translator("nb")


OUTSIDE = next(one.slug for one in centres() if not one.candidate)


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
    told = cluster_name(cluster(*deviations), "challenge", t)
    assert told == f"Type 1: {name}"


def test_a_type_that_does_not_come_back_is_said_not_to():
    steady = cluster_text(cluster(1, 0, 0, 0, 0), "challenge", t)
    loose = cluster_text(cluster(1, 0, 0, 0, 0, likeness=0.4), "challenge", t)
    assert "kommer godt igjen" in steady and "les den varsomt" in loose and "0,40" in loose


def test_the_typology_is_told_with_its_silhouette():
    found = typology()
    text = typology_text(found, t)
    assert f"{found.silhouette:.2f}".replace(".", ",") in text
    assert ("danner ikke klare grupper" in text) == (not found.grouped)
    told = membership_text(found, "voss", "challenge", t)
    assert f"type {found.cluster_of['voss'] + 1}" in told and "%" in told
    outside = membership_text(found, OUTSIDE, "challenge", t)
    assert "ikke med" in outside


CLUSTER = Cluster(0, ("voss", "alta"), (), (("demografi", 0.5),), (), 0.9, 0.3)


def test_members_stand_by_the_alphabet():
    assert members_text(CLUSTER) == "Alta, Voss"
