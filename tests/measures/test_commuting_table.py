"""Commuting by municipality, against the table it is read from and against the indicators."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.geography.centres import centre, centres
from regionsenter.measures import value
from regionsenter.measures.commuting_table import (
    ELSEWHERE,
    REST,
    commuting_change,
    commuting_table,
    commuting_years,
    grouped_matrix,
    shares_by_workplace,
)
from regionsenter.snapshot import snapshot


def rows(year):
    table = snapshot().table("commuting")
    return table[table["year"] == year]


def test_the_matrix_is_the_table_summed_by_hand():
    found, table = commuting_table("sunnfjord", 2022), rows(2022)
    region = set(found.homes)
    assert region == {"4647", "4638", "4645"} and found.homes[0] == "4647"
    mine = table[table["home"].isin(region)]
    for home in region:
        own = mine[mine["home"] == home]
        outside = own.loc[~own["work"].isin(region), "employed"].sum()
        assert found.matrix.loc[home, ELSEWHERE] == outside
        inside = own.loc[own["work"] == "4647", "employed"].sum()
        assert found.matrix.loc[home, "4647"] == inside
    into = table[table["work"].isin(region) & ~table["home"].isin(region)]
    assert found.matrix.loc[ELSEWHERE].sum() == into["employed"].sum()
    assert np.isnan(found.matrix.loc[ELSEWHERE, ELSEWHERE])
    out = mine[~mine["work"].isin(region)].groupby("work")["employed"].sum().nlargest(3)
    assert [n for _, _, n in found.out_to] == out.tolist() and found.out_to[0][1] == "Bergen"
    sent = into.groupby("home")["employed"].sum().nlargest(3)
    assert [(code, n) for code, _, n in found.in_from] == list(sent.items())
    assert found.named.sum().tolist() == out.tolist()


@pytest.mark.parametrize("slug", [one.slug for one in centres()])
def test_shares_are_the_indicators(slug):
    found, place = commuting_table(slug), centre(slug)
    own = value("egendekning", "region", str(place.region_number))
    if own.value is not None:
        assert found.self_containment == pytest.approx(own.value)
    towards = value("pendling-til-senteret", "hinterland:ba", slug)
    if towards.value is not None:
        assert found.to_centre == pytest.approx(towards.value)
    assert (found.to_centre is None) == (set(found.homes) == set(found.centre_codes))
    assert all(persons >= 0 for _, _, persons in (*found.out_to, *found.in_from))


def test_alesund_and_haram_are_one():
    found = commuting_table("alesund")
    assert found.combined and found.homes[0] == "1507" and found.names["1507"] == "Ålesund/Haram"
    assert not commuting_table("voss").combined


def test_change_has_every_year_of_the_matrix():
    change = commuting_change("roros")
    assert tuple(change["year"]) == commuting_years() == (2020, 2021, 2022)
    last = change.iloc[-1]
    assert 0 < last["workers"] < 1.2 * last["residents"]
    with pytest.raises(ValueError, match="2019"):
        commuting_table("roros", 2019)


@pytest.mark.parametrize("slug", ["alta", "narvik", "hammerfest", "voss"])
def test_a_region_has_one_job_coverage(slug):
    """The matrix gives Alta 101.8: it lacks those who work abroad, offshore or nobody knows where."""
    found = commuting_table(slug)
    region = value("arbeidsplassdekning", "region", str(found.centre.region_number), found.year)
    assert found.job_coverage == region.value
    if slug == "alta":
        assert round(found.job_coverage, 1) == 101.5
        assert found.job_coverage == value("arbeidsplassdekning", "centre", "alta", found.year).value


@pytest.mark.parametrize("slug", ["sunnfjord", "alta", "oslo", "alesund"])
def test_grouping_keeps_everybody(slug):
    found = commuting_table(slug)
    grouped = grouped_matrix(found, 6)
    assert np.nansum(grouped) == np.nansum(found.matrix)
    assert list(grouped.index) == list(grouped.columns) and grouped.index[-1] == ELSEWHERE
    assert (REST in grouped.index) == (len(found.homes) > 6) and len(grouped) <= 7
    assert tuple(grouped.index[: len(found.centre_codes)]) == found.centre_codes
    shares = shares_by_workplace(grouped)
    assert ELSEWHERE not in shares.index
    assert shares.sum(axis=1).tolist() == pytest.approx([100] * len(shares))
    home = found.centre_codes[0]
    inside = 100 * found.matrix.loc[home, home] / found.matrix.loc[home].sum()
    assert shares.loc[home, home] == pytest.approx(inside)
