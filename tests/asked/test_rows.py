"""Rows of the centre page on the committed snapshot, recomputed another way."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

from regionsenter.asked.peers import peers
from regionsenter.asked.rows import LINE_YEARS, indicator_row, indicator_rows
from regionsenter.asked.topics import of_theme, town_first
from regionsenter.catalog import indicator
from regionsenter.geography.centres import centre, centres
from regionsenter.view import View


def view(slug: str, **changes) -> View:
    return View(**{"indicator": "andel-67-pluss", "centre": slug} | changes)


def row(slug: str, entry: str, **changes):
    shown = view(slug, **changes)
    return indicator_row(indicator(entry), centre(slug), shown, peers(shown))


def test_places_and_limits_recomputed_with_pandas():
    shown = view("voss")
    rows = indicator_rows(of_theme("d") + of_theme("a"), centre("voss"), shown, peers(shown))
    assert sum(found.indicator.noise == "none" and found.alike is not None for found in rows) > 5
    for found in rows:
        values = dict((slug, number) for slug, _, number in found.position.values)
        numbers = pd.Series(values)
        assert set(values) <= {one.slug for one in centres() if one.candidate}
        if found.position.rank is None:
            continue
        mine = numbers["voss"]
        assert found.position.rank == int(numbers.rank(ascending=False, method="min")["voss"])
        limit = max(found.indicator.relevance, 10.0**-found.indicator.decimals)
        assert found.limit == pytest.approx(limit)
        if found.indicator.noise != "none":
            continue
        near = numbers[(numbers - mine).abs() < limit - 1e-9].index
        ranks = numbers.rank(ascending=False, method="first")
        assert found.alike[1] - found.alike[0] + 1 == len(near)
        assert found.alike[0] <= found.position.rank <= found.alike[1]
        assert ranks[near].min() == found.alike[0]


def test_one_minute_to_the_station_and_thirty_seven_from_the_hinterland_is_no_about():
    found = row("voss", "kjoretid-til-stasjon")
    assert (found.to_hinterland, found.limit) == ("lower", 5)


def test_a_row_cannot_tell_what_chance_plays_with():
    births = row("voss", "fodte-per-1000")
    first, last = births.alike
    assert births.position.rank is not None and last - first > 80
    share = row("voss", "andel-67-pluss")
    assert share.alike[1] - share.alike[0] < last - first


def test_a_place_with_under_twenty_births_has_no_place():
    few = row("dovre", "fodte-per-1000")
    assert few.comparison.centre.few and few.alike is None
    assert row("dovre", "andel-67-pluss").alike is not None


def test_the_views_year_counts_for_its_own_indicator_alone():
    shown = {"indicator": "andel-67-pluss", "year": 2015}
    assert row("voss", "andel-67-pluss", **shown).comparison.year == 2015
    assert row("voss", "andel-80-pluss", **shown).comparison.year == 2026


def test_what_only_the_centre_has_keeps_its_peers_under_the_local_rule():
    found = row("voss", "arbeidsplasser-1-km", hinterland="local")
    assert found.position.of > 100 and found.alike


def test_the_line_is_the_last_years_from_the_first_number_to_the_last():
    found = row("voss", "andel-67-pluss")
    line, series = found.line, found.series
    known = series[series["centre"].notna()]
    shown = series[series["year"].between(known["year"].max() - LINE_YEARS, known["year"].max())]
    assert line.years == tuple(shown["year"]) and line.centre == tuple(shown["centre"])
    assert line.hinterland == tuple(shown["hinterland"])
    assert line.broken == bool(shown["break"].any())


def test_one_number_is_no_line():
    found = row("voss", "andel-67-pluss")
    last = found.series["year"].max()
    short = found.series.assign(centre=found.series["centre"].where(found.series["year"] == last))
    assert replace(found, series=short).line is None


def test_a_towns_indicators_come_first_and_keep_their_order():
    entries = of_theme("b")
    first = town_first(entries)
    towns = [entry for entry in entries if entry.of_town]
    assert list(first[: len(towns)]) == towns and set(first) == set(entries)
    assert list(first[len(towns) :]) == [entry for entry in entries if not entry.of_town]
