"""Where a series breaks, in words."""

from __future__ import annotations

from collections.abc import Sequence

from regionsenter.geography.centres import Centre
from regionsenter.measures.model import Comparison, Value
from regionsenter.present.language.lists import listed
from regionsenter.present.language.places import own_municipality
from regionsenter.texts import Translate


def breaks_text(years: Sequence[int], t: Translate) -> str:
    """That the statistics changed in these years; empty when they did not."""
    if not years:
        return ""
    return t("Statistikken ble lagt om i {years}, så årene kan ikke sammenlignes direkte.").format(
        years=listed([str(year) for year in years], t)
    )


def border_moved(value: Value, comparison: Comparison) -> bool:
    """Whether the value is on both sides of a moved border (and not of a break that all places share)."""
    shared = comparison.year in comparison.indicator.series_breaks
    return "series_break" in value.flags and not shared


def border_sentence(comparison: Comparison, place: Centre, t: Translate) -> str:
    """That centre or hinterland is held up against nothing, for a border moved; empty where none did."""
    sides = ((comparison.centre, own_municipality(place, t)), (comparison.hinterland, t("omlandet")))
    moved = [name for value, name in sides if border_moved(value, comparison)]
    if not moved:
        return ""
    return t(
        "Grensa for {areas} ble flyttet i perioden, og de som fulgte med, kan ikke skilles ut. "
        "Derfor sammenlignes tallet ikke med andre."
    ).format(areas=listed(moved, t))
