"""One challenge of a centre, indicator by indicator, as HTML."""

from __future__ import annotations

from regionsenter.asked.profile import (
    detail_of,
)
from regionsenter.catalog import indicator
from regionsenter.catalog.profile import groups
from regionsenter.measures.profile import profile
from regionsenter.present.language.years import indicator_when_text
from regionsenter.present.profile.html import detail_html
from regionsenter.present.profile.words import doubt_text, without_text
from regionsenter.texts import translator

t = translator("nb")


def when(score) -> str:
    notes = [indicator_when_text(score.slug, score.year, t), doubt_text(score, t, old=False)]
    return ", ".join(filter(None, notes))


def test_the_detail_has_every_indicator_with_value_year_and_rank_without():
    one = detail_of(profile("voss"), "demografi")
    html = detail_html(one, "Demografi", t)
    assert html.count("<tr>") == len(groups("challenge")["demografi"]) + 1
    for score in one.indicators:
        assert indicator(score.slug).name.nb in html and f"({when(score)})" in html
        assert without_text(score, one.rank, t) in html.replace("&gt;", ">")
    assert "6,7\u00a0%" in html  # growth over ten years in Voss


def test_years_that_refugees_mark_are_said():
    html = detail_html(detail_of(profile("voss"), "demografi"), "Demografi", t)
    assert "(fra 2020 til 2024, flyktningår)" in html and "(fra 2021 til 2025, flyktningår)" in html
