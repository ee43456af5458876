"""The snapshot: whole, within its budget, and clear when a file is missing or altered."""

import hashlib
import json
import shutil
import subprocess
import sys

import numpy as np
import pytest

from regionsenter import catalog
from regionsenter.snapshot import DATA, DESCRIPTOR, RESOURCES, Snapshot, SnapshotError, snapshot


@pytest.fixture
def copy(tmp_path):
    shutil.copytree(DATA, tmp_path / "data")
    return tmp_path / "data"


def test_whole_snapshot_is_within_15_mb():
    assert sum(path.stat().st_size for path in DATA.rglob("*")) < 15_000_000


def test_every_resource_matches_its_descriptor():
    data = Snapshot()
    for resource in data.descriptor["resources"]:
        assert len(data.table(resource["name"])) == resource["rows"]
        assert set(resource["sources"]) <= set(catalog.sources())
    assert {s["name"] for s in data.descriptor["sources"]} == set(catalog.sources())


def test_every_component_of_the_catalog_is_there():
    assert set(Snapshot().components) == set(catalog.components())


def test_altered_file_is_refused_by_name(copy):
    (copy / "components.parquet").write_bytes(b"not what it was")
    with pytest.raises(SnapshotError, match="components.parquet.*checksum"):
        _ = Snapshot(copy).components


def test_missing_file_is_refused_by_name(copy):
    (copy / "centres.parquet").unlink()
    with pytest.raises(SnapshotError, match="centres.parquet is missing"):
        Snapshot(copy).table("centres")


def test_broken_descriptor_is_refused_with_the_mend(copy):
    (copy / "datapackage.json").write_text("{", encoding="utf-8")
    with pytest.raises(SnapshotError, match="data build"):
        _ = Snapshot(copy).descriptor


def test_the_app_reads_every_resource_and_no_other():
    described = {resource["name"]: resource["path"] for resource in Snapshot().descriptor["resources"]}
    assert described == {name: f"{name}.parquet" for name in RESOURCES}


@pytest.mark.parametrize("name", [DESCRIPTOR, *(f"{name}.parquet" for name in RESOURCES)])
@pytest.mark.parametrize("harm", ["gone", "cut", "changed", "empty"])
def test_whatever_file_is_not_whole_it_is_named_when_all_is_read(copy, name, harm):
    content = (copy / name).read_bytes()
    half = len(content) // 2
    spoilt = {"cut": content[:half], "changed": content[:half] + b"\0" + content[half + 1 :]}
    (copy / name).unlink()
    if harm != "gone":
        (copy / name).write_bytes(spoilt.get(harm, b""))
    with pytest.raises(SnapshotError, match=name):
        Snapshot(copy).load()


@pytest.mark.parametrize("content", ["[]", "{}", '{"resources": [{"name": "centres"}]}', "3"])
def test_a_descriptor_that_describes_nothing_is_refused(copy, content):
    (copy / DESCRIPTOR).write_text(content, encoding="utf-8")
    with pytest.raises(SnapshotError, match=DESCRIPTOR):
        Snapshot(copy).load()


@pytest.mark.parametrize(
    "harm",
    [
        {"path": 3},
        {"hash": 3},
        {"name": ["centres"]},
        {"schema": 3},
        {"schema": {"fields": [3]}},
        {"schema": {"fields": None}},
        {"path": "counties.parquet"},
    ],
    ids=str,
)
def test_a_descriptor_with_another_kind_of_value_is_refused(copy, harm):
    descriptor = json.loads((copy / DESCRIPTOR).read_text(encoding="utf-8"))
    descriptor["resources"][2] |= harm
    (copy / DESCRIPTOR).write_text(json.dumps(descriptor), encoding="utf-8")
    with pytest.raises(SnapshotError, match=r"datapackage\.json"):
        Snapshot(copy).load()


def test_a_descriptor_without_end_is_refused(copy):
    (copy / DESCRIPTOR).write_text("[" * 100_000, encoding="utf-8")
    with pytest.raises(SnapshotError, match=DESCRIPTOR):
        Snapshot(copy).load()


@pytest.mark.parametrize("name", RESOURCES)
def test_another_tables_content_is_refused_though_it_is_described(copy, name):
    other = next(other for other in RESOURCES if other != name)
    shutil.copy(copy / f"{other}.parquet", copy / f"{name}.parquet")
    content = (copy / f"{name}.parquet").read_bytes()
    descriptor = json.loads((copy / DESCRIPTOR).read_text(encoding="utf-8"))
    (described,) = [resource for resource in descriptor["resources"] if resource["name"] == name]
    described["hash"] = "sha256:" + hashlib.sha256(content).hexdigest()
    (copy / DESCRIPTOR).write_text(json.dumps(descriptor), encoding="utf-8")
    with pytest.raises(SnapshotError, match=f"{name}.parquet has the columns"):
        Snapshot(copy).load()


def test_unlisted_resource_is_refused(copy):
    descriptor = json.loads((copy / "datapackage.json").read_text(encoding="utf-8"))
    descriptor["resources"] = []
    (copy / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
    with pytest.raises(SnapshotError, match="'centres'"):
        Snapshot(copy).table("centres")


def test_the_cubes_come_without_pandas():
    script = (
        "import sys; from regionsenter.snapshot import snapshot; "
        "cubes = snapshot().components; "
        "print(len(cubes), sorted({'pandas', 'pyarrow.dataset'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=DATA.parent
    )
    assert done.stdout.strip() == f"{len(Snapshot().components)} []"


def test_age_groups_sum_to_the_population():
    cubes = snapshot().components
    ages = [cube for slug, cube in cubes.items() if slug.startswith("population_age_")]
    assert len(ages) == 19
    total = cubes["population"]
    latest = sum(cube.values[-1] for cube in ages)
    assert np.nansum(latest) == np.nansum(total.values[-1]) == 5_627_400
