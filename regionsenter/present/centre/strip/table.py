"""Where a centre and its hinterland stand among all candidate centres, as a table."""

from __future__ import annotations

import pandas as pd

from regionsenter.measures.model import Comparison, Position
from regionsenter.present.centre.strip.marks import other_centres, strip_marks
from regionsenter.present.language.estimates import as_estimate, with_decimals, with_written
from regionsenter.present.language.numbers import unit_name
from regionsenter.texts import Translate


def strip_table(
    position: Position,
    comparison: Comparison,
    centre_name: str,
    t: Translate,
    *,
    slug: str | None = None,
    chosen: bool = False,
) -> pd.DataFrame:
    """What :func:`strip_plot` shows as a table: name, what it is, and value (its unit in the heading).

    Where the indicator has 95 % intervals, also both ends of them. The first rows are the marks; the
    rest are the dots in the order of trace 0. A missing value is NaN. ``chosen``: the dots are a
    chosen group, called "sammenlignbare sentre".
    """
    roles = {
        "centre": t("valgt senter"),
        "hinterland": t("omland"),
        "median": t("median blant sammenlignbare sentre")
        if chosen
        else t("median blant sentre i målgruppa"),
        "norway": t("landet"),
    }
    marks = strip_marks(position, comparison, centre_name, t)
    role = t("sammenlignbart senter") if chosen else t("senter i målgruppa")
    dots = [
        (name, role, value, None, None) for _, name, value in other_centres(position, centre_name, slug)
    ]
    unit = unit_name(comparison.indicator.unit, t)
    number = t("Verdi ({unit})").format(unit=unit)
    marked = [(mark.name, roles[mark.role], mark.value, *(mark.interval or (None, None))) for mark in marks]
    ends = [t("Nedre grense (95 %)"), t("Øvre grense (95 %)")]
    table = pd.DataFrame([*marked, *dots], columns=[t("Navn"), t("Hva det er"), number, *ends])
    table = table.astype({name: float for name in (number, *ends)})
    if all(mark.interval is None for mark in marks):
        table = table.drop(columns=ends)
    estimated = [mark.estimated for mark in marks] + [False] * len(dots)
    shown = [
        as_estimate(value, comparison.indicator.unit, unsure)
        for value, unsure in zip(table[number], estimated, strict=True)
    ]
    with_decimals(table, dict.fromkeys((number, *ends), comparison.indicator.decimals))
    return with_written(table, {number: shown})
