"""Rows of the centre page on the committed snapshot, recomputed another way."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd
import pytest

from regionsenter.asked.peers import peers
from regionsenter.asked.rows import indicator_row, indicator_rows
from regionsenter.asked.topics import of_theme
from regionsenter.catalog import indicator, indicators
from regionsenter.geography.centres import centre, centres
from regionsenter.present.centre.html import facts_html
from regionsenter.present.centre.row.html import row_html
from regionsenter.present.centre.row.words import direction_text
from regionsenter.present.centre.rows.words import rows_text
from regionsenter.present.centre.words import likeness_name, target_text
from regionsenter.present.language.peers import peers_text
from regionsenter.present.parts.plain_table import table_html
from regionsenter.texts import translator
from regionsenter.view import View

NB = translator("nb")


def view(slug: str, **changes) -> View:
    return View(**{"indicator": "andel-67-pluss", "centre": slug} | changes)


def row(slug: str, entry: str, **changes):
    shown = view(slug, **changes)
    return indicator_row(indicator(entry), centre(slug), shown, peers(shown))


def test_places_and_limits_recomputed_with_pandas():
    shown = view("voss")
    for found in indicator_rows(of_theme("d"), centre("voss"), shown, peers(shown)):
        values = dict((slug, number) for slug, _, number in found.position.values)
        numbers = pd.Series(values)
        assert set(values) <= {one.slug for one in centres() if one.candidate}
        if found.position.rank is None:
            continue
        mine = numbers["voss"]
        assert found.position.rank == int(numbers.rank(ascending=False, method="min")["voss"])
        mad = (numbers - numbers.median()).abs().median()
        limit = max(mad, 10.0**-found.indicator.decimals)
        assert found.limit == pytest.approx(limit)
        near = numbers[(numbers - mine).abs() < limit - 1e-9].index
        ranks = numbers.rank(ascending=False, method="first")
        assert found.alike[1] - found.alike[0] + 1 == len(near)
        assert found.alike[0] <= found.position.rank <= found.alike[1]
        assert ranks[near].min() == found.alike[0]


def test_known_truth_of_voss():
    found = row("voss", "folketall")
    assert found.comparison.centre.value == 16_438
    said = row_html(found, "Voss", NB)
    assert "16\u00a0438" in said and "nr. " in said and 'alt="122 sammenlignbare sentre' in said
    # A size is held up against neither the country nor the hinterland's size.
    assert found.to_hinterland is None and "5\u00a0627\u00a0400" not in said


def test_the_views_year_counts_for_its_own_indicator_alone():
    shown = {"indicator": "andel-67-pluss", "year": 2015}
    assert row("voss", "andel-67-pluss", **shown).comparison.year == 2015
    assert row("voss", "andel-80-pluss", **shown).comparison.year == 2026


def test_a_settlements_number_is_not_ranked_among_municipalities():
    found = row("alta", "folketall", hinterland="local")
    assert found.comparison.centre.value == 16_269
    assert not found.same_kind and found.alike is None and not found.position.values
    said = row_html(found, "Alta", NB)
    assert "gjelder tettstedet" in said and "<img" not in said.split("rs-line")[0]


def test_what_only_the_centre_has_keeps_its_peers_under_the_local_rule():
    found = row("voss", "arbeidsplasser-1-km", hinterland="local")
    assert found.position.of > 100 and found.alike


def test_missing_says_why_and_nothing_is_made_up():
    # Hole in the source: Ålesund was one with Haram until 2024.
    found = row("alesund", "folkevekst-5-ar")
    assert found.comparison.centre.value is None and found.alike is None
    said = row_html(found, "Ålesund", NB)
    assert "mangler" in said and "fantes ikke med dagens grenser" in said
    alone = row_html(row("alta", "andel-67-pluss"), "Alta", NB)
    assert "ingen kommune hører til omlandet" in alone


def test_peers_by_likeness_are_eleven_and_named():
    shown = view("tynset", likeness="storrelse")
    found = indicator_row(indicator("folketall"), centre("tynset"), shown, peers(shown))
    assert found.position.of == 11 and "de 10 sentrene" in rows_text(peers_text(shown, NB), NB)
    assert likeness_name("storrelse", NB) == "Størrelse og sentralitet"
    assert likeness_name((("folketall", 2.0),), NB) == "Egne vekter"


@pytest.mark.parametrize("slug", ["voss", "alta", "orsta-volda", "ringerike", "alesund", "roros"])
@pytest.mark.parametrize("rule", ["ba", "local", "drive"])
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


def test_facts_of_voss_twins_and_outsiders():
    said = facts_html(centre("voss"), NB)
    assert "16\u00a0438" in said and "Tettstedet Vossavangen" in said and "(2 kommuner)" in said
    twins = facts_html(centre("orsta-volda"), NB)
    assert "Senterkommunene" in twins and "Ørsta" in twins and "Volda" in twins
    assert "I målgruppa" in target_text(centre("voss"), None, NB)
    outside = next(one for one in centres() if not one.candidate)
    assert "Utenfor målgruppa" in target_text(outside, None, NB)
    own = view("voss", delineation="min8000")
    assert "Utenfor" in target_text(centre("voss"), own.delineation, NB)


def test_directions_cover_the_registry():
    for entry in indicators().values():
        assert direction_text(entry.direction, NB)


def test_plain_table_escapes_and_drops_empty_columns():
    made = table_html(pd.DataFrame({"<a>": ["&x"], "b": [""], "c": ["y"]}), 'Om "x"')
    assert "&lt;a&gt;" in made and "&amp;x" in made and ">b<" not in made and "Om &quot;x" in made
