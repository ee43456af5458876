"""Does the centre grow, and does its hinterland: the two against each other, over any span of years."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
import pandas as pd

from regionsenter.catalog import indicator
from regionsenter.geography.centres import centres
from regionsenter.geography.rules import read_rule
from regionsenter.measures.area_values import NOT_MISSING, NOT_PUBLISHED, REASON, YearValues
from regionsenter.measures.arrays import Wholes
from regionsenter.measures.gap import gap_of_year
from regionsenter.measures.model import FLAGS
from regionsenter.measures.rank_change import NoSpan, breaks_between, span
from regionsenter.measures.standardise import group
from regionsenter.measures.values import base_year, default_year, flags_of, ranked_values

#: Growth smaller than this, in per cent either way, is "about unchanged".
ABOUT_ZERO = 0.5
#: Centre grows or not, hinterland grows or not. ``unchanged``: one of them is exactly as before.
QUADRANTS = ("both_grow", "centre_grows", "hinterland_grows", "both_shrink", "unchanged")


@dataclass(frozen=True, eq=False)
class Quadrants:
    """Growth of centre and hinterland, per cent from ``start`` to ``end``.

    ``frame``: ``slug, name, centre, hinterland`` (per cent), ``gap`` (percentage points),
    ``quadrant`` (of :data:`QUADRANTS`), ``near_zero`` (either growth is smaller than
    :data:`ABOUT_ZERO`), ``flags``. A centre near zero is still counted in its quadrant, by the sign
    of the exact growth; only what is exactly as before stands apart as ``unchanged``.
    ``counts`` and ``near_zero`` are numbers of centres by quadrant; ``left_out`` holds (slug,
    reason of ``model.MISSING``); ``breaks`` the series breaks in the span.
    """

    indicator: str
    rule: str
    start: int
    end: int
    frame: pd.DataFrame = field(repr=False)
    counts: dict[str, int]
    near_zero: dict[str, int]
    left_out: tuple[tuple[str, str], ...]
    breaks: tuple[int, ...] = ()


def growth_quadrants(
    rule: str = "best",
    start: int | None = None,
    end: int | None = None,
    slug: str = "folketall",
    among: frozenset[str] | None = None,
) -> Quadrants:
    """Growth of every centre against growth of its hinterland.

    Parameters
    ----------
    rule
        A hinterland rule of whole municipalities (not ``local``).
    start, end
        As for :func:`rank_change.span`. An indicator that is itself a change has its own first year.
    slug
        A count (``folketall``, ``ansatte``), or a change (``vekst-arbeidsplasser-2-ar``).
    among
        Slugs of the centres to look at; None means the candidate centres.

    Raises
    ------
    UnknownRule, NoSpan, ValueError
        For an unknown rule; years that are not there; the rule ``local``, and an indicator that is
        neither a count nor a change.
    """
    if read_rule(rule).name == "local":
        raise ValueError("growth needs a hinterland of whole municipalities; 'local' has none")
    entry = indicator(slug)
    if entry.is_size and entry.unit in ("persons", "jobs"):
        start, end = span(slug, start, end)
    elif entry.is_change:
        end = default_year(slug) if end is None else end
        first = base_year(slug, end)
        if start not in (None, first):
            raise NoSpan(f"{slug} measures from {first}, not from {start}")
        start = first
    else:
        raise ValueError(f"{slug} is neither a count of persons or jobs nor a change")
    return _quadrants(rule, start, end, slug, None if among is None else frozenset(among))


@lru_cache(maxsize=128)
def _quadrants(rule: str, start: int, end: int, slug: str, among: frozenset[str] | None) -> Quadrants:
    chosen = np.flatnonzero(group(among))
    inside = _growth(slug, "centre", start, end, chosen)
    around = _growth(slug, f"hinterland:{rule}", start, end, chosen)
    gap = gap_of_year(inside, around)
    pairs = list(zip(inside.value.tolist(), around.value.tolist(), strict=True))
    places = [centres()[i] for i in chosen]
    broken = breaks_between(slug, start, end)
    frame = pd.DataFrame(
        {
            "slug": [place.slug for place in places],
            "name": [place.name for place in places],
            "centre": inside.value,
            "hinterland": around.value,
            "gap": gap.value,
            "quadrant": [_quadrant(*pair) for pair in pairs],
            "near_zero": np.minimum(np.abs(inside.value), np.abs(around.value)) < ABOUT_ZERO,
            "flags": [_flags(slug, end, bool(e), bool(broken)) for e in around.estimated],
        }
    )[gap.missing == NOT_MISSING].reset_index(drop=True)
    return Quadrants(
        indicator=slug,
        rule=rule,
        start=start,
        end=end,
        frame=frame,
        counts={quadrant: int((frame["quadrant"] == quadrant).sum()) for quadrant in QUADRANTS},
        near_zero={
            quadrant: int(((frame["quadrant"] == quadrant) & frame["near_zero"]).sum())
            for quadrant in QUADRANTS
        },
        left_out=tuple(
            (place.slug, REASON[int(reason)])
            for place, reason in zip(places, gap.missing, strict=True)
            if reason != NOT_MISSING
        ),
        breaks=broken,
    )


def _growth(slug: str, kind: str, start: int, end: int, chosen: Wholes) -> YearValues:
    """Per cent growth of the chosen centres (or their hinterlands)."""
    figures = ranked_values(slug, kind)
    last = figures.of_year(end)
    if indicator(slug).is_change:
        if figures.year_index(end) is None:
            raise NoSpan(f"{slug} is not published for {end}")
        return YearValues(last.value[chosen], last.missing[chosen], last.estimated[chosen])
    first = figures.of_year(start)
    missing = np.where(last.missing != NOT_MISSING, last.missing, first.missing)
    # From nothing no growth can be told.
    missing = np.where((missing == NOT_MISSING) & (first.value <= 0), NOT_PUBLISHED, missing)
    with np.errstate(invalid="ignore", divide="ignore"):
        growth = (last.value - first.value) / first.value * 100
    growth = np.where(missing == NOT_MISSING, growth, np.nan)
    estimated = first.estimated | last.estimated
    return YearValues(growth[chosen], missing[chosen].astype(np.int8), estimated[chosen])


def _quadrant(inside: float, around: float) -> str:
    if inside == 0 or around == 0:
        return "unchanged"
    if inside > 0:
        return "both_grow" if around > 0 else "centre_grows"
    return "hinterland_grows" if around > 0 else "both_shrink"


def _flags(slug: str, year: int, partial: bool, broken: bool) -> tuple[str, ...]:
    flags = set(flags_of(indicator(slug), "centre", year, partial)) - {"series_break"}
    flags |= {"derived"} | ({"series_break"} if broken else set())
    return tuple(flag for flag in FLAGS if flag in flags)
