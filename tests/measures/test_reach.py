"""Reach: the bands are the indicators', the table is the road model's."""

from __future__ import annotations

import pytest

from regionsenter.geography.centres import centre, centres
from regionsenter.measures import value
from regionsenter.measures.leaning import LONGEST_TO_STATION
from regionsenter.measures.reach import FARTHER, SERVICES, reach
from regionsenter.snapshot import snapshot


@pytest.mark.parametrize("slug", [one.slug for one in centres()])
def test_bands_are_the_indicators_shares(slug):
    found, place = reach(slug), centre(slug)
    for band in found.bands[1:]:
        own = value(f"andel-innen-{band.minutes}-min", "region", str(place.region_number))
        if own.value is not None and "estimated" not in own.flags:
            assert band.share == pytest.approx(own.value)
    people = [band.everyone for band in found.bands]
    assert people == sorted(people) and all(b.everyone >= b.in_region for b in found.bands)


def test_everyone_within_an_hour_by_hand():
    table = snapshot().table("reach_shares")
    mine = table[table["slug"].eq("sunnfjord") & table["minutes"].eq(60)]
    people = sum(
        row.share * value("folketall", "municipality", row.code, 2026).value for row in mine.itertuples()
    )
    assert reach("sunnfjord").bands[-1].everyone == round(people)


@pytest.mark.parametrize(
    ("slug", "least", "most"),
    [
        ("kvinnherad", 4_417, 8_000),  # the town itself; 34 minutes from where the municipality is run
        ("kinn", 8_839, 10_800),  # Florø, not Måløy
        ("ullensvang", 4_865, 7_000),  # Odda, not Kinsarvik or Jondal
    ],
)
def test_who_lives_in_the_town_is_within_fifteen_minutes_and_the_far_end_of_its_municipality_is_not(
    slug, least, most
):
    assert least <= reach(slug).bands[0].in_region <= most


def test_municipalities_are_sorted_and_know_what_is_farther():
    table = reach("roros").municipalities
    assert table["minutes"].is_monotonic_increasing
    assert table["centre"].tolist() == [True, False, False] and table["name"].iloc[0] == "Røros"
    # Røros has an airport and a station but no hospital.
    assert set(table["farther"].explode()) == {"hospital"}


def test_farther_is_ten_minutes_and_no_less():
    near_misses = 0
    for slug in (one.slug for one in centres()):
        found = reach(slug)
        for row in found.municipalities.dropna(subset=["minutes"]).itertuples():
            for service, (_, function) in SERVICES.items():
                beyond = getattr(row, service) - row.minutes
                lacks = function not in found.held
                near = service != "station" or getattr(row, service) <= LONGEST_TO_STATION
                assert (service in row.farther) == (lacks and near and not beyond < FARTHER)
                near_misses += lacks and 0 < beyond < FARTHER
    assert near_misses


@pytest.mark.parametrize("slug", ["alta", "orsta-volda", "sunnfjord", "hammerfest"])
def test_no_station_beyond_two_hours_is_anybodys(slug):
    """As with who leans on a centre: from Loppa are more than eight hours to the nearest railway."""
    rows = reach(slug).municipalities
    assert (rows["station"] > LONGEST_TO_STATION).any()
    far = rows[rows["station"] > LONGEST_TO_STATION]
    assert not any("station" in row for row in far["farther"])


def test_what_the_centre_has_is_never_farther():
    for slug in ("voss", "bodo", "alta", "hammerfest"):
        found = reach(slug)
        told = {service for far in found.municipalities["farther"] for service in far}
        assert not {SERVICES[service][1] for service in told} & set(found.held)
        assert not set(found.held) & set(found.lacking)


def test_the_hinterland_and_what_is_farther_are_counted_without_the_centre():
    found = reach("roros")
    assert found.hinterland["code"].tolist() == found.municipalities["code"].tolist()[1:]
    for service in SERVICES:
        rows = [service in farther for farther in found.hinterland["farther"]]
        assert found.farther.get(service, 0) == sum(rows)
    assert set(found.farther) <= set(SERVICES) and all(found.farther.values())
    assert found.within(45) == found.bands[2] and found.within(46) is None
