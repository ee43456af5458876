"""The time of a number in words, and that it is old."""

from __future__ import annotations

import pytest

from regionsenter.catalog import indicator
from regionsenter.geography.centres import centre
from regionsenter.measures import compare_one
from regionsenter.present.language.years import indicator_when_text, latest_year_text, when_text, year_text
from regionsenter.texts import translator

t = translator("nb")


@pytest.mark.parametrize(
    ("slug", "year", "said"),
    [
        ("folketall", 2026, "2026"),
        ("folketall", 2016, "2016"),  # an old year of a series that goes on is not old figures
        ("folkevekst-10-ar", 2026, "fra 2016 til 2026"),
        ("nettoinnflytting", 2024, "fra 2020 til 2024"),
        ("antall-funksjoner", 2026, "fra 2022 til 2026"),
        ("fiberdekning", 2022, "2022, eldre tall"),
        ("pendling-til-senteret", 2022, "2022, eldre tall"),
    ],
)
def test_of_an_indicator(slug, year, said):
    assert indicator_when_text(slug, year, t) == said
    assert when_text(compare_one(indicator(slug), centre("sunnfjord"), "ba", year), t) == said


def test_a_year_may_be_missing():
    assert year_text(None, None, t, old=True) == "årstall mangler"


def test_a_sources_latest_year():
    assert latest_year_text(2022, t) == "2022, eldre tall" and latest_year_text(2024, t) == "2024"
