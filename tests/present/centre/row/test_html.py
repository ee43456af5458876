"""One row of the centre page: its numbers, what is missing, and every row of hard places."""

from __future__ import annotations

import re

import numpy as np
import pytest

from regionsenter.asked.peers import peers
from regionsenter.asked.rows import indicator_row, indicator_rows
from regionsenter.catalog import indicator, indicators
from regionsenter.geography.centres import centre
from regionsenter.present.centre.row.html import row_html
from regionsenter.texts import translator
from regionsenter.view import View

NB = translator("nb")


def view(slug: str, **changes) -> View:
    return View(**{"indicator": "andel-67-pluss", "centre": slug} | changes)


def row(slug: str, entry: str, **changes):
    shown = view(slug, **changes)
    return indicator_row(indicator(entry), centre(slug), shown, peers(shown))


def test_known_truth_of_voss():
    found = row("voss", "folketall")
    assert found.comparison.centre.value == 16_438
    said = row_html(found, "Voss", NB)
    assert "16\u00a0438" in said and "nr. " in said and 'alt="122 sammenlignbare sentre' in said
    # A size is held up against neither the country nor the hinterland's size.
    assert found.to_hinterland is None and "5\u00a0627\u00a0400" not in said


def test_without_a_hinterland_other_centres_stand_instead_of_it():
    found = row("alta", "andel-67-pluss", hinterland="ba")
    assert found.others is not None and found.others.group == found.position.median
    said = row_html(found, "Alta", NB)
    assert "mangler" not in said and "Omland" not in said and "<span>Gap" not in said
    assert said.index("Målgruppa") < said.index("Lignende sentre") < said.index("Mot medianen")
    assert "−6,9" in said and "lavere enn medianen" in said  # 14,1 % against 21,0 %
    with_one = row_html(row("alta", "andel-67-pluss"), "Alta", NB)
    assert "Omland" in with_one and "Målgruppa" not in with_one


def test_missing_says_why_and_nothing_is_made_up():
    # Hole in the source: Ålesund was one with Haram until 2024.
    found = row("alesund", "folkevekst-5-ar")
    assert found.comparison.centre.value is None and found.alike is None
    said = row_html(found, "Ålesund", NB)
    assert "mangler" in said and "fantes ikke med dagens grenser" in said


@pytest.mark.parametrize("slug", ["voss", "alta", "orsta-volda", "ringerike", "alesund", "roros"])
@pytest.mark.parametrize("rule", ["best", "ba", "local", "drive", "own:4618.4621"])
def test_every_row_of_hard_places_is_whole(slug, rule):
    shown = view(slug, hinterland=rule)
    place = centre(slug)
    for language in ("nb", "en"):
        t = translator(language)
        for found in indicator_rows(tuple(indicators().values()), place, shown, peers(shown)):
            said = row_html(found, place.name, t)
            assert said.count("<p ") == 8 and not re.search(r"\bnan\b|None|\binf\b", said), said
            assert said.count("<img") == said.count("alt=")
            assert np.isfinite(found.limit)
