"""What two snapshots differ in."""

import pandas as pd

from regionsenter.checks.difference import difference, sentence
from regionsenter.snapshot import Cube, Snapshot


def test_difference_of_a_snapshot_with_itself_is_nothing():
    found = list(difference(Snapshot(), Snapshot()))
    assert len(found) > 50 and not any(change.any for change in found)
    assert sentence(found[0]).endswith("no change")


def test_difference_tells_changed_lost_and_new_values(copy):
    old, new = Snapshot(), Snapshot(copy)
    table = old.table("components").copy()
    voss = (table["component"] == "population_today") & (table["code"] == "4621")
    table.loc[voss & (table["year"] == 2026), "value"] += 100
    table = table[~((table["component"] == "population_today") & (table["year"] == 1986))]
    new._tables["components"] = table
    new.__dict__["components"] = _cubes(old, table)
    found = {change.indicator: change for change in difference(old, new)}["folketall"]
    assert found.lost_years == (1986,) and found.changed == 1
    assert found.norway_new == found.norway_old + 100
    assert "1 values changed" in sentence(found) and "lost years 1986" in sentence(found)


def _cubes(old: Snapshot, table: pd.DataFrame):
    people = table[table["component"] == "population_today"]
    grid = people.pivot(index="year", columns="code", values="value").reindex(columns=list(old.codes))
    cube = Cube(grid.index.to_numpy().astype(int), grid.to_numpy())
    return {**old.components, "population_today": cube}
