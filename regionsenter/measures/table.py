"""All centres by all indicators under one rule, from whole arrays: what analysts and exports take."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from regionsenter.catalog import indicators
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import centres
from regionsenter.geography.hinterland import used_rules
from regionsenter.geography.rules import read_rule
from regionsenter.measures.area_values import NOT_APPLICABLE, REASON, YearValues
from regionsenter.measures.areas import areas
from regionsenter.measures.arrays import Numbers, Truths
from regionsenter.measures.gap import gap_of_year
from regionsenter.measures.values import default_year, out_of_ranks, values

REASONS = np.array([None, *(REASON[code] for code in sorted(REASON))], dtype=object)


def comparison_table(rule: str = "best", year: int | None = None) -> pd.DataFrame:
    """Every candidate and other centre, every indicator, one rule: one row each.

    Parameters
    ----------
    rule
        As :func:`regionsenter.measures.compare` takes it.
    year
        The year wanted; None gives each indicator's latest.

    Returns
    -------
    DataFrame
        ``slug, indicator, year, centre, hinterland, gap, region, norway`` in the indicator's unit
        (``gap`` in its ``gap_unit``), NaN where missing; ``missing_centre, missing_hinterland``
        (reasons, None where there is a value); ``estimated`` (the hinterland's value leaves members
        out or is a weighted mean); ``rule`` (the one that drew the hinterland); ``ranked, gap_ranked``
        (whether the centre's value, and the gap, may be ranked).

    Raises
    ------
    UnknownRule
        If there is no such rule.
    """
    read_rule(rule)
    parts = [_rows(entry, rule, year) for entry in indicators().values()]
    keys = (
        "indicator",
        "year",
        "centre",
        "hinterland",
        "gap",
        "region",
        "norway",
        "missing_centre",
        "missing_hinterland",
        "estimated",
        "rule",
        "ranked",
        "gap_ranked",
    )
    columns = {key: np.concatenate([part[key] for part in parts]) for key in keys}
    slugs = [place.slug for place in centres()]
    return pd.DataFrame({"slug": slugs * len(parts), **columns})


@lru_cache(maxsize=256)
def comparison_columns(slug: str, rule: str = "best", year: int | None = None) -> pd.DataFrame:
    """One indicator of :func:`comparison_table`, indexed by centre; do not change it.

    Raises KeyError for an unknown indicator and UnknownRule for an unknown rule.
    """
    read_rule(rule)
    rows = _rows(indicators()[slug], rule, year)
    return pd.DataFrame(rows, index=[place.slug for place in centres()])


def _rows(entry: Indicator, rule: str, year: int | None) -> dict[str, npt.NDArray[Any]]:
    year = default_year(entry.slug) if year is None else year
    count = len(centres())
    inside = values(entry.slug, entry.centre_kind(rule)).of_year(year)
    around, region, country = _beside(entry, rule, year)
    return {
        "indicator": np.full(count, entry.slug, dtype=object),
        "year": np.full(count, year),
        "centre": inside.value,
        "hinterland": around.value,
        "gap": inside.value
        if entry.is_gap
        else gap_of_year(inside, around, share=entry.gap_is_share).value,
        "region": region,
        "norway": country,
        "missing_centre": REASONS[inside.missing],
        "missing_hinterland": REASONS[around.missing],
        "estimated": around.estimated,
        "rule": np.array([used_rules(rule)[place.slug] for place in centres()], dtype=object),
        **_may_be_ranked(entry, rule, year),
    }


def _may_be_ranked(entry: Indicator, rule: str, year: int) -> dict[str, Truths]:
    """By centre: whether its value, and its gap, may stand in a rank."""
    inside = ~out_of_ranks(entry.measured, "centre", year)
    if entry.centre_only and not entry.is_gap:
        return {"ranked": inside, "gap_ranked": inside}
    gap = ~out_of_ranks(entry.measured, f"gap:{rule}", year)
    return {"ranked": gap if entry.is_gap else inside, "gap_ranked": gap}


def _beside(entry: Indicator, rule: str, year: int) -> tuple[YearValues, Numbers, Numbers]:
    """By centre: the hinterland's values, and the numbers of its region and of the country."""
    count = len(centres())
    if entry.centre_only:
        empty = np.full(count, np.nan)
        reasons = np.full(count, NOT_APPLICABLE, dtype=np.int8)
        return YearValues(empty, reasons, np.zeros(count, dtype=bool)), empty, empty
    region = values(entry.slug, "region").of_year(year).value[_region_rows()]
    country = np.broadcast_to(values(entry.slug, "norway").of_year(year).value, count)
    return values(entry.slug, f"hinterland:{rule}").of_year(year), region, country


@lru_cache(maxsize=1)
def _region_rows() -> list[int]:
    rows = areas("region").index
    return [rows[str(place.region_number)] for place in centres()]
