"""``data verify``: is the snapshot whole, as described, and true to itself?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from regionsenter.catalog import components, indicators
from regionsenter.checks.schemas import SchemaError, check_table
from regionsenter.geography.towns import OUTLINE_YEAR
from regionsenter.measures import values, years
from regionsenter.snapshot import Snapshot, SnapshotError

#: Persons whose workplace is abroad, at sea or unknown are in the residents but not in the matrix.
LEAST_PLACED = 0.95
#: Persons by which summed age groups may miss the total where the source has rounded each.
ROUNDED = 4
#: The levels of educational attainment that together are everybody.
EDUCATION = (
    "compulsory_only_pct",
    "upper_secondary_pct",
    "vocational_college_pct",
    "higher_education_pct",
)


@dataclass(frozen=True)
class CheckResult:
    """One check: what was checked, and what is wrong (empty when nothing is)."""

    check: str
    wrong: str = ""


def verify(data: Snapshot) -> Iterator[CheckResult]:
    """Every check on a snapshot, in order; later ones are skipped when its files are not whole.

    The checks of indicators use the snapshot of this process (``REGIONSENTER_DATA``).
    """
    whole = True
    for resource in data.descriptor["resources"]:
        name = resource["name"]
        finding = _file(data, name, resource["rows"])
        whole = whole and not finding.wrong
        yield finding
    if not whole:
        return
    for check in TRUTHS:
        try:
            wrong = check(data)
        except (KeyError, IndexError, ValueError) as error:
            wrong = f"cannot be checked: {error}"
        yield CheckResult((check.__doc__ or check.__name__).strip(), wrong)


def _file(data: Snapshot, name: str, rows: int) -> CheckResult:
    label = f"{name}: checksum, schema, number of rows"
    try:
        frame = data.table(name)
        check_table(name, frame)
    except (SnapshotError, SchemaError) as error:
        return CheckResult(label, str(error))
    return CheckResult(label, "" if len(frame) == rows else f"{len(frame)} rows, described as {rows}")


def ages_make_the_population(data: Snapshot) -> str:
    """The 19 age groups sum to the population, every municipality and year."""
    ages = [cube for slug, cube in data.components.items() if slug.startswith("population_age_")]
    total = data.components["population"]
    summed = sum(cube.values for cube in ages)
    stock = total.values[np.isin(total.years, ages[0].years)]
    both = ~np.isnan(summed) & ~np.isnan(stock)
    # The age groups of Ålesund with Haram 2020-2023 are rounded one by one in the source.
    off = int((np.abs(summed - stock)[both] > ROUNDED).sum())
    return f"{off} of {both.sum()} differ" if off else ""


def moved_borders_move_nobody_away(data: Snapshot) -> str:
    """Within today's borders there are as many people as published, every year."""
    today, published = (data.components[slug] for slug in ("population_today", "population"))
    if not np.array_equal(today.years, published.years):
        return "the years differ"
    off = np.abs(np.nansum(today.values, axis=1) - np.nansum(published.values, axis=1))
    by_year = zip(today.years.tolist(), off.tolist(), strict=True)
    return ", ".join(f"{year}: {people:.0f}" for year, people in by_year if people)


def matrix_makes_the_jobs(data: Snapshot) -> str:
    """The commuting matrix' columns equal the jobs; its rows the employed, but for the unplaced."""
    for year, flows in data.commuting.items():
        jobs, employed = (_row(data, s, year) for s in ("employed_at_workplace", "employed_residents"))
        known = ~np.isnan(jobs)
        if not np.array_equal(flows.sum(axis=0)[known], jobs[known]):
            return f"{year}: the columns do not equal the jobs"
        placed = flows.sum(axis=1)[known] / employed[known]
        if placed.min() < LEAST_PLACED or placed.max() > 1:
            return f"{year}: rows are {placed.min():.3f} to {placed.max():.3f} of the employed"
    return ""


def regions_hold_every_municipality_once(data: Snapshot) -> str:
    """The 159 regions hold each of the 357 municipalities exactly once."""
    listed = ";".join(data.table("centres")["municipalities"]).split(";")
    same = sorted(listed) == sorted(data.table("municipalities")["code"])
    return "" if same else "they do not"


def counts_add_up(_: Snapshot) -> str:
    """Counts of municipalities, regions and counties sum to the country's."""
    for slug, entry in indicators().items():
        if not entry.is_size:
            continue
        for year in years(slug):
            sums = [_sum(slug, kind, year) for kind in ("region", "county", "norway")]
            if not np.isnan(sums).any() and np.ptp(sums) > 1e-6 * abs(sums[2]):
                return f"{slug} {year}: {sums}"
    return ""


def education_sums_to_a_hundred(data: Snapshot) -> str:
    """Shares of educational attainment sum to 100 per cent."""
    whole = sum(data.components[slug].values[-1] for slug in EDUCATION)
    off = np.nanmax(np.abs(whole - 100))
    return f"up to {off:.2f} away" if off > 0.5 else ""


def catalog_and_snapshot_agree(data: Snapshot) -> str:
    """Catalog and snapshot hold the same components, and every indicator has a year."""
    different = set(components()) ^ set(data.components)
    empty = [slug for slug in indicators() if not years(slug)]
    return ", ".join([*sorted(different), *empty])


def town_and_rest_make_the_municipality(data: Snapshot) -> str:
    """A town and the rest of its municipality have the residents of both, those beyond its border apart."""
    table, towns = data.table("town_components"), data.table("towns")
    residents = table[(table["component"] == "grid_residents") & (table["year"] == OUTLINE_YEAR)]
    both = residents.groupby("slug")["value"].sum()
    away = towns.set_index("slug")["residents_outside"]
    whole = _row(data, "grid_residents", OUTLINE_YEAR)
    column = {code: j for j, code in enumerate(data.codes)}
    for centre in data.table("centres").itertuples():
        if np.isnan(away[centre.slug]):
            continue  # of the settlement alone, which has no rest
        codes = centre.centre_municipalities.split(";")
        expected = sum(whole[column[code]] for code in codes) + away[centre.slug]
        if abs(both[centre.slug] - expected) > 1e-6:
            return f"{centre.slug}: {both[centre.slug]} and not {expected}"
    return ""


TRUTHS: tuple[Callable[[Snapshot], str], ...] = (
    regions_hold_every_municipality_once,
    ages_make_the_population,
    moved_borders_move_nobody_away,
    matrix_makes_the_jobs,
    education_sums_to_a_hundred,
    counts_add_up,
    town_and_rest_make_the_municipality,
    catalog_and_snapshot_agree,
)


def _row(data: Snapshot, slug: str, year: int) -> np.ndarray:
    cube = data.components[slug]
    return cube.values[list(cube.years).index(year)]


def _sum(slug: str, kind: str, year: int) -> float:
    of_areas = values(slug, kind)
    return float(of_areas.value[of_areas.year_index(year)].sum())
