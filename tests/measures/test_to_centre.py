"""The way to the centre in question: not to each member's own."""

import numpy as np
import pytest

from regionsenter.geography.centres import centre, centres
from regionsenter.geography.drive_times import to_centre
from regionsenter.geography.hinterland import members
from regionsenter.measures import value
from regionsenter.snapshot import snapshot


def people(code):
    data = snapshot()
    return data.components["population"].values[-1][data.codes.index(code)]


def test_from_loppa_it_is_to_alta():
    # Loppa is a region of its own, from whose centre the way was 0 minutes.
    found = value("kjoretid-til-senter", "hinterland:own:5614", "alta")
    assert found.value == pytest.approx(to_centre("alta")["5614"]) and 85 < found.value < 120


@pytest.mark.parametrize("rule", ["best", "ba", "commuting:5", "drive:60:raw"])
def test_minutes_are_the_mean_over_the_members(rule):
    tried = 0
    table = snapshot().table("reach_shares")
    table = table[table["minutes"].eq(45)]
    shares = dict(zip(zip(table["slug"], table["code"], strict=True), table["share"], strict=True))
    for place in centres():
        inside, minutes = members(place, rule), to_centre(place.slug)
        if not inside or not set(inside) <= set(minutes):
            continue
        tried += 1
        weights = [people(code) for code in inside]
        mean = np.average([minutes[code] for code in inside], weights=weights)
        assert value("kjoretid-til-senter", f"hinterland:{rule}", place.slug).value == pytest.approx(mean)
        near = np.average([100 * shares.get((place.slug, code), 0) for code in inside], weights=weights)
        assert value("andel-innen-45-min", f"hinterland:{rule}", place.slug).value == pytest.approx(near)
    assert tried > 50


def test_a_municipality_and_a_region_look_to_the_regions_centre():
    own = value("kjoretid-til-senter", "municipality", "4620").value
    assert own == pytest.approx(to_centre("voss")["4620"])
    region = value("kjoretid-til-senter", "region", str(centre("voss").region_number)).value
    assert 0 < region < own


def test_country_is_each_municipality_to_its_own():
    assert 5 < value("kjoretid-til-senter", "norway", "0").value < 20


def test_toi_times_are_of_the_own_region_alone():
    assert value("reisetid-til-senter", "hinterland:best", "alta").missing == "not_applicable"
    assert value("reisetid-til-senter", "hinterland:ba", "voss").value is not None


def test_by_ferry_is_a_share():
    for place in centres():
        share = value("ferje-til-senter", "hinterland:best", place.slug).value
        assert share is None or 0 <= share <= 100
