"""Services on small raw files: 0 only where the source is complete, places by polygon."""

from __future__ import annotations

import json
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
from shapely.geometry import LineString, Point

from regionsenter.ingest import counting, services, study_places, transport, within
from regionsenter.ingest.places import MUNICIPALITIES
from regionsenter.ingest.tidy import RawFileError
from regionsenter.snapshot import snapshot
from tests.ingest.raw_files import write

CODES = ("0301", "4621", "4626")


def by_code(frame: pd.DataFrame, component: str) -> dict:
    rows = frame[frame["component"] == component]
    return dict(zip(rows["code"], rows["value"], strict=True))


@pytest.fixture
def raw(tmp_path):
    """Three municipalities one degree wide, side by side at 60-61 degrees north."""
    write(tmp_path, counting.DIVISION, "kommunenr_2024\n" + "\n".join(CODES) + "\n")
    shapes = [
        {
            "type": "Feature",
            "properties": {"kommunenummer": code, "kommunenavn": code},
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[10 + i, 60], [11 + i, 60], [11 + i, 61], [10 + i, 61], [10 + i, 60]]],
            },
        }
        for i, code in enumerate(CODES)
    ]
    text = json.dumps({"type": "FeatureCollection", "features": shapes})
    write(tmp_path, MUNICIPALITIES, text)
    return tmp_path


def test_none_is_zero_and_unknown_is_no_row():
    numbers = pd.Series({"4621": 2})
    found = counting.counted(numbers, CODES, "x", 2024, unknown=["4626"])
    assert by_code(found, "x") == {"0301": 0, "4621": 2}


def test_point_off_the_clipped_coast_belongs_and_a_far_one_does_not(raw):
    points = gpd.GeoSeries([Point(10.5, 60.5), Point(12.5, 59.99), Point(15, 78)], crs=4326)
    assert within.municipality_of(points, raw).tolist() == ["0301", "4626", None]


SCHOOLS = (
    "navn,kommunenr,type,lon,lat\n"
    "Voss vidaregåande skule,4621,vgs,6.4,60.6\n"
    "Nome videregående skole avd Søve,4626,vgs,6.4,60.6\n"
    "Nome videregående skole avd Lunde,4626,vgs,6.4,60.6\n"
    "Eksamenskontoret Innlandet,4621,vgs,6.4,60.6\n"
    "Nettskolen Vestfold,4621,vgs,6.4,60.6\n"
    "Karriere Innlandet,4621,vgs,6.4,60.6\n"
    "Bibelskolen i Grimstad,4621,vgs,6.4,60.6\n"
    "Norges Grønne fagskole - Vea,4621,vgs,6.4,60.6\n"
    "Rud videregående skole avd Ila Fengsel,4621,vgs,6.4,60.6\n"
    "Skagerak International School,0301,begge,6.4,60.6\n"
    "Vangen skule,4621,grunnskole,6.4,60.6\n"
)


def test_schools_are_ordinary_upper_secondary_ones_and_departments_count_once(raw):
    write(raw, services.SCHOOLS, SCHOOLS)
    assert services.schools(raw)["kommunenr"].tolist() == ["4621", "4626", "0301"]


def hospital_files(raw: Path, units) -> None:
    write(raw, services.HOSPITALS, "navn,kommunenummer\nVoss,4621\nOUS,0301\nDiakonhjemmet,0301\n")
    frame = pd.DataFrame({"hospital_name": list(units)})
    frame.to_csv(raw / services.TREATMENT_UNITS, index=False)


def test_the_smaller_hospitals_are_found_by_name(raw):
    hospital_files(raw, services.SMALLER_HOSPITALS)
    found = services.hospitals(raw).value_counts()
    assert found["0301"] == 2 and found["4618"] == 1 and len(services.hospitals(raw)) == 11


def test_a_smaller_hospital_that_is_gone_is_named(raw):
    hospital_files(raw, [name for name in services.SMALLER_HOSPITALS if "ODDA" not in name])
    with pytest.raises(RawFileError, match="ODDA"):
        services.hospitals(raw)


def test_a_clinic_serves_several_and_the_unlisted_are_unknown(raw):
    hospital_files(raw, services.SMALLER_HOSPITALS)
    write(raw, services.COURTS, "rettssted,kommunenummer\nOslo,0301\n")
    write(raw, services.SCHOOLS, SCHOOLS)
    write(raw, services.SHOPS, "kommunenr,butikk_id\n4621,1\n4621,2\n")
    write(
        raw,
        services.CLINICS,
        "legevakt,kommunenummer,seat_kommunenummer\nVoss,4621,4621\nVoss,0301,4621\n",
    )
    found = services.load(raw)
    assert by_code(found, "emergency_clinics") == {"0301": 0, "4621": 1}
    assert by_code(found, "emergency_clinic_municipalities") == {"0301": 0, "4621": 2}
    assert by_code(found, "vinmonopolet_shops") == {"0301": 0, "4621": 2, "4626": 0}
    assert by_code(found, "court_seats") == {"0301": 1, "4621": 0, "4626": 0}
    assert set(found[found["component"] == "upper_secondary_schools"]["year"]) == {2026}


