"""``data verify`` is green on the snapshot and red, by name, on one that is not whole."""

from __future__ import annotations

import shutil

import pandas as pd
import pytest

from regionsenter.difference import difference, sentence
from regionsenter.schemas import SchemaError, check_table
from regionsenter.snapshot import DATA, Cube, Snapshot
from regionsenter.verify import verify


@pytest.fixture
def copy(tmp_path):
    shutil.copytree(DATA, tmp_path / "data")
    return tmp_path / "data"


def test_the_snapshot_is_whole_and_true():
    findings = list(verify(Snapshot()))
    assert len(findings) > 12
    assert [f"{f.check}: {f.wrong}" for f in findings if f.wrong] == []


def test_a_corrupted_file_is_named_and_nothing_more_is_claimed(copy):
    (copy / "commuting.parquet").write_bytes(b"broken")
    findings = list(verify(Snapshot(copy)))
    assert ["commuting.parquet" in f.wrong for f in findings if f.wrong] == [True]
    assert not any("matrix" in f.check for f in findings)


@pytest.mark.parametrize(
    ("component", "factor", "check"),
    [
        ("higher_education_pct", 1.1, "educational attainment"),
        ("population_age_6_15", 0.9, "age groups"),
        ("employed_at_workplace", 1.01, "commuting matrix"),
    ],
)
def test_a_figure_that_breaks_a_truth_is_found(component, factor, check):
    data = Snapshot()
    cubes = dict(data.components)
    cubes[component] = Cube(cubes[component].years, cubes[component].values * factor)
    data.__dict__["components"] = cubes
    wrong = [finding.check for finding in verify(data) if finding.wrong]
    assert len(wrong) == 1 and check in wrong[0]


@pytest.mark.parametrize(
    ("name", "change", "said"),
    [
        ("components", lambda f: f.assign(code="21"), "code"),
        ("components", lambda f: pd.concat([f, f.head(1)]), "components"),
        ("centres", lambda f: f.assign(lat=12.0), "lat"),
        ("municipalities", lambda f: f.head(300), "357"),
        ("commuting", lambda f: f.assign(employed=0), "employed"),
    ],
)
def test_a_table_off_its_schema_is_named(name, change, said):
    with pytest.raises(SchemaError, match=said):
        check_table(name, change(Snapshot().table(name).head(1000).copy()))


def test_difference_of_a_snapshot_with_itself_is_nothing():
    found = list(difference(Snapshot(), Snapshot()))
    assert len(found) > 50 and not any(change.any for change in found)
    assert sentence(found[0]).endswith("no change")


def test_difference_tells_changed_lost_and_new_values(copy):
    old, new = Snapshot(), Snapshot(copy)
    table = old.table("components").copy()
    voss = (table["component"] == "population") & (table["code"] == "4621")
    table.loc[voss & (table["year"] == 2026), "value"] += 100
    table = table[~((table["component"] == "population") & (table["year"] == 1986))]
    new._tables["components"] = table
    new.__dict__["components"] = _cubes(old, table)
    found = {change.indicator: change for change in difference(old, new)}["folketall"]
    assert found.lost_years == (1986,) and found.changed == 1
    assert found.norway_new == found.norway_old + 100
    assert "1 values changed" in sentence(found) and "lost years 1986" in sentence(found)


def _cubes(old: Snapshot, table: pd.DataFrame):
    mine = table[table["component"] == "population"]
    grid = mine.pivot(index="year", columns="code", values="value").reindex(columns=list(old.codes))
    cube = Cube(grid.index.to_numpy().astype(int), grid.to_numpy())
    return {**old.components, "population": cube}
