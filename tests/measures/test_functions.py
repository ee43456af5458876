"""A centre's functions on the committed snapshot, against what everybody there knows."""

import pytest

from regionsenter.catalog import sources
from regionsenter.geography.centres import UnknownPlace, centres
from regionsenter.measures import value
from regionsenter.measures.functions import COUNT, RESIDUAL, functions


def held(slug: str) -> dict:
    return {function.component.slug: function for function in functions(slug).functions}


@pytest.mark.parametrize(
    ("slug", "has", "lacks"),
    [
        (
            "voss",
            [
                "acute_hospitals",
                "upper_secondary_schools",
                "railway_stations",
                "vinmonopolet_shops",
                "emergency_clinics",
            ],
            ["court_seats", "scheduled_airports"],
        ),
        (
            "sunnfjord",
            ["acute_hospitals", "court_seats", "scheduled_airports", "study_places_university"],
            ["railway_stations"],
        ),  # Førde and Bringeland
        ("roros", ["railway_stations", "scheduled_airports"], ["acute_hospitals"]),
        ("lom", ["vinmonopolet_shops"], ["acute_hospitals", "railway_stations"]),
        ("bodo", ["acute_hospitals", "scheduled_airports", "railway_stations", "court_seats"], []),
        ("sogndal", ["scheduled_airports", "study_places_university", "court_seats"], ["railway_stations"]),
        ("tynset", ["acute_hospitals", "court_seats", "railway_stations"], ["scheduled_airports"]),
        ("sor-varanger", ["acute_hospitals", "scheduled_airports"], ["railway_stations"]),
        ("alta", ["scheduled_airports", "court_seats"], ["acute_hospitals", "railway_stations"]),
    ],
)
def test_known_functions(slug, has, lacks):
    found = held(slug)
    assert [name for name in has if found[name].status != "yes"] == []
    assert [name for name in lacks if found[name].status != "no"] == []


def test_where_names_the_municipality_of_the_region_that_has_it():
    airport = held("haugesund")["scheduled_airports"]
    assert (airport.status, airport.number) == ("no", 0)
    assert airport.places == (("1149", "Karmøy", 1.0),)


def test_a_clinic_tells_how_many_it_serves_and_the_study_places_how_many_are_flexible():
    assert held("arendal")["emergency_clinics"].details == {"emergency_clinic_municipalities": 12}
    assert held("alta")["study_places_university"].details == {"study_places_university_flexible": 1_120}


@pytest.mark.parametrize("slug", [one.slug for one in centres()])
def test_the_list_and_the_number_agree(slug):
    profile = functions(slug)
    held = sum(one.status == "yes" for one in profile.functions)
    unknown = any(one.status == "missing" for one in profile.functions)
    assert unknown == (slug == "orland")  # the one route there is in doubt
    assert profile.count == (None if unknown else held)
    assert profile.count == value(COUNT, "centre", slug).value
    if not unknown:
        assert profile.expected + profile.residual == pytest.approx(profile.count)
    assert all(one.year <= profile.year for one in profile.functions)
    assert all(one.component.source in sources() for one in profile.functions)


def test_residuals_are_of_a_line_through_all_centres():
    every = [value(RESIDUAL, "centre", one.slug).value for one in centres()]
    residuals = [residual for residual in every if residual is not None]
    assert len(residuals) == len(every) - 1
    assert sum(residuals) == pytest.approx(0, abs=1e-9)


def test_what_the_source_does_not_tell_is_missing():
    assert value(COUNT, "municipality", "1580").missing == "not_published"  # Haram's clinic
    assert value(COUNT, "municipality", "3312").missing == "not_published"  # Lier has trains
    assert value(COUNT, "region", "79").value >= 8  # Ålesund has a clinic, whatever Haram has


def test_a_share_of_nothing_is_not_applicable():
    assert value("studieplasser-fleksible", "municipality", "3434").missing == "not_applicable"
    whole = value("studieplasser-fleksible", "region", "79")  # Ålesund has them, Haram has none
    assert whole.value is not None


def test_unknown_centre():
    with pytest.raises(UnknownPlace, match="voss"):
        functions("vos")
