"""What stands on the strip, for picture and table alike: the marks, and the dots of the others."""

from __future__ import annotations

from dataclasses import dataclass

from regionsenter.measures.model import Comparison, Position, Value
from regionsenter.present.charts import house
from regionsenter.present.language.hinterland import around_name
from regionsenter.texts import Translate


@dataclass
class StripMark:
    """Something marked on the strip besides the grey dots; an area is told by its colour."""

    role: str
    name: str
    value: float | None
    colour: str
    estimated: bool = False
    interval: tuple[float, float] | None = None

    @property
    def area(self) -> bool:
        """Whether it is an area with a marker, not a reference line."""
        return self.role in ("centre", "hinterland")


def strip_marks(
    position: Position, comparison: Comparison, centre_name: str, t: Translate
) -> list[StripMark]:
    """The centre, its hinterland, the median and Norway: those there can be, also without a number.

    The median is that of ``position``. A size (count) has no mark for Norway.
    """

    def marked(role: str, name: str, value: Value, colour: str) -> StripMark:
        return StripMark(role, name, value.value, colour, "estimated" in value.flags, value.interval)

    marks = [marked("centre", centre_name, comparison.centre, house.CENTRE)]
    if not comparison.indicator.is_gap:
        marks.append(
            marked("hinterland", around_name(comparison.rule, t), comparison.hinterland, house.HINTERLAND)
        )
    if position.median is not None:
        marks.append(StripMark("median", t("Median"), position.median, house.MEDIAN))
    if comparison.country.value is not None:
        marks.append(marked("norway", t("Norge"), comparison.country, house.NORWAY))
    return marks


def other_centres(position: Position, centre_name: str, slug: str | None) -> list[tuple[str, str, float]]:
    """(slug, name, value) of all in ``position`` but the centre, known by slug, else by name."""
    if slug is not None:
        return [row for row in position.values if row[0] != slug]
    return [row for row in position.values if row[1] != centre_name]
