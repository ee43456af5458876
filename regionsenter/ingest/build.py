"""Builds the snapshot: reads every source, writes ``data/`` and the map's static geometry.

The build is deterministic: the same raw files give the same bytes.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from regionsenter.catalog import components as declared_components
from regionsenter.checks.schemas import check_table
from regionsenter.geography.combined import COMBINED
from regionsenter.ingest import (
    access,
    beside_centres,
    border_correction,
    broadband,
    businesses,
    capacity,
    catchments,
    centrality,
    centres,
    charging,
    cohorts,
    drive_times,
    drops,
    education,
    elections,
    electricity,
    farmland,
    grid_components,
    grid_reach,
    house_prices,
    income,
    industry,
    labour,
    land_use,
    leaning,
    migration,
    moved_borders,
    municipal_structure,
    near_centres,
    one_county,
    other_towns,
    places,
    population,
    power_plants,
    projection,
    refugees,
    road_lengths,
    road_network,
    school_results,
    services,
    settlements,
    sex_ratio,
    study_places,
    tax_settlement,
    town_choices,
    town_components,
    towns,
    transport,
    travel_time,
    unemployment,
    vital_statistics,
)
from regionsenter.ingest.descriptor import write_descriptor
from regionsenter.ingest.tidy import TIDY_COLUMNS, RawFileError
from regionsenter.ingest.web_geometry import write_web_geometry

ROOT = Path(__file__).parents[2]
SOURCES = (
    population,
    projection,
    migration,
    labour,
    education,
    income,
    land_use,
    settlements,
    centrality,
    travel_time,
    capacity,
    businesses,
    services,
    study_places,
    transport,
    vital_statistics,
    cohorts,
    sex_ratio,
    refugees,
    municipal_structure,
    school_results,
    unemployment,
    elections,
    tax_settlement,
    house_prices,
    broadband,
    charging,
    farmland,
    industry,
    electricity,
    power_plants,
    road_lengths,
    one_county,
    grid_components,
)

#: Tables of the road model and their columns with few different values.
DRIVING = {
    "drive_times": ["from_code", "to_code", "minutes", "km"],
    "centre_drive_times": ["slug", "code", "minutes", "km"],
    "drive_validation": ["slug", "code"],
    "road_gaps": ["kind", "code", "reason_nb", "reason_en"],
}


class BuildError(ValueError):
    """What was read does not hold together; the message says what and where."""


def build(raw: Path, out: Path, static: Path, say: Callable[[str], None] | None = None) -> dict:
    """Build the snapshot from the raw folder.

    Parameters
    ----------
    raw
        The folder with ``geo/``, ``regions/``, ``statistics/``.
    out
        Where the Parquet files, ``datapackage.json`` and ``build-report.json`` go.
    static
        Where the map's hashed geometry goes.
    say
        Called with a line for each step; None writes to stderr.

    Raises
    ------
    RawFileError, BuildError
        If a raw file is missing or wrong, or the result does not hold together.
    """
    say = say or _say
    if not raw.is_dir():
        raise RawFileError(f"{raw}: there is no such folder; say where the raw files are")
    for folder in (out, static):
        folder.mkdir(parents=True, exist_ok=True)

    say("kommuner og fylker")
    municipalities = places.load_municipalities(raw)
    counties = places.load_counties(raw)

    say("regioner og sentre")
    centre_table = centres.load_centres(raw, municipalities)

    say("vegnett og kjøretider")
    roads = road_network.network(raw)
    driving = drive_times.load(raw, municipalities, centre_table, roads)

    table, report = _components(raw, set(municipalities["code"]) | {COMBINED}, say)
    say("byene")
    population_table = table[table["component"] == "population"]
    town = towns.load(raw, centre_table, municipalities, population_table)
    centre_table["size_population"] = towns.judged_sizes(centre_table, town.table)
    say("tilgjengelighet")
    reach = access.load(raw, roads, driving, municipalities, centre_table, table)
    table = pd.concat([table, reach]).sort_values(TIDY_COLUMNS[:3], ignore_index=True)

    say("flyttede grenser")
    moves = moved_borders.load(raw, municipalities)
    table = border_correction.corrected(table, moves).sort_values(TIDY_COLUMNS[:3], ignore_index=True)
    say("hvem som støtter seg på senteret")
    leaning_table = leaning.load(raw, roads, municipalities, centre_table, table)
    health_areas = catchments.load(raw)

    say("pendling")
    commuting = labour.load_commuting(raw)
    commuting = commuting[_known(commuting, municipalities)].reset_index(drop=True)

    say("under kommunenivå")
    left_out = other_towns.load(raw, municipalities, centre_table)
    beside_centres.check(raw, centre_table, town.table)
    nearby = near_centres.load(raw, centre_table, town)
    within_reach = grid_reach.load(raw, roads, centre_table)
    town_values = town_components.load(raw, town, centre_table, table)
    choices = town_choices.load(raw, centre_table, population_table)
    _check(municipalities, centre_table, table)
    for name, frame in (
        ("municipalities", municipalities),
        ("counties", counties),
        ("centres", centre_table),
        ("components", table),
        ("moved_borders", moves),
        ("commuting", commuting),
        ("near_centres", nearby),
        ("other_towns", left_out),
        ("leaning", leaning_table),
        ("reach_shares", within_reach),
        ("catchments", health_areas),
        ("towns", town.table),
        ("town_components", town_values),
        ("town_choices", choices),
        *((name, getattr(driving, name)) for name in DRIVING),
    ):
        check_table(name, frame)

    say("skriver data")
    _write_geo(municipalities, out / "municipalities.parquet")
    _write_geo(counties, out / "counties.parquet")
    _write(centre_table, out / "centres.parquet")
    _write(table, out / "components.parquet", dictionary=["component", "code"])
    _write(moves, out / "moved_borders.parquet", dictionary=["code", "other"])
    _write(commuting, out / "commuting.parquet", dictionary=["home", "work"])
    _write(nearby, out / "near_centres.parquet", dictionary=["slug", "component"])
    _write(left_out, out / "other_towns.parquet")
    _write(leaning_table, out / "leaning.parquet", dictionary=["slug", "function", "code"])
    _write(within_reach, out / "reach_shares.parquet", dictionary=["slug", "code", "minutes"])
    _write(health_areas, out / "catchments.parquet", dictionary=["kind", "catchment"])
    _write(town.table, out / "towns.parquet")
    _write(town_values, out / "town_components.parquet", dictionary=["slug", "part", "component"])
    _write(choices, out / "town_choices.parquet")
    for name, keys in DRIVING.items():
        _write(getattr(driving, name), out / f"{name}.parquet", dictionary=keys)
    used = sorted({component.source for component in declared_components().values()})
    descriptor = write_descriptor(out, used)
    text = json.dumps(report, ensure_ascii=False, indent=1) + "\n"
    (out / "build-report.json").write_text(text, encoding="utf-8")

    say("kartgeometri")
    write_web_geometry(municipalities, counties, centre_table, town.cells, raw, static / "geo")
    say("ferdig")
    return descriptor


def _components(raw: Path, codes: set[str], say) -> tuple[pd.DataFrame, dict]:
    """All components in one tidy table, and a report of what was left out by source and why."""
    parts, report = [], {}
    for source in SOURCES:
        name = source.__name__.rsplit(".", 1)[-1]
        say(name.replace("_", " "))
        with drops.recorded() as dropped:
            part = source.load(raw)[TIDY_COLUMNS]
            unknown = ~part["code"].isin(codes)
            for slug, rows in part[unknown].groupby("component"):
                drops.note(slug, "not a municipality of the 2024 division", rows)
        kept = part[~unknown]
        report[name] = {
            "values_in": len(kept) + sum(entry["values"] for entry in dropped),
            "values_out": len(kept),
            "dropped": dropped,
            "components": {
                slug: {
                    "years": [int(rows["year"].min()), int(rows["year"].max())],
                    "municipalities": int(rows["code"].nunique()),
                }
                for slug, rows in kept.groupby("component")
            },
        }
        parts.append(kept)
    table = pd.concat(parts).sort_values(TIDY_COLUMNS[:3], ignore_index=True)
    twice = table[table.duplicated(TIDY_COLUMNS[:3])]
    if len(twice):
        raise BuildError(f"two values for {twice.iloc[0][TIDY_COLUMNS[:3]].tolist()}")
    return table, report


def _known(commuting: pd.DataFrame, municipalities: pd.DataFrame) -> pd.Series:
    """Flows to workplaces outside the 357 (offshore, Svalbard, unknown) cannot be placed."""
    codes = {*municipalities["code"], COMBINED}
    return commuting["home"].isin(codes) & commuting["work"].isin(codes)


def _check(municipalities, centre_table, table) -> None:
    declared, found = set(declared_components()), set(table["component"].unique())
    if declared != found:
        raise BuildError(f"components.yaml and the build differ on {sorted(declared ^ found)}")
    if len(municipalities) != 357 or len(centre_table) != 159:
        raise BuildError(
            f"{len(municipalities)} municipalities and {len(centre_table)} regions (357 and 159)"
        )
    listed = ";".join(centre_table["municipalities"]).split(";")
    if sorted(listed) != municipalities["code"].tolist():
        raise BuildError("the regions do not hold every municipality exactly once")
    if not centre_table["slug"].is_unique:
        raise BuildError("two centres share a slug")


def _write(frame: pd.DataFrame, path: Path, dictionary: list[str] | bool = False) -> None:
    table = pa.Table.from_pandas(frame, preserve_index=False).replace_schema_metadata()
    pq.write_table(table, path, compression="zstd", compression_level=19, use_dictionary=dictionary)


def _write_geo(frame: gpd.GeoDataFrame, path: Path) -> None:
    frame.to_parquet(path, index=False, compression="zstd")


_start = time.monotonic()


def _say(line: str) -> None:
    print(f"[{time.monotonic() - _start:5.1f} s] {line}", file=sys.stderr, flush=True)
