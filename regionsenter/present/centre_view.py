"""What the page of one centre shows, put together: which indicators, and the rows of the table."""

from __future__ import annotations

from collections.abc import Sequence

from regionsenter.catalog import indicator, indicators, key_figures, themes
from regionsenter.catalog.models import Indicator, Topic
from regionsenter.geography import hinterland
from regionsenter.geography.centres import Centre
from regionsenter.measures import compare_one
from regionsenter.measures.model import Comparison
from regionsenter.present.map_view import shown_centres
from regionsenter.view import View
from regionsenter.vocabulary import municipality_name


def shown_theme(view: View) -> Topic:
    """The view's theme; without one, the theme its indicator belongs to."""
    return themes()[view.theme or indicator(view.indicator).theme]


def of_theme(theme: str) -> tuple[Indicator, ...]:
    """The indicators of a theme, in display order."""
    return tuple(entry for entry in indicators().values() if entry.theme == theme)


def hinterland_names(place: Centre, rule: str) -> list[str]:
    """Names of the municipalities in a hinterland."""
    return [municipality_name()[code] for code in hinterland.members(place, rule)]


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
        (one, [compare_one(e, one, view.rule, years.get(e.slug)) for e in entries])
        for one in shown_centres(view)
    ]
