"""``geography/other_towns.py`` on the snapshot: which towns there are, and how near a big city."""

from __future__ import annotations

import pytest

from regionsenter.geography.big_city import snapshot_town_nearness
from regionsenter.geography.centres import centres
from regionsenter.geography.other_towns import LEAST_POPULATION, other_towns
from regionsenter.snapshot import snapshot

#: Named in the audit: population in 2024 and the centre of the region.
NAMED = {
    "Sandefjord": (46_926, "tonsberg"),
    "Horten": (21_114, "tonsberg"),
    "Grimstad": (14_734, "arendal"),
    "Kopervik": (11_860, "haugesund"),
    "Mandal": (11_477, "kristiansand"),
    "Brumunddal": (11_337, "hamar"),
    "Verdalsøra": (8_838, "levanger"),
    "Lillesand": (8_394, "kristiansand"),
    "Raufoss": (7_918, "gjovik"),
    "Stjørdal": (15_693, "trondheim"),
    "Bryne": (13_312, "stavanger-sandnes"),
    "Orkanger": (9_161, "trondheim"),
}


def test_the_towns_that_are_missed_are_there():
    found = {town.name: town for town in other_towns()}
    for name, (people, centre) in NAMED.items():
        assert (found[name].population, found[name].centre.slug) == (people, centre)


def test_one_a_municipality_and_none_that_has_a_centre():
    towns = other_towns()
    assert len({town.code for town in towns}) == len(towns) == 58
    assert not {town.code for town in towns} & {c for one in centres() for c in one.centre_municipalities}
    assert not {town.slug for town in towns} & {one.slug for one in centres()}
    assert min(town.population for town in towns) >= LEAST_POPULATION == 3_000
    assert all(town.code in town.centre.municipalities for town in towns)


def test_commuting_is_to_the_cities_regions_without_those_who_stay_at_home():
    flows = snapshot().table("commuting")
    flows = flows[flows["year"] == flows["year"].max()]
    cities = [one for one in centres() if (one.settlement_population or 0) >= 100_000]
    share = snapshot_town_nearness().commuting(
        [(one.settlement_population or 0) >= 100_000 for one in centres()]
    )
    for i, town in enumerate(other_towns()):
        own = flows[flows["home"] == town.code]
        theirs = {code for city in cities for code in city.municipalities} - {town.code}
        expected = 100 * own[own["work"].isin(theirs)]["employed"].sum() / own["employed"].sum()
        assert share[i] == pytest.approx(expected, abs=1e-9), town.name


def test_minutes_to_the_centre_are_the_road_model_s():
    found = {town.name: town for town in other_towns()}
    table = snapshot().table("centre_drive_times")
    row = table[(table["slug"] == "hamar") & (table["code"] == found["Brumunddal"].code)]
    assert found["Brumunddal"].minutes_to_centre == pytest.approx(float(row["minutes"].iloc[0]))
    assert 10 < found["Brumunddal"].minutes_to_centre < 30
