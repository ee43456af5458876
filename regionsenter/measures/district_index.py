"""Distriktsindeksen by the ministry's model of 2020, as far as the inputs go.

Four inputs, each standardised over the areas (minus the mean, by the standard deviation), clipped
at ±2.5, weighted 40, 40, 10 and 10 per cent and moved linearly from -2.5–2.5 to 0–100; low means
great district challenges. An index is only given when all four inputs are there for every area:
part of an index is not the index. What is there is given as its standardised parts.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

import numpy as np
import pandas as pd

from regionsenter.measures.areas import areas
from regionsenter.measures.arrays import Numbers
from regionsenter.measures.values import default_year, values
from regionsenter.snapshot import snapshot

Level = Literal["municipality", "region"]

CENTRALITY, POPULATION = "centrality", "population_growth"
EMPLOYMENT, DIVERSITY = "employment_growth", "diversity"
WEIGHTS = MappingProxyType({CENTRALITY: 0.4, POPULATION: 0.4, EMPLOYMENT: 0.1, DIVERSITY: 0.1})
CLIP = 2.5
SPAN = 10  # years of growth

#: Why an input is missing: too few years between the first and the last, or not in the snapshot.
SHORT_SERIES, NOT_IN_SNAPSHOT, NOT_EVERYWHERE = "short_series", "not_in_snapshot", "not_everywhere"
JOBS = "employed_at_workplace"
#: One minus the sum of squared industry shares in the private sector: not built, because the raw
#: table (SSB 07984 by industry) covers 242 of 357 municipalities.
DIVERSITY_COMPONENT = "private_industry_diversity"


@dataclass(frozen=True, eq=False)
class DistrictIndex:
    """The index, or the parts of it that can be had.

    ``parts`` is indexed by area code: the inputs that are there (index points, per cent) and, with
    ``z_`` before the name, each standardised and clipped. ``years`` has (input, first, last year)
    of those in use and of a series that is too short; ``missing`` has (input, reason). ``weight``
    is the part of the index (0-1) that ``parts`` covers; ``index`` is None unless that is all.
    """

    level: Level
    parts: pd.DataFrame
    years: tuple[tuple[str, int, int], ...]
    missing: tuple[tuple[str, str], ...]
    weight: float
    index: pd.Series | None


def standardise(numbers: pd.DataFrame) -> pd.DataFrame:
    """Each column minus its mean, by its standard deviation (of the whole population), clipped.

    A column without spread is 0 everywhere; a missing number stays missing.
    """
    spread = numbers.std(ddof=0)
    return ((numbers - numbers.mean()) / spread.where(spread > 0, 1.0)).clip(-CLIP, CLIP)


def index_of(inputs: pd.DataFrame) -> pd.Series:
    """The index, 0-100, from its four inputs (columns named as in :data:`WEIGHTS`), by area.

    Higher must mean better in every column: the Herfindahl index is to be turned round first.

    Raises
    ------
    ValueError
        If an input is missing, altogether or for an area.
    """
    if lacking := [name for name in WEIGHTS if name not in inputs or inputs[name].isna().any()]:
        raise ValueError(f"the index needs all four inputs for every area: {', '.join(lacking)}")
    parts = standardise(inputs[list(WEIGHTS)])
    weighted = parts @ pd.Series(WEIGHTS)
    return (weighted + CLIP) / (2 * CLIP) * 100


@lru_cache(maxsize=2)
def district_index(level: Level = "municipality") -> DistrictIndex:
    """The index for every municipality or labour-market region, from the snapshot.

    Raises
    ------
    ValueError
        If ``level`` is neither.
    """
    if level not in ("municipality", "region"):
        raise ValueError(f"unknown level '{level}' (known: municipality, region)")
    series_by_name: dict[str, pd.Series] = {}
    years, missing = [], []
    for name, read in _INPUTS.items():
        series, span, reason = read(level)
        if span is not None:
            years.append((name, *span))
        if reason is not None:
            missing.append((name, reason))
        if series is not None:
            series_by_name[name] = series
    inputs = pd.DataFrame(series_by_name, index=pd.Index(areas(level).codes, name="code"))
    whole = not missing and inputs.notna().all(axis=None)
    return DistrictIndex(
        level=level,
        parts=inputs.join(standardise(inputs).add_prefix("z_")),
        years=tuple(years),
        missing=tuple(missing),
        weight=round(sum(WEIGHTS[name] for name in series_by_name), 10),
        index=index_of(inputs) if whole else None,
    )


#: The figures by area (None: there are none), the years they are of, and why some are missing.
Input = tuple["pd.Series[float] | None", tuple[int, int] | None, str | None]


def _centrality(level: Level) -> Input:
    return _latest("sentralitet", level, 0)


def _population(level: Level) -> Input:
    return _latest("folkevekst-10-ar", level, SPAN)


def _latest(slug: str, level: Level, span: int) -> Input:
    of, year = values(slug, level), default_year(slug)
    series = pd.Series(of.of_year(year).value, index=list(of.codes))
    return series, (year - span, year), None if series.notna().all() else NOT_EVERYWHERE


def _employment(level: Level) -> Input:
    """Growth in jobs over ten years, from sums of municipalities; none of the series is joined."""
    cube = snapshot().components[JOBS]
    first, last = int(cube.years[0]), int(cube.years[-1])
    if last - SPAN not in cube.years:
        return None, (first, last), SHORT_SERIES
    rows = list(cube.years)
    now, then = (cube.values[rows.index(year)] for year in (last, last - SPAN))
    growth = 100 * (_sums(level, now) / _sums(level, then) - 1)
    series = pd.Series(growth, index=list(areas(level).codes))
    return series, (last - SPAN, last), None if series.notna().all() else NOT_EVERYWHERE


def _sums(level: Level, numbers: Numbers) -> Numbers:
    """Sums over the members, NaN where one has none (Ålesund and Haram may stand as one)."""
    of = areas(level)
    first, second, combined = of.joined
    numbers = numbers.copy()
    as_one = not np.isnan(numbers[combined])
    members = of.members.copy()
    if as_one:
        members[of.whole, first] = members[of.whole, second] = False
    else:
        members[:, combined] = False
    lacks = (members & np.isnan(numbers)[None, :]).any(axis=1)
    return np.where(lacks, np.nan, members @ np.nan_to_num(numbers))


def _diversity(level: Level) -> Input:
    """Only where the snapshot has it; a region's cannot be had from its municipalities' index."""
    cube = snapshot().components.get(DIVERSITY_COMPONENT)
    if cube is None or level == "region":
        return None, None, NOT_IN_SNAPSHOT
    year = int(cube.years[-1])
    by_code = dict(zip(snapshot().codes, cube.values[-1], strict=True))
    series = pd.Series({code: by_code[code] for code in areas(level).codes})
    return series, (year, year), None if series.notna().all() else NOT_EVERYWHERE


_INPUTS = {
    CENTRALITY: _centrality,
    POPULATION: _population,
    EMPLOYMENT: _employment,
    DIVERSITY: _diversity,
}
