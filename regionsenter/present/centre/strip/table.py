"""Where a centre and its hinterland stand among all candidate centres, as tables."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from regionsenter.measures.model import Comparison, Position, Value
from regionsenter.present.charts import house
from regionsenter.present.language.estimates import as_estimate, with_written
from regionsenter.present.language.numbers import unit_name
from regionsenter.texts import Translate


def strip_plot_table(
    position: Position,
    comparison: Comparison,
    centre_name: str,
    t: Translate,
    *,
    slug: str | None = None,
    chosen: bool = False,
) -> pd.DataFrame:
    """What :func:`strip_plot` shows as a table: name, what it is, and value (its unit in the heading).

    The first rows are the marks; the rest are the dots in the order of trace 0. A missing value is
    NaN. ``chosen``: the dots are a chosen group, called "sammenlignbare sentre".
    """
    roles = {
        "centre": t("valgt senter"),
        "hinterland": t("omland"),
        "median": t("median blant sammenlignbare sentre")
        if chosen
        else t("median blant sentre i målgruppa"),
        "norway": t("landet"),
    }
    found = strip_marks(position, comparison, centre_name, t)
    marks = [(m.name, roles[m.role], m.value) for m in found]
    role = t("sammenlignbart senter") if chosen else t("senter i målgruppa")
    dots = [(name, role, value) for _, name, value in other_centres(position, centre_name, slug)]
    unit = unit_name(comparison.indicator.unit, t)
    number = t("Verdi ({unit})").format(unit=unit)
    table = pd.DataFrame([*marks, *dots], columns=[t("Navn"), t("Hva det er"), number])
    table = table.astype({number: float})
    doubt = [m.estimated for m in found] + [False] * len(dots)
    shown = [
        as_estimate(value, comparison.indicator.unit, unsure)
        for value, unsure in zip(table[number], doubt, strict=True)
    ]
    return with_written(table, {number: shown})


@dataclass
class StripMark:
    """Something marked on the strip besides the grey dots; an area is told by its colour."""

    role: str
    name: str
    value: float | None
    colour: str
    estimated: bool = False

    @property
    def area(self) -> bool:
        """Whether it is an area with a marker, not a reference line."""
        return self.role in ("centre", "hinterland")


def strip_marks(
    position: Position, comparison: Comparison, centre_name: str, t: Translate
) -> list[StripMark]:
    def marked(role: str, name: str, value: Value, colour: str) -> StripMark:
        return StripMark(role, name, value.value, colour, "estimated" in value.flags)

    marks = [marked("centre", centre_name, comparison.centre, house.CENTRE)]
    kind = comparison.indicator.aggregation.kind
    if kind != "gap":
        marks.append(marked("hinterland", t("Omland"), comparison.hinterland, house.HINTERLAND))
    if position.median is not None:
        marks.append(StripMark("median", t("Median"), position.median, house.MEDIAN))
    if comparison.country.value is not None:
        marks.append(marked("norway", t("Norge"), comparison.country, house.NORWAY))
    return marks


def other_centres(position: Position, centre_name: str, slug: str | None) -> list[tuple[str, str, float]]:
    if slug is not None:
        return [row for row in position.values if row[0] != slug]
    return [row for row in position.values if row[1] != centre_name]
