"""What the build has made of the newer sources (regionsenter/ingest/build.py), on the committed snapshot,
against what the publishers say of the whole country."""

from __future__ import annotations

import json

import numpy as np
import pytest

from regionsenter.catalog import components, indicators
from regionsenter.measures import value
from regionsenter.measures.areas import NORWAY
from regionsenter.snapshot import DATA, snapshot


def latest(component: str) -> np.ndarray:
    """The 357 municipalities' last figures."""
    return snapshot().components[component].values[-1][:-1]


def test_electricity_is_126_to_132_terawatt_hours_in_each_year():
    cube = snapshot().components["electricity_total"]
    twh = np.nansum(cube.values, axis=1) / 1000
    assert cube.years.tolist() == [2022, 2023, 2024]
    assert twh == pytest.approx([126.205, 128.927, 131.424], abs=0.001)
    groups = [slug for slug in components() if slug.startswith("electricity_") and "total" not in slug]
    assert len(groups) == 5
    parts = sum(np.nansum(latest(slug)) for slug in groups) / 1000
    assert 130.8 < parts < 131.0, "0.4 % is in no group"


def test_electricity_is_by_resident_and_never_called_emissions():
    use = value("stromforbruk", "norway", NORWAY, 2024).value
    assert use == pytest.approx(131_423.874e6 / 5_550_203, rel=1e-6)
    for entry in indicators().values():
        if any(part.startswith("electricity_") for part in entry.aggregation.components()):
            assert entry.unit == "kilowatt_hours_per_resident" and entry.direction == "neither"
            assert not {"utslipp", "klimagass"} & set(f"{entry.name.nb} {entry.short.nb}".lower().split())
            assert any("utslipp" in caveat.nb for caveat in entry.caveats), (
                "it is said to tell nothing of them"
            )


def test_water_gives_33_gigawatts_and_wind_5_with_the_five_that_cannot_be_placed_told():
    hydro, wind = latest("hydropower_mw"), latest("wind_power_mw")
    # 33 648.8 MW in 1 756 plants without pumps, less 9.842 MW of the five without a municipality.
    assert np.nansum(hydro) == pytest.approx(33_648.759 - 9.842, abs=0.01)
    codes = np.array(snapshot().codes[:-1])
    assert set(codes[np.isnan(hydro)]) == {"1508", "1580"}
    assert wind.sum() == pytest.approx(5_011.48) and (wind > 0).sum() == 45
    report = json.loads((DATA / "build-report.json").read_text(encoding="utf-8"))
    (dropped,) = report["power_plants"]["dropped"]
    assert dropped["values"] == 5 and "2024 division" in dropped["reason"]


def test_every_municipality_has_its_roads():
    kilometres = {
        owner: latest(f"road_km_{owner}") for owner in ("state", "county", "municipal", "private")
    }
    assert all(np.isfinite(km).sum() == 357 for km in kilometres.values())
    assert [round(km.sum()) for km in kilometres.values()] == [10_520, 44_777, 40_281, 103_376]
    metres = value("kommunal-veg", "norway", NORWAY, 2025).value
    assert metres == pytest.approx(40_280_894 / 5_594_340, rel=1e-6)


def test_telemark_and_vestland_have_what_their_files_have():
    assert np.nansum(latest("emissions_total")) == pytest.approx(2_947_368.1)
    assert value("klimagass-telemark", "county", "40", 2024).value == pytest.approx(
        2_947_368.1 / 177_093, rel=1e-5
    )
    assert value("driftsresultat-vestland", "municipality", "4631").value == -1.0  # Alver
    for code in ("4628", "4633", "4637"):  # Vaksdal, Fedje, Hyllestad
        assert value("driftsresultat-vestland", "municipality", code).missing == "not_published"
    sectors = ("industri", "vegtrafikk", "jordbruk", "ovrig")
    parts = sum(value(f"klimagass-{one}-telemark", "municipality", "4001", 2023).value for one in sectors)
    assert parts == pytest.approx(value("klimagass-telemark", "municipality", "4001", 2023).value)
