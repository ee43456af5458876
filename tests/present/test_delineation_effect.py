"""What a delineation does, in words, tables and on the map, against the committed snapshot."""

from __future__ import annotations

import re

import pytest

from regionsenter.geography.centres import centre, centres
from regionsenter.geography.limits import Limits
from regionsenter.measures.sensitivity import settings, steadiness
from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation import map as delineation_map
from regionsenter.present.delineation.effect.html import (
    MOST_TOLD,
    change_html,
    count_html,
    judgement_html,
    outside_html,
    steady_html,
)
from regionsenter.present.delineation.effect.table import FILTERS, listed_table, side_by_side
from regionsenter.present.delineation.effect.words import change_text, covered_text
from regionsenter.present.delineation.sources import sources_text
from regionsenter.present.map.state import centre_order, municipality_order
from regionsenter.present.parts.styled_numbers import styled_numbers
from regionsenter.snapshot import snapshot
from regionsenter.texts import translator
from regionsenter.view import View
from regionsenter.vocabulary import county_name

t = translator("nb")
VIEW = View(indicator="andel-67-pluss")


def test_the_default_group_in_words():
    group = target_group()
    assert "<strong>122</strong>" in count_html(group, t)
    people = snapshot().components["population"].values[-1]
    codes = list(snapshot().codes)
    inside = {code for one in centres() if one.candidate for code in one.municipalities}
    total = int(sum(people[codes.index(code)] for code in inside))
    told = covered_text(group, t)
    assert f"{total:,}".replace(",", "\u00a0") in told  # added up here, not by the module
    assert f"{len(inside)} av 357" in told and "2026" in told


def test_a_change_names_those_it_moves_with_what_decides():
    default, higher = target_group(), target_group(Limits(max_settlement=50_000))
    assert change_text(default, higher, t) == "0 kommer inn og 2 går ut."
    html = change_html(default, higher, t)
    assert "Tønsberg" in html and "Ålesund" in html and "grensa er under 50\u00a0000" in html
    assert change_text(default, default, t) == "De samme sentrene er med."
    many = change_html(default, target_group(Limits(min_settlement=2_000)), t)
    moved = len(default.slugs_in - target_group(Limits(min_settlement=2_000)).slugs_in)
    assert moved > MOST_TOLD and f"({moved})" in many and "mindre enn den nedre grensen" in many


def test_everyone_outside_is_listed_once_under_a_reason():
    group = target_group()
    html = outside_html(group, t)
    counted = sum(int(n) for n in re.findall(r"\((\d+)\)</dt>", html))
    assert counted == 37 and "Oslo" in html and "Voss" not in html
    everyone = outside_html(target_group(Limits(0, None, max_big_city_commuting=None)), t)
    assert "Ingen er utenfor" in everyone


@pytest.mark.parametrize("which", FILTERS)
def test_filters_cut_the_table_down(which):
    group = target_group()
    rows = listed_table(group, which, county_name(), t)
    expected = {"alle": 159, "med": 122, "utenfor": 37, "vippen": len(group.borderline)}
    assert len(rows) == expected[which] and (rows["begrunnelse"] != "").all()
    assert rows["senter"].iloc[0] <= rows["senter"].iloc[1]
    with pytest.raises(ValueError, match="unknown filter"):
        listed_table(group, "noen", county_name(), t)


def test_numbers_in_a_table_are_written_as_the_language_does():
    rows = listed_table(target_group(), "alle", county_name(), t)
    html = styled_numbers(rows, t).to_html()
    assert "728714" not in html and "26\u00a0255" in html and "mangler" in html


def test_two_groups_side_by_side():
    a, b = target_group(), target_group(Limits(max_settlement=50_000))
    figures, only_a, only_b = side_by_side(a, b, t)
    assert list(figures.iloc[0]) == ["Sentre", "122", "120"]
    assert (only_a, only_b) == ("Tønsberg, Ålesund", "ingen")


def test_steadiness_is_told_by_group():
    html = steady_html(steadiness(), t)
    inside = [target_group(limits).slugs_in for limits in settings()]
    always = frozenset.intersection(*inside)
    assert f"Alltid med ({len(always)})" in html
    assert f"Aldri med ({159 - len(frozenset.union(*inside))})" in html


def test_a_centre_is_judged_in_words():
    group = target_group()
    assert "Tønsberg: med i målgruppa." in judgement_html(group.of("tonsberg"), group, t)
    assert "På vippen" in judgement_html(group.of("tonsberg"), group, t)
    assert "utenfor målgruppa" in judgement_html(group.of("bergen"), group, t)


def test_sources_tell_year_and_publisher():
    told = sources_text(t)
    assert "1. januar 2024" in told and "2022" in told and "tabell 03321" in told


def test_the_map_has_a_kind_for_every_centre_and_a_tint_for_regions_in():
    group = target_group()
    state = delineation_map.delineation_map(group, VIEW, t)
    kinds = dict(zip(centre_order(), state.centre_classes, strict=True))
    assert kinds["voss"] == str(delineation_map.IN) and kinds["bergen"] == str(delineation_map.OUT)
    assert kinds["tonsberg"] == str(delineation_map.NEAR_IN) and kinds["loppa"] == str(
        delineation_map.NEAR_OUT
    )
    assert set(state.compared) == {one.slug for one in group.borderline}
    land = dict(zip(municipality_order(), state.classes, strict=True))
    assert land["4621"] == str(delineation_map.REGION_IN) and land["0301"] == str(
        delineation_map.REGION_OUT
    )
    values = dict(zip(centre_order(), state.centre_values, strict=True))
    assert values["bergen"].startswith("utenfor: tettstedet er større")
    assert values["loppa"].endswith("på vippen (minste tettsted)")
    assert len(state.to_json().encode()) < 13_000


def test_the_selected_centre_is_not_framed_too_and_its_region_is_outlined():
    view = View(indicator="andel-67-pluss", centre="tonsberg")
    state = delineation_map.delineation_map(target_group(), view, t)
    assert state.selected == "tonsberg" and "tonsberg" not in state.compared
    assert state.outline == centre("tonsberg").municipalities


def test_the_legend_counts_all_159():
    html = delineation_map.legend_html(target_group(), t)
    assert sum(int(n) for n in re.findall(r"\((\d+)\)</li>", html)) == 159
    assert "122 av 159 regionsentre er med" in html
