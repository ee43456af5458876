"""The rule ``local``: the centre municipality outside the centre settlement.

Only what is published below municipal level exists here: the population of the settlement (SSB) and
the employees near the centre point (SSB's 250 m grid, a stated radius, so ``estimated``).
"""

from __future__ import annotations

from functools import lru_cache

from regionsenter.catalog import indicator
from regionsenter.measures.model import Value
from regionsenter.measures.values import value as area_value
from regionsenter.snapshot import snapshot

#: Flags of each component's figure for the settlement; that of the rest follows from it.
FLAGS = {"population": ("settlement",), "employees": ("settlement", "estimated")}


@lru_cache(maxsize=1)
def _inside() -> dict[tuple[str, str], dict[int, float]]:
    table = snapshot().table("near_centres")
    by_component: dict[tuple[str, str], dict[int, float]] = {}
    columns = (table[name].tolist() for name in ("slug", "component", "year", "value"))
    for slug, component, year, value in zip(*columns, strict=True):
        by_component.setdefault((slug, component), {})[int(year)] = float(value)
    return by_component


def settlement_years(slug: str) -> tuple[int, ...]:
    """Years in which some centre has a figure below municipal level for the indicator."""
    component = _component(slug)
    return tuple(sorted({y for (_, c), by in _inside().items() if c == component for y in by}))


def _component(slug: str) -> str:
    """The building block that is counted; empty for what is no count."""
    entry = indicator(slug)
    counted = entry.aggregation.components()[0] if entry.is_size else ""
    # Within a town no border is between municipalities: its population is the published one.
    return "population" if counted == "population_today" else counted


def split(slug: str, centre_slug: str, year: int | None = None) -> tuple[Value, Value]:
    """The settlement's value and that of the rest of the centre municipality.

    Missing is ``not_below_municipality`` where nothing is published below municipal level, and
    ``settlement_crosses_border`` where the settlement is larger than its municipality.
    """
    component = _component(slug)
    inside = _inside().get((centre_slug, component), {})
    if not inside:
        none = Value(None, year, (), "not_below_municipality")
        return none, none
    year = max(inside) if year is None else year
    if year not in inside:
        none = Value(None, year, (), "not_published")
        return none, none
    flags = FLAGS[component]
    centre = Value(inside[year], year, flags)
    whole = area_value(slug, "centre", centre_slug, year)
    if whole.value is None:
        return centre, Value(None, year, (), whole.missing)
    rest = whole.value - inside[year]
    if rest < 0:
        return centre, Value(None, year, (), "settlement_crosses_border")
    return centre, Value(rest, year, (*(f for f in flags if f == "estimated"), "derived")[::-1])
