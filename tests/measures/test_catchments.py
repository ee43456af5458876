"""Health areas (regionsenter/measures/catchments.py), on the committed snapshot."""

from __future__ import annotations

import pytest

from regionsenter.geography.centres import centres
from regionsenter.measures import value
from regionsenter.measures.catchments import (
    KINDS,
    areas_of,
    hospital_area,
    people_in,
)
from regionsenter.measures.functions import functions
from regionsenter.snapshot import snapshot


def people(codes) -> float:
    figures = dict(zip(snapshot().codes, snapshot().components["population"].values[-1], strict=True))
    return sum(figures[code] for code in codes)


def test_every_municipality_is_in_an_area_of_each_kind_and_four_cities_in_several():
    table = snapshot().table("catchments")
    for kind in KINDS:
        assert table.loc[table["kind"].eq(kind), "code"].nunique() == 357
    assert set(table.loc[table["shared"], "code"]) == {"0301", "1103", "4601", "5001"}


def test_the_hospital_of_voss_is_in_the_area_of_bergen_and_shares_its_people():
    (area,) = (area for area in areas_of("voss") if area.kind == "hospital")
    assert area.name == "Bergen" and len(area.municipalities) == 16 and not area.parted
    assert area.hospitals == ("4601", "4621")
    assert value("sykehusomrade", "centre", "voss").value == people(area.municipalities) == people_in(area)
    assert hospital_area("voss") == tuple(sorted(area.municipalities))


def test_a_centre_without_a_hospital_serves_nobody_by_it():
    assert hospital_area("alta") == ()
    assert value("sykehusomrade", "centre", "alta").missing == "not_applicable"
    assert value("dps-omrade", "centre", "alta").value == people_in(
        next(area for area in areas_of("alta") if area.kind == "dps")
    )


def test_a_parted_city_is_not_counted_and_has_no_figure_of_its_own():
    (area,) = (area for area in areas_of("kongsvinger") if area.kind == "hospital")
    assert area.parted == ("0301",) and "0301" not in area.municipalities
    assert "0301" not in area.hospitals, "which of its hospitals belong to the area is not known"
    kongsvinger = value("sykehusomrade", "centre", "kongsvinger")
    assert kongsvinger.value == people(area.municipalities) and "estimated" in kongsvinger.flags
    assert value("sykehusomrade", "centre", "oslo-baerum").missing == "not_published"
    assert {"0301", "3201"} <= set(hospital_area("oslo-baerum")) and "3222" not in hospital_area(
        "oslo-baerum"
    )


@pytest.mark.parametrize("slug", [place.slug for place in centres()])
def test_whoever_has_a_hospital_has_an_area_with_itself_in_it(slug):
    has = {one.component.slug: one.status for one in functions(slug).functions}["acute_hospitals"] == "yes"
    assert bool(hospital_area(slug)) == has
    assert {area.kind for area in areas_of(slug)} == set(KINDS)
