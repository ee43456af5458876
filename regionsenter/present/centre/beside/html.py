"""The chosen centre's figures beside the map, and its row in any year that the map plays."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from regionsenter.asked.centre import panel_comparisons
from regionsenter.asked.instead import instead, none_has_hinterland
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import Centre
from regionsenter.measures.model import Comparison
from regionsenter.present.centre.html import held_up_html, town_figures_html
from regionsenter.present.centre.panel.html import first_row_html
from regionsenter.texts import Translate
from regionsenter.view import View


def beside_map_html(
    of_town: Sequence[Comparison], rows: Sequence[Comparison], place: Centre, view: View, t: Translate
) -> Markup:
    """The town's figures and the municipality's; the map's player finds the first row of all."""
    table = held_up_html(rows, place, view, t, played=not _town_first(of_town, rows, view))
    return town_figures_html(
        of_town,
        table,
        t,
        around=not none_has_hinterland(rows),
        played=_town_first(of_town, rows, view),
    )


def played_row_html(place: Centre, view: View, entry: Indicator, year: int, t: Translate) -> Markup:
    """What is in the row of the map's indicator in a year."""
    of_town, rows = panel_comparisons(place, view, entry, year)
    if _town_first(of_town, rows, view):
        return first_row_html(of_town, t)
    if not none_has_hinterland(rows):
        return first_row_html(rows, t)
    return first_row_html(rows, t, others=[instead(rows[0], place, view)])


def _town_first(of_town: Sequence[Comparison], rows: Sequence[Comparison], view: View) -> bool:
    """Whether the map's indicator is among the town's figures."""
    first = rows[0].indicator.slug
    return bool(of_town) and of_town[0].indicator.slug == view.indicator != first
