"""The town of each centre: two made ones, and the snapshot's held up against SSB's settlements."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from regionsenter.geography.centres import centres
from regionsenter.ingest import grid_figures, near_centres, town_components, towns
from regionsenter.ingest.business_grid import read_business_grid
from regionsenter.ingest.grid_components import cell_codes
from regionsenter.ingest.grid_components import load as load_municipal
from regionsenter.ingest.population_grid import read_population_grid
from regionsenter.snapshot import snapshot
from tests.ingest import town_world

KEPT = (read_population_grid, read_business_grid, grid_figures.grid_figures, cell_codes)
MUNICIPALITIES = pd.DataFrame({"code": ["1001", "1002"], "lon": [8.0, 9.0], "lat": [60.0, 60.0]})


@pytest.fixture
def world(tmp_path):
    """A raw folder with two towns; nothing read from another is remembered."""
    for reader in KEPT:
        reader.cache_clear()
    town_world.write_world(tmp_path)
    yield tmp_path
    for reader in KEPT:
        reader.cache_clear()


def load(raw) -> towns.Towns:
    return towns.load(raw, town_world.centre_table(), MUNICIPALITIES, town_world.population())


def test_a_town_across_a_border_and_one_with_work_places(world):
    table = load(world).table.set_index("slug")
    west, east = table.loc["west"], table.loc["east"]
    # 36-40 touch, 42 is behind one empty cell and 45 behind two.
    assert (west["cells"], west["residents_2019"]) == (6, 40 + 90 + 60 + 20 + 30 + 35)
    assert west["area_km2"] == pytest.approx(6 * 0.0625)
    assert west["residents_outside"] == 30 + 35 and west["crosses_border"]
    assert west["ratio"] == pytest.approx(275 * 1.1 / 300) and west["method"] == "grid"
    # 121 has 8 residents, but 12 jobs.
    assert (east["cells"], east["residents_2019"]) == (2, 58) and not east["crosses_border"]


def test_a_town_that_is_not_the_settlement_falls_back_to_the_settlement(world):
    town_world.write_world(world, east_population=120)  # 58 residents, 64 with growth: not two thirds of it
    found = load(world)
    east = found.table.set_index("slug").loc["east"]
    assert east["method"] == "settlement" and np.isnan(east["residents_2019"])
    assert set(found.cells["slug"]) == {"west"}
    values = town_components.load(world, found, town_world.centre_table(), load_municipal(world))
    only = values[values["slug"] == "east"]
    assert only[["part", "component", "year", "value"]].to_numpy().tolist() == [
        ["town", "grid_residents", 2024, 120.0]
    ]


def test_the_rest_is_the_municipality_without_the_cells_in_it(world):
    values = town_components.load(world, load(world), town_world.centre_table(), load_municipal(world))
    assert not values.duplicated(["slug", "part", "component", "year"]).any()
    got = values.set_index(["slug", "part", "component", "year"])["value"]
    assert got["west", "town", "grid_residents", 2019] == 275
    assert got["west", "rest", "grid_residents", 2019] == 0  # all who live in West live in the town
    assert got["east", "rest", "grid_residents", 2019] == 30 + 35 + 80
    assert got["east", "town", "grid_jobs", 2025] == 30 + 12
    assert got["west", "town", "grid_charging_points", 2026] == 4
    assert ("east", "town", "grid_charging_points", 2026) not in got.index  # none in East: not known
    assert got["west", "town", "grid_pupils", 2026] == 80
    # The school is in cell 37, a kilometre from the middles of 33 to 41.
    assert got["west", "town", "grid_residents_near_primary", 2026] == 240
    assert got["east", "rest", "grid_residents_near_primary", 2026] == 30
    assert got["west", "town", "grid_age_sum", 2019] == 40 * 275
    men, women = (got["west", "town", f"grid_{sex}", 2019] for sex in ("men", "women"))
    assert men > 0 and men / women == pytest.approx(6 / 4, abs=1e-3)


def test_near_the_middle_is_by_the_middle_of_the_cell(world):
    found = near_centres.load(world, town_world.centre_table(), load(world))
    got = found.set_index(["slug", "component", "year"])["value"]
    # A kilometre from the middle of cell 38 are the middles of 34 to 42, 45 is 1 750 m away.
    assert got["west", "residents_1km", 2019] == 275
    assert got["west", "residents_5km", 2019] == 355
    assert got["west", "employees_1km", 2025] == 100 and got["west", "establishments_1km", 2025] == 4
    assert got["west", "town_residents_municipality", 2019] == 275 - 30 - 35


def test_what_is_near_two_middles_counts_once():
    figure = pd.DataFrame({2019: [7.0, 5.0]}, index=[town_world.cell(0), town_world.cell(8)])
    middles = pd.DataFrame(
        {"slug": "twin", "easting": [125.0, 1_125.0], "northing": town_world.NORTH + 125.0}
    )
    found = near_centres.within(figure, middles, 1_000)
    assert found.to_numpy().tolist() == [["twin", 2019, 12.0]]


def test_size_is_judged_by_the_town_where_it_is_much_more_than_the_settlement():
    table = pd.DataFrame({"settlement_population": [100.0, 100.0, np.nan]})
    found = pd.DataFrame({"residents_2019": [124.0, 126.0, 90.0], "growth": [1.0, 1.0, np.nan]})
    assert towns.judged_sizes(table, found).to_numpy()[:2].tolist() == [100, 126]
    assert np.isnan(towns.judged_sizes(table, found)[2])


def test_the_snapshots_towns_are_near_ssbs_settlements():
    table = snapshot().table("towns").set_index("slug")
    ratio = table.loc[[place.slug for place in centres() if place.settlement_population], "ratio"]
    within = (ratio - 1).abs()
    assert (within <= 0.1).mean() >= 0.85 and (within <= 0.2).mean() >= 0.96
    assert 0.97 < ratio.median() < 1.03
    assert (table["method"] == "grid").all()


@pytest.mark.parametrize(
    ("slug", "residents"),
    # Ørsta and Volda; Valen with Husnes; Tromsø with Tromsdalen and Kvaløysletta; Odda; Åmot (Rena).
    [("orsta-volda", 13_896), ("kvinnherad", 4_417), ("tromso", 66_996), ("ullensvang", 4_865)],
)
def test_residents_of_towns_that_are_more_than_one_settlement(slug, residents):
    assert snapshot().table("towns").set_index("slug").loc[slug, "residents_2019"] == residents


def test_the_limits_in_use_stand_first_and_have_no_bias():
    choices = snapshot().table("town_choices")
    first = choices.iloc[0]
    assert first[["residents", "jobs", "part", "reach"]].tolist() == [10, 10, 30, 2.3]
    assert abs(first["others_median"] - 1) == (choices["others_median"] - 1).abs().min()
    assert first["centres_within_10"] > choices["centres_within_10"].median()
