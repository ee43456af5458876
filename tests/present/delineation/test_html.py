"""Who is in and who is out, and why, as HTML."""

from __future__ import annotations

import re

from regionsenter.geography.limits import Limits
from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation.html import (
    count_html,
    delineation_legend_html,
    judgement_html,
    outside_html,
)
from regionsenter.texts import translator

t = translator("nb")


def test_the_number_of_centres_in_stands_large():
    assert "<strong>121</strong>" in count_html(target_group(), t)


def test_everyone_outside_is_listed_once_under_a_reason():
    group = target_group()
    html = outside_html(group, t)
    counted = sum(int(n) for n in re.findall(r"\((\d+)\)</dt>", html))
    assert counted == 38 and "Oslo" in html and "Voss" not in html
    everyone = outside_html(target_group(Limits(0, None, max_big_city_commuting=None)), t)
    assert "Ingen er utenfor" in everyone


def test_a_centre_is_judged_in_words():
    group = target_group()
    assert "Tønsberg: med i målgruppa." in judgement_html(group.of("tonsberg"), group, t)
    assert "På vippen" in judgement_html(group.of("tonsberg"), group, t)
    assert "utenfor målgruppa" in judgement_html(group.of("bergen"), group, t)


def test_the_legend_counts_all_159():
    html = delineation_legend_html(target_group(), t)
    assert sum(int(n) for n in re.findall(r"\((\d+)\)</li>", html)) == 159
    assert "121 av 159 regionsentre er med" in html


def test_the_number_tells_how_many_of_each_where_several_centres_may_be():
    several = target_group(Limits(several_centres=1))
    html = count_html(several, t)
    assert "<strong>148</strong>" in html and "121 av 159 regionsentre og 27 av 58 andre byer" in html
    legend = delineation_legend_html(several, t)
    assert "annen by, med (27)" in legend and "annen by, utenfor (31)" in legend
    assert "annen by" not in delineation_legend_html(target_group(), t)


def test_a_judged_centre_shows_its_role_beside_the_verdict():
    group = target_group()
    assert "28\u00a0801 innbyggere i tettstedet" in judgement_html(group.of("gjovik"), group, t)
    assert "av de 8 funksjonene" in judgement_html(group.of("bergen"), group, t)
