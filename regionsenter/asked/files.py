"""Which figures a page offers as a file: those of its view."""

from __future__ import annotations

from collections.abc import Sequence

from regionsenter.asked.comparison import by_centre, comparison_rows
from regionsenter.asked.scatter import scatter_rows
from regionsenter.asked.shown import chosen_centre, shown_centres
from regionsenter.asked.table import table_indicators, table_rows
from regionsenter.catalog import indicator, indicators
from regionsenter.geography.centres import Centre
from regionsenter.measures import compare_one
from regionsenter.measures.model import Comparison
from regionsenter.view import View

Rows = Sequence[tuple[Centre, Sequence[Comparison]]]

#: Pages that show the map of the view.
WITH_MAP = frozenset({"kart", "senter"})
#: Pages of one indicator.
OF_ONE_INDICATOR = frozenset({"kart", "utvikling"})
#: Pages of one centre, where one is chosen.
OF_ONE_CENTRE = frozenset({"senter", "lignende", "profil"})


def file_rows(page: str, view: View) -> Rows:
    """The centres with the comparisons that a page is about.

    Of the map and of development its indicator, for every centre that passes the filters; of a chosen
    centre all that is known of it; of compared centres what stands side by side; of two indicators against
    each other both; else the table's.
    """
    if page == "sammenlign" and view.compared:
        return by_centre(view, comparison_rows(view, table_indicators(view)))
    if page == "samspill":
        return scatter_rows(view, shown_centres(view))
    place = chosen_centre(view)
    if page in OF_ONE_CENTRE and place is not None:
        years = {view.indicator: view.year}
        entries = indicators().values()
        return [
            (place, [compare_one(one, place, view.rule, years.get(one.slug)) for one in entries]),
        ]
    if page in OF_ONE_INDICATOR:
        return table_rows(view, [indicator(view.indicator)])
    return table_rows(view, table_indicators(view))
