"""Time series of an indicator, and the population curve with its projection."""

from __future__ import annotations

import pandas as pd

from regionsenter.catalog import indicator
from regionsenter.geography import hinterland
from regionsenter.geography.centres import centre
from regionsenter.measures.area_values import NOT_MISSING, REASON
from regionsenter.measures.areas import areas
from regionsenter.measures.borders import border_flags
from regionsenter.measures.noise import TOWN_RESIDENTS
from regionsenter.measures.projection import projected_population
from regionsenter.measures.unranked import never_ranked
from regionsenter.measures.values import flags_of, values

FIRST_YEAR = 2005


def series(slug: str, kind: str, code: str) -> pd.DataFrame:
    """One area's values by year: ``year, value, flags, missing`` (reason or None).

    Raises
    ------
    KeyError
        If the kind has no such area.
    """
    figures = values(slug, kind)
    column = areas("centre" if kind.startswith("gap:") else kind).index[code]
    entry, unranked = indicator(slug), bool(never_ranked(slug, kind)[column])
    rows = []
    for i, year in enumerate(figures.years):
        reason = int(figures.missing[i, column])
        there = reason == NOT_MISSING
        borders = border_flags(slug, kind, int(year), column)
        estimated = bool(figures.estimated[i, column])
        flags = flags_of(entry, kind, int(year), estimated, borders) if there else ()
        if there and unranked:
            flags = (*flags, "not_ranked")
        rows.append(
            (int(year), float(figures.value[i, column]) if there else None, flags, REASON.get(reason))
        )
    return pd.DataFrame(rows, columns=["year", "value", "flags", "missing"])


def population_curve(slug: str, rule: str = "best") -> tuple[pd.DataFrame, pd.DataFrame]:
    """Observed and projected population of a centre and its hinterland, persons 1 January.

    Returns
    -------
    tuple of DataFrame
        ``year, centre, hinterland`` each; observed from 2005, projected from the projection's first
        year. Under ``local`` (or an empty hinterland) the hinterland column is empty: no series is
        published below municipal level.
    """
    place = centre(slug)
    around = hinterland.members(place, rule)
    observed = _pair("folketall", place.slug, rule, bool(around))
    observed = observed[observed["year"] >= FIRST_YEAR].reset_index(drop=True)
    return observed, projected_population(place.slug, rule, bool(around))


def town_curve(slug: str) -> pd.DataFrame:
    """Residents of a centre's town and of the rest of its municipality, persons 1 January (250 m grid).

    Returns
    -------
    DataFrame
        ``year, centre, hinterland``, the years in which the grid has every cell; the columns are missing
        where the town is not delimited.
    """
    return _pair(TOWN_RESIDENTS, centre(slug).slug, "local", True)


def _pair(slug: str, code: str, rule: str, with_hinterland: bool) -> pd.DataFrame:
    inside = series(slug, "centre", code)
    out = inside[["year", "value"]].rename(columns={"value": "centre"})
    if with_hinterland:
        out["hinterland"] = series(slug, f"hinterland:{rule}", code)["value"]
    else:
        out["hinterland"] = None
    return out.astype({"centre": "float64", "hinterland": "float64"})
