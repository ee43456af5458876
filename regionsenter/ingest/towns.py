"""The town of each centre, cut out of SSB's grids of 250 m, and how it compares with SSB's settlement.

A settlement's outline is not among the files, only its population: the town is made of cells, and
the two populations held up against each other tell how well.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
import yaml
from pyproj import Transformer

from regionsenter.catalog.registry import FOLDER
from regionsenter.geography.towns import CELL, FURTHEST, OUTLINE_JOB_YEARS, OUTLINE_YEAR, SPLIT
from regionsenter.ingest.business_grid import read_business_grid
from regionsenter.ingest.centres import read_settlements
from regionsenter.ingest.population_grid import CRS, cell_municipality, read_population_grid
from regionsenter.ingest.town_cells import town_cells

#: A town crosses its municipality's border when more than this part of its residents live outside.
OUTSIDE = 0.01
#: What stands for the population of a place too small to be a settlement, where it has a rival.
SMALL_PLACE = 200


@dataclass(frozen=True)
class Towns:
    """``table``: a row a centre, see :func:`load`. ``cells``: index ``cell``, columns ``slug`` (whose
    town), ``code`` (the cell's municipality) and ``inside`` (whether that is a centre municipality).
    ``middles``: ``slug, easting, northing`` (EPSG:32633), a row a middle."""

    table: pd.DataFrame
    cells: pd.DataFrame
    middles: pd.DataFrame


def read_declared() -> dict[int, dict]:
    """Towns that the general rule does not settle, by region number."""
    text = (FOLDER / "towns.yaml").read_text(encoding="utf-8")
    return {entry["region_number"]: entry for entry in yaml.safe_load(text)}


def load(raw: Path, centres: pd.DataFrame, municipalities: pd.DataFrame, population: pd.DataFrame) -> Towns:
    """The towns of the centres, in their order.

    ``table`` has ``slug``; ``method`` (``grid``, or ``settlement`` where the town cannot be told from the
    grid); ``settlements`` (";"); ``cells``; ``area_km2`` of the cells; ``residents_2019``;
    ``residents_outside``, those of them beyond the centre municipality; ``settlement_population`` and
    ``settlement_year`` (NaN and 0 where no settlement is listed); ``growth`` of the centre
    municipality from 2019 to that year; ``ratio``, residents times growth by settlement population;
    ``crosses_border``; ``note_nb, note_nn, note_en``. Of method ``settlement`` the town's own
    figures are NaN.

    Parameters
    ----------
    centres, municipalities
        As the modules of those names give them.
    population
        Tidy component ``population`` by municipality.
    """
    named = named_settlements(raw, centres)
    inhabited = inhabited_cells(raw)
    owner = town_cells(inhabited, settlement_points(raw, named))
    cells = _cells(raw, owner, named, centres)
    table = _table(cells, inhabited, named, centres, population)
    kept = table.loc[table["method"] == "grid", "slug"]
    return Towns(table, cells[cells["slug"].isin(kept)], middles(named, centres, municipalities))


def judged_sizes(centres: pd.DataFrame, towns: pd.DataFrame) -> pd.Series:
    """Persons by which each centre's size is judged, in the order of the centres, NaN where not known.

    The settlement's population; the town's in 2019 with the municipality's growth since, rounded, where
    that is over :data:`SPLIT` times the settlement's.
    """
    listed = centres["settlement_population"].to_numpy(dtype=float)
    grown = (towns["residents_2019"] * towns["growth"]).round().to_numpy()
    return pd.Series(np.where(grown > SPLIT * listed, grown, listed), centres.index)


def inhabited_cells(raw: Path) -> pd.DataFrame:
    """``residents`` of :data:`OUTLINE_YEAR`, ``jobs`` the mean of :data:`OUTLINE_JOB_YEARS`, by cell."""
    residents = read_population_grid(raw)[OUTLINE_YEAR].rename("residents")
    jobs = read_business_grid(raw)["employees"][list(OUTLINE_JOB_YEARS)].mean(axis=1).rename("jobs")
    return pd.concat([residents, jobs], axis=1).fillna(0.0).sort_index()


def settlement_points(raw: Path, named: pd.DataFrame) -> pd.DataFrame:
    """Every whole settlement and every centre without one: ``easting, northing, population``."""
    listed = read_settlements(raw).drop_duplicates("settlement_code")
    listed = listed.set_index("settlement_code")[["lon", "lat", "population"]]
    own = named[~named["settlement"].isin(listed.index)].set_index("settlement")
    both = pd.concat([listed, own[["lon", "lat"]].assign(population=SMALL_PLACE)])
    both["easting"], both["northing"] = _to_grid(both)
    return both[["easting", "northing", "population"]]


def middles(named: pd.DataFrame, centres: pd.DataFrame, municipalities: pd.DataFrame) -> pd.DataFrame:
    """The middle of each town, one a town where two are one centre: ``slug, easting, northing``.

    It is the settlement's point; of a centre named after several towns («Skien/Porsgrunn»), the points of
    the municipal centres.
    """
    several = centres[centres["name"].str.contains("/")]
    own = several[["slug", "centre_municipalities"]].assign(
        code=several["centre_municipalities"].str.split(";")
    )
    seats = own.explode("code").merge(municipalities[["code", "lon", "lat"]], on="code")
    single = named[named["middle"] & ~named["slug"].isin(several["slug"])]
    both = pd.concat([single, seats])[["slug", "lon", "lat"]].sort_values(["slug", "lon"])
    both["easting"], both["northing"] = _to_grid(both)
    return both[["slug", "easting", "northing"]].reset_index(drop=True)


def named_settlements(raw: Path, centres: pd.DataFrame) -> pd.DataFrame:
    """``slug, settlement, lon, lat, population, middle``: the settlements that each town is made of.

    A centre without a settlement has its slug as one. ``middle``: whether it has a middle of its own, which
    a part that ``towns.yaml`` adds has when it is as large as half the centre's settlement.
    """
    listed = read_settlements(raw).drop_duplicates("settlement_code").set_index("settlement_code")
    declared = read_declared()
    rows = []
    for centre in centres.itertuples():
        own = [code for code in centre.settlement_code.split(";") if code]
        if not own:
            rows.append((centre.slug, centre.slug, centre.lon, centre.lat, np.nan, True))
        largest = max((listed.at[code, "population"] for code in own), default=0)
        for code in [*own, *declared.get(centre.region_number, {}).get("settlements", [])]:
            lon, lat, people = listed.loc[code, ["lon", "lat", "population"]]
            rows.append((centre.slug, code, lon, lat, people, code in own or people >= largest / 2))
    return pd.DataFrame(rows, columns=["slug", "settlement", "lon", "lat", "population", "middle"])


def _cells(raw: Path, owner: pd.Series, named: pd.DataFrame, centres: pd.DataFrame) -> pd.DataFrame:
    slug = owner.map(dict(zip(named["settlement"], named["slug"], strict=True))).dropna()
    code = cell_municipality(raw, slug.index.to_numpy())
    home = dict(zip(centres["slug"], centres["centre_municipalities"].str.split(";"), strict=True))
    inside = [c in home[s] for s, c in zip(slug, code, strict=True)]
    return pd.DataFrame({"slug": slug, "code": code, "inside": inside})


def _table(cells, inhabited, named, centres, population) -> pd.DataFrame:
    declared = read_declared()
    residents = inhabited["residents"].reindex(cells.index)
    by_town = cells.assign(residents=residents, away=residents.where(~cells["inside"], 0.0))
    sums = by_town.groupby("slug").agg(
        cells=("code", "size"), residents=("residents", "sum"), away=("away", "sum")
    )
    rows = []
    for centre in centres.itertuples():
        mine = named[named["slug"] == centre.slug]
        town = sums.loc[centre.slug] if centre.slug in sums.index else sums.iloc[0] * np.nan
        listed = mine["population"].sum(min_count=1)
        year = int(centre.settlement_date[:4]) if centre.settlement_date else 0
        growth = (
            growth_since(OUTLINE_YEAR, year, centre.centre_municipalities.split(";"), population)
            if year
            else np.nan
        )
        ratio = town["residents"] * growth / listed
        reason = declared.get(centre.region_number, {}).get("reason", {})
        told = bool(reason) or np.isnan(listed) or 1 / FURTHEST <= ratio <= FURTHEST
        is_grid = told and town["cells"] > 0
        rows.append(
            {
                "slug": centre.slug,
                "method": "grid" if is_grid else "settlement",
                "settlements": ";".join(mine.loc[mine["population"].notna(), "settlement"]),
                "cells": town["cells"] if is_grid else np.nan,
                "area_km2": town["cells"] * (CELL / 1_000) ** 2 if is_grid else np.nan,
                "residents_2019": town["residents"] if is_grid else np.nan,
                "residents_outside": town["away"] if is_grid else np.nan,
                "settlement_population": listed,
                "settlement_year": year,
                "growth": growth,
                "ratio": ratio,
                "crosses_border": bool(is_grid and town["away"] > OUTSIDE * town["residents"]),
                **{f"note_{language}": reason.get(language, "") for language in ("nb", "nn", "en")},
            }
        )
    return pd.DataFrame(rows).astype({"settlement_year": "int16"})


def growth_since(first: int, last: int, codes: list[str], population: pd.DataFrame) -> float:
    """How many times their population of the year ``first`` the municipalities had in ``last``."""
    by_year = population[population["code"].isin(codes)].groupby("year")["value"].sum()
    return float(by_year[last] / by_year[first])


def _to_grid(points: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
    to_grid = Transformer.from_crs(4326, CRS, always_xy=True)
    return to_grid.transform(points["lon"].to_numpy(), points["lat"].to_numpy())
