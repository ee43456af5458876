"""The time of a number, in words."""

from __future__ import annotations

import pandas as pd

from regionsenter.measures.model import Comparison
from regionsenter.measures.values import base_year, is_old, is_old_year
from regionsenter.texts import Translate


def year_text(year: int | None, base_year: int | None, t: Translate, *, old: bool = False) -> str:
    """The time of a number: ``2026``, ``fra 2016 til 2026``, or that the year is missing.

    With ``old`` it is said that the figures are: ``2022, eldre tall``.
    """
    if year is None:
        return t("årstall mangler")
    when = (
        str(year) if base_year is None else t("fra {first} til {last}").format(first=base_year, last=year)
    )
    return t("{when}, eldre tall").format(when=when) if old else when


def indicator_when_text(slug: str, year: int, t: Translate) -> str:
    """The time of an indicator's numbers of a year, as :func:`year_text`."""
    return year_text(year, base_year(slug, year), t, old=is_old(slug))


def latest_year_text(year: int, t: Translate) -> str:
    """The latest year of a source, as :func:`year_text`."""
    return year_text(year, None, t, old=is_old_year(year))


def when_text(comparison: Comparison, t: Translate) -> str:
    """The time of a comparison's numbers, as :func:`year_text`."""
    return year_text(comparison.year, comparison.base_year, t, old=comparison.old)


def span_text(*frames: pd.DataFrame) -> str:
    """The years that frames with a column ``year`` are of: ``1986–2050``, or the one there is."""
    years = [int(year) for frame in frames for year in frame["year"].dropna()]
    if not years:
        return ""
    return str(min(years)) if min(years) == max(years) else f"{min(years)}–{max(years)}"