def test_study_places_by_sector_and_a_hidden_figure_is_not_zero(raw):
    write(
        raw,
        study_places.FILE,
        "sektor,kommunenr,aar,studieplasser,forstevalgssokere,herav_nett_deltid_samling\n"
        "uh,4621,2026,50,80,20\nuh,4621,2026,10,5,0\nfagskole,4621,2026,30,,24\n"
        "uh,0301,2026,100,90,0\nuh,,2026,999,999,999\n",
    )
    found = study_places.load(raw)
    assert by_code(found, "study_places_university") == {"0301": 100, "4621": 60, "4626": 0}
    assert by_code(found, "study_places_vocational") == {"0301": 0, "4621": 30, "4626": 0}
    assert by_code(found, "study_places_university_flexible")["4621"] == 20
    assert by_code(found, "first_choice_applicants") == {"0301": 90, "4626": 0}


AIRPORTS = (
    "ident,name,scheduled_service,longitude_deg,latitude_deg\n"
    "ENAA,By,yes,10.5,60.5\nENBB,Grasbane,no,11.5,60.5\nENSB,Svalbard,yes,15.4,78.2\n"
)


def test_airports_with_scheduled_traffic_by_polygon(raw):
    write(raw, transport.AIRPORTS, AIRPORTS)
    write(raw, transport.POSITIONS, "icao,lon,lat\nENAA,10.51,60.49\n")
    assert transport.scheduled_airports(raw)[["ident", "code"]].to_numpy().tolist() == [["ENAA", "0301"]]


def test_an_airport_whose_route_has_ended_is_none_and_one_in_doubt_is_unknown(raw, monkeypatch):
    write(raw, transport.AIRPORTS, AIRPORTS)
    write(raw, transport.POSITIONS, "icao,lon,lat\nENAA,10.5,60.5\n")
    monkeypatch.setattr(transport, "_stations", lambda raw: pd.Series(dtype=str))
    monkeypatch.setattr(transport, "_with_rails", lambda raw: set())
    monkeypatch.setattr(transport, "ENDED", {"ENAA": "closed"})
    assert by_code(transport.load(raw), "scheduled_airports")["0301"] == 0
    monkeypatch.setattr(transport, "ENDED", {})
    monkeypatch.setattr(transport, "IN_DOUBT", {"ENAA": "nobody knows"})
    assert "0301" not in by_code(transport.load(raw), "scheduled_airports")


def test_an_airport_placed_elsewhere_by_the_other_register_is_refused(raw):
    write(raw, transport.AIRPORTS, AIRPORTS)
    write(raw, transport.POSITIONS, "icao,lon,lat\nENAA,12.5,60.5\n")
    with pytest.raises(RawFileError, match="ENAA"):
        transport.scheduled_airports(raw)


def test_rails_without_a_station_on_the_map_are_unknown(raw):
    write(raw, transport.AIRPORTS, AIRPORTS)
    write(raw, transport.POSITIONS, "icao,lon,lat\nENAA,10.5,60.5\n")
    stations = gpd.GeoDataFrame({"navn": ["By"]}, geometry=[Point(10.4, 60.5)], crs=4326)
    rails = gpd.GeoDataFrame(geometry=[LineString([(10.1, 60.5), (11.4, 60.5)])], crs=4326)
    stations.to_crs(25833).to_file(raw / transport.MAP, layer="Stasjon", driver="GPKG")
    rails.to_crs(25833).to_file(raw / transport.MAP, layer="Bane", driver="GPKG")
    found = transport.load(raw)
    assert by_code(found, "railway_stations") == {"0301": 1, "4626": 0}  # 4621: rails, no station
    assert by_code(found, "scheduled_airports") == {"0301": 1, "4621": 0, "4626": 0}


@pytest.mark.parametrize(
    ("component", "total"),
    [("acute_hospitals", 41 + 8), ("court_seats", 61), ("scheduled_airports", 45)],
)
def test_every_one_in_the_source_is_placed(component, total):
    values = snapshot().components[component].values[-1]
    assert sum(x for x in values if x == x) == total
