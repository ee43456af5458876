"""Reads the snapshot in ``data/`` once, read-only, and checks each file against its descriptor."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from regionsenter.whole_files import SPOILT, NotWhole, told_as

if TYPE_CHECKING:  # three fifths of the time to load; only who asks for a table waits for it
    import pandas as pd


def data_folder() -> Path:
    """Where the snapshot lies.

    ``REGIONSENTER_DATA`` lets a test or an analyst point elsewhere. Else it is inside the installed
    package, where the wheel puts it, or beside the package, where a checkout has it.
    """
    if chosen := os.environ.get("REGIONSENTER_DATA"):
        return Path(chosen)
    package = Path(__file__).parent
    installed = package / "data"
    return installed if installed.is_dir() else package.parent / "data"


#: The folder of this process, found once.
DATA = data_folder()
DESCRIPTOR = "datapackage.json"


#: The tables that the app reads; ``datapackage.json`` says which file each is in.
RESOURCES = (
    "municipalities",
    "counties",
    "centres",
    "components",
    "moved_borders",
    "commuting",
    "near_centres",
    "other_towns",
    "leaning",
    "reach_shares",
    "catchments",
    "towns",
    "town_components",
    "town_choices",
    "drive_times",
    "centre_drive_times",
    "drive_validation",
    "road_gaps",
)
MEND = "restore it from git or rebuild"


class SnapshotError(NotWhole, RuntimeError):
    """A file of the snapshot is missing, altered or unreadable; the message names it and the mend."""


@dataclass(frozen=True)
class Cube:
    """One component: ``values[i, j]`` is year ``years[i]`` and municipality ``codes[j]``; NaN = none."""

    years: np.ndarray
    values: np.ndarray


class Snapshot:
    """The built data. Tables are shared: do not change what you are given."""

    def __init__(self, folder: Path = DATA):
        self.folder = Path(folder)
        self._tables: dict[str, pd.DataFrame] = {}

    @cached_property
    def descriptor(self) -> dict:
        """The Data Package descriptor.

        Raises
        ------
        SnapshotError
            If it is missing, not JSON, or does not list its resources.
        """
        path = self.folder / DESCRIPTOR
        try:
            descriptor = json.loads(path.read_text(encoding="utf-8"))
            for resource in descriptor["resources"]:
                if not all(isinstance(resource[part], str) for part in ("name", "path", "hash")):
                    raise ValueError("a resource's name, path or hash is not a text")
            return descriptor
        except SPOILT as error:
            raise SnapshotError(
                f"{path} cannot be read ({error}); rebuild it with "
                "'python -m regionsenter data build --raw <raw folder>' or restore it from git"
            ) from error

    def path(self, name: str) -> Path:
        """The checked path of a resource, e.g. ``components``.

        Raises
        ------
        SnapshotError
            If the descriptor does not list it, or the file is missing or altered.
        """
        resources = {resource["name"]: resource for resource in self.descriptor["resources"]}
        if name not in resources:
            raise SnapshotError(f"{self.folder / DESCRIPTOR} lists no resource '{name}'")
        path = self.folder / resources[name]["path"]
        try:
            found = hashlib.sha256(path.read_bytes()).hexdigest()
        except OSError as error:
            raise SnapshotError(f"{path} is missing; {MEND}") from error
        if found != resources[name]["hash"].removeprefix("sha256:"):
            raise SnapshotError(
                f"{path} is not the file that {DESCRIPTOR} describes (checksum differs); {MEND}"
            )
        return path

    def load(self) -> None:
        """Read everything, so that nothing of it can be found missing or broken later.

        Raises
        ------
        SnapshotError
            If a file is missing, altered or unreadable.
        """
        for name in RESOURCES:
            path = self.path(name)
            if path.name != f"{name}.parquet":
                raise SnapshotError(f"{self.folder / DESCRIPTOR} has {path.name} for '{name}'; {MEND}")
            with told_as(SnapshotError, f"{path} does not hold what it should; {MEND}"):
                self._check_columns(name, path)
                if name != "components":
                    self.table(name)
                else:
                    _ = self.components  # as cubes: nobody needs their table

    def _check_columns(self, name: str, path: Path) -> None:
        """The columns are those the descriptor declares. Raises SnapshotError."""
        (resource,) = (resource for resource in self.descriptor["resources"] if resource["name"] == name)
        with told_as(SnapshotError, f"{self.folder / DESCRIPTOR} does not say what '{name}' holds; {MEND}"):
            declared = [field["name"] for field in resource["schema"]["fields"]]
        try:
            columns = pq.read_schema(path).names
        except (OSError, ValueError) as error:
            raise _not_parquet(path, error) from error
        if columns != declared:
            raise SnapshotError(
                f"{path} has the columns {', '.join(columns)} where {DESCRIPTOR} declares "
                f"{', '.join(map(str, declared))}; {MEND}"
            )

    def table(self, name: str) -> pd.DataFrame:
        """A resource without geometry as a table (the ``geometry`` column is left out)."""
        if name not in self._tables:
            path = self.path(name)
            try:
                columns = [c for c in pq.read_schema(path).names if c != "geometry"]
                # Plain columns only: a GeoParquet's metadata would ask pandas for its geometry.
                table = pq.read_table(path, columns=columns).replace_schema_metadata()
            except (OSError, ValueError) as error:
                raise _not_parquet(path, error) from error
            self._tables[name] = table.to_pandas()
        return self._tables[name]

    def _columns(self, name: str, columns: list[str] | None = None) -> pa.Table:
        # Not pq.read_table, which loads pandas by way of pyarrow.dataset.
        path = self.path(name)
        try:
            return pq.ParquetFile(path).read(columns=columns)
        except (OSError, ValueError) as error:
            raise _not_parquet(path, error) from error

    @cached_property
    def version(self) -> str:
        """Which data these are: another as soon as a byte of any file is. The start of the descriptor's
        checksum, for it holds the checksum of every file. Raises SnapshotError."""
        parts = {one["name"]: one["hash"] for one in self.descriptor["resources"]}
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:8]

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """Municipal codes in column order of every cube: the 357, then the combined 1507."""
        listed = self._columns("municipalities", ["code"])["code"]
        return (*listed.to_pylist(), "1507")

    @cached_property
    def components(self) -> dict[str, Cube]:
        """Every component as a cube, by slug."""
        table = self._columns("components")
        column = {code: j for j, code in enumerate(self.codes)}
        slugs = table["component"].combine_chunks()
        encoded = slugs if hasattr(slugs, "indices") else pc.dictionary_encode(slugs)
        names = encoded.dictionary.to_pylist()
        which = _numbers(encoded.indices)
        codes = pc.dictionary_encode(table["code"].combine_chunks().cast("string"))
        to_column = np.array([column[code] for code in codes.dictionary.to_pylist()])
        place = to_column[_numbers(codes.indices)]
        year = _numbers(table["year"].combine_chunks())
        value = _numbers(table["value"].combine_chunks())
        order = np.argsort(which, kind="stable")
        ends = np.cumsum(np.bincount(which, minlength=len(names)))
        cubes = {}
        for name, mine in zip(names, np.split(order, ends[:-1]), strict=True):
            years, row = np.unique(year[mine], return_inverse=True)
            grid = np.full((len(years), len(self.codes)), np.nan)
            grid[row, place[mine]] = value[mine]
            grid.flags.writeable = False
            cubes[name] = Cube(years.astype(int), grid)
        return cubes

    @cached_property
    def commuting(self) -> dict[int, np.ndarray]:
        """Commuting matrix by year: ``[i, j]`` persons living in ``codes[i]``, working in ``codes[j]``."""
        table = self.table("commuting")
        column = {code: j for j, code in enumerate(self.codes)}
        home, work = table["home"].map(column), table["work"].map(column)
        found = {}
        for year in np.unique(table["year"]):
            mine = (table["year"] == year).to_numpy()
            matrix = np.zeros((len(self.codes), len(self.codes)))
            matrix[home[mine], work[mine]] = table["employed"][mine]
            found[int(year)] = matrix
        return found


def _not_parquet(path: Path, error: Exception) -> SnapshotError:
    return SnapshotError(f"{path} is not readable Parquet ({error}); {MEND}")


def _numbers(column: pa.Array) -> np.ndarray:
    """A column without nulls, shared and read-only; its own ``to_numpy`` would load pandas."""
    return np.from_dlpack(column)


@lru_cache(maxsize=1)
def snapshot() -> Snapshot:
    """The snapshot of this process, opened once."""
    return Snapshot()
