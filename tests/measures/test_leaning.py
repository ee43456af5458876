"""Who leans on a centre (regionsenter/measures/leaning.py), on the committed snapshot.

Nothing here rests on single minutes of the road model, which may be tuned."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.geography.centres import centres
from regionsenter.measures.functions import YES, functions
from regionsenter.measures.leaning import LONGEST_TO_STATION, STATION, half_have, leaning, unknown
from regionsenter.snapshot import snapshot


def of(slug: str, function: str):
    return next(one for one in leaning(slug).functions if one.function.slug == function)


def test_west_finnmark_leans_on_hammerfests_hospital():
    hospital = of("hammerfest", "acute_hospitals")
    names = set(hospital.municipalities["name"])
    assert {"Hammerfest", "Alta", "Hasvik", "Porsanger", "Måsøy"} <= names
    assert "Sør-Varanger" not in names and "Sør-Varanger" in set(
        of("kirkenes", "acute_hospitals").municipalities["name"]
    )
    assert hospital.median > 120, "the next hospital is hours away"
    assert hospital.municipalities["extra"].is_monotonic_decreasing
    assert hospital.people == round(hospital.municipalities["people"].sum())


def test_alta_without_its_court_is_more_than_an_hour_and_a_half_farther():
    court = of("alta", "court_seats")
    alta = court.municipalities[court.municipalities["own"]].iloc[0]
    assert alta["name"] == "Alta" and alta["minutes"] < 10 and alta["extra"] > 90
    assert "Kautokeino" in set(court.others["name"])


@pytest.mark.parametrize("slug", [place.slug for place in centres()])
def test_nobody_leans_on_what_a_centre_does_not_have(slug):
    held = {one.component.slug for one in functions(slug).functions if one.status == YES}
    profile = leaning(slug)
    assert {one.function.slug for one in profile.functions} <= held
    for one in profile.functions:
        rows = one.municipalities
        assert len(rows) and (rows["extra"] > 0).all() and not rows["code"].duplicated().any()
        assert rows["extra"].min() <= one.median <= rows["extra"].max()
    assert [one.people for one in profile.functions] == sorted(
        (one.people for one in profile.functions), reverse=True
    )


def test_a_municipality_leans_on_one_centre_at_most_for_each_function():
    table = snapshot().table("leaning")
    assert not table.duplicated(["function", "code"]).any()
    assert table["function"].nunique() == 9 and table["slug"].nunique() > 140


def test_half_of_the_people_have_at_least_the_median():
    extra, people = np.array([90.0, 40.0, 10.0]), np.array([10.0, 30.0, 60.0])
    assert half_have(extra, people) == 10
    assert half_have(extra, np.array([50.0, 30, 20])) == 90
    assert half_have(np.array([np.inf, 5]), np.array([60.0, 40])) == np.inf
    assert np.isnan(half_have(extra[:0], people[:0]))


def test_what_the_sources_do_not_tell_is_counted():
    assert unknown("emergency_clinics") == 2 and unknown("railway_stations") == 11
    assert unknown("acute_hospitals") == 0


def test_nobody_is_said_to_lean_on_a_station_a_day_off():
    """From Kirkenes it is eleven hours to the railway in Narvik, which is no station of theirs."""
    stations = [one for one in leaning("narvik").functions if one.function.slug == STATION]
    assert [one for one in stations if (one.municipalities["minutes"] > LONGEST_TO_STATION).any()] == []
    assert "5605" not in {code for one in stations for code in one.municipalities["code"]}
