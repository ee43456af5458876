"""The prose of «Data og metode» takes its figures from the data and the model."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from regionsenter.catalog import sources
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import centres
from regionsenter.geography.drive_times import to_centre
from regionsenter.geography.hinterland import hinterland, unsteady, used_rule
from regionsenter.geography.limits import Limits
from regionsenter.geography.rules import BEST, RULES, RuleTerms
from regionsenter.present.delineation.words import rule_sentence
from regionsenter.present.method import words
from regionsenter.snapshot import snapshot
from regionsenter.texts import LANGUAGES, translator

t = translator("nb")


def test_the_default_rule_is_told_with_what_it_gives():
    assert words.candidate_rule_text(t) == f"{rule_sentence(Limits(), t)} Det gir 121 av 159."


def test_the_outside_are_listed_once_under_their_reason():
    listed = words.outside_by_reason(t)
    assert [len(names) for _, names in listed] == [7, 18, 9, 4]
    assert sum(len(names) for _, names in listed) == 159 - 121


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_centre_is_told_with_the_number_of_regions_and_the_report_of_the_source(language, monkeypatch):
    text = words.centres_text(translator(language))
    assert "159" in text and "1713/2019" in text and sources()["toi-1713"].table == "TØI 1713/2019"
    monkeypatch.setattr(words, "centres", lambda: centres()[:7])
    assert " 7 " in words.centres_text(translator(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rules_are_told_with_their_defaults_and_the_year_of_the_commuting(language, monkeypatch):
    _, _, commuting, driving, _, _ = words.rule_texts(translator(language))
    assert str(max(snapshot().commuting)) in commuting and "10" in commuting and "45" in driving
    monkeypatch.setitem(RULES, "commuting", RuleTerms(13, (2, 40)))
    monkeypatch.setitem(RULES, "drive", RuleTerms(77, (15, 90)))
    _, _, commuting, driving, _, _ = words.rule_texts(translator(language))
    assert "13" in commuting and "77" in driving


def test_regions_without_a_hinterland_are_counted():
    alone = sum(len(centre.municipalities) == len(centre.centre_municipalities) for centre in centres())
    assert f"{alone} regioner består av" in words.rule_texts(t)[1]


def test_it_is_told_how_many_centres_each_rule_serves():
    told = words.rule_texts(t)[0]
    numbers = [int(n) for n in re.findall(r"(?:region|\)) (\d+)", told)]
    used = Counter(used_rule(one, "best") for one in centres() if one.candidate)
    assert numbers == [used[rule] for rule in BEST] and sum(numbers) == 121 and numbers[0] == 64


def test_it_is_told_how_much_hangs_on_the_limit_of_drive_time():
    told = words.edge_text(t)
    shared, raw, best = (len(unsteady(rule)) for rule in ("drive", "drive:45:raw", "best"))
    assert f"{shared} av 121" in told and f"{raw} med overlapp" in told and f"{best} etter best" in told
    # Counted anew: a hinterland is another when a municipality lies within a tenth of the limit.
    by_hand = [
        place.slug
        for place in centres()
        if place.candidate
        and any(
            40.5 < minutes <= 49.5 and code not in place.centre_municipalities
            for code, minutes in to_centre(place.slug).items()
        )
    ]
    assert [place.slug for place in unsteady("drive:45:raw")] == by_hand and len(by_hand) > 60


def test_the_slight_hinterlands_are_counted():
    slight = [one for one in centres() if one.candidate and hinterland(one, "best").slight]
    assert f"{len(slight)} av 121" in words.slight_text(t) and "under 2\u00a0000" in words.slight_text(t)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_must_have_figures_is_the_default_of_the_registry(language, monkeypatch):
    assert "90" in words.aggregation_rule_text(translator(language))
    monkeypatch.setattr(Indicator.model_fields["min_coverage"], "default", 0.83)
    assert "83" in words.aggregation_rule_text(translator(language))


def test_every_exception_has_a_reason_in_every_language():
    for language in LANGUAGES:
        told = list(words.exceptions(language))
        assert told and all(place.exception and reason for place, reason in told)


def test_the_towns_that_are_no_centres_are_told_of():
    said = words.not_centres_text(t).replace("\u00a0", " ")
    assert "58 tettsteder med minst 3 000 innbyggere" in said and "27 av dem fyller standardregelen" in said
