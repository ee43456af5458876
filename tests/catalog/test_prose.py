"""What the catalog's prose says of the figures is true of the figures."""

from __future__ import annotations

import re

import pytest

from regionsenter.catalog import indicators
from regionsenter.geography.centres import centres
from regionsenter.measures import years

#: Indicator and each of its caveats, in bokmål.
CAVEATS = [(entry, text.nb) for entry in indicators().values() for text in entry.caveats]


def telling(pattern: str) -> list:
    """The indicators with a caveat of this pattern, and what it says."""
    found = [(entry, match) for entry, text in CAVEATS if (match := re.search(pattern, text))]
    assert found, "no caveat says so any more"
    return [pytest.param(*row, id=row[0].slug) for row in found]


@pytest.mark.parametrize(("entry", "told"), telling(r"Siste år i uttrekket er (\d{4})"))
def test_the_last_year(entry, told):
    assert max(years(entry.slug)) == int(told[1])


@pytest.mark.parametrize(("entry", "told"), telling(r"^Bare (\d{4})(?: og (\d{4}))?[ ,.;](?!.*kommune)"))
def test_the_only_years(entry, told):
    assert set(years(entry.slug)) == {int(year) for year in told.groups() if year}


@pytest.mark.parametrize(("entry", "told"), telling(r"[Bb]rudd i(?: serien i)? (\d{4})"))
def test_a_break_is_declared(entry, told):
    assert int(told[1]) in entry.series_breaks


@pytest.mark.parametrize(("entry", "told"), telling(r"alle (\d+) sentre"))
def test_how_many_centres_there_are(entry, told):
    assert len(centres()) == int(told[1])
