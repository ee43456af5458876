"""The rows of the table of centres: which indicators, which centres."""

from __future__ import annotations

from collections.abc import Sequence

from regionsenter.asked.shown import shown_centres
from regionsenter.catalog import indicator, indicators, key_figures
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import Centre
from regionsenter.measures import compare_one
from regionsenter.measures.model import Comparison
from regionsenter.view import View


def table_indicators(view: View) -> tuple[Indicator, ...]:
    """The indicators of the view's theme and challenge; without either its own and the key figures,
    for a table of everything has three hundred columns."""
    if view.theme is None and view.challenge is None:
        return tuple(dict.fromkeys([indicator(view.indicator), *key_figures()]))
    return tuple(
        entry
        for entry in indicators().values()
        if view.theme in (None, entry.theme) and view.challenge in (None, entry.challenge)
    )


def table_rows(view: View, entries: Sequence[Indicator]) -> list[tuple[Centre, list[Comparison]]]:
    """The filtered centres with their comparisons, for table and file.

    The view's year counts for the view's own indicator; the others show their latest.
    """
    years = {view.indicator: view.year}
    return [
        (place, [compare_one(entry, place, view.rule, years.get(entry.slug)) for entry in entries])
        for place in shown_centres(view)
    ]
