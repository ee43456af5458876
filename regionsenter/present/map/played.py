"""The message to a map that plays the years, with what stands beside it in each of them.

The map asks once for all the years, and then shows them without asking: the page would take longer to draw
a year than it is in sight.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from markupsafe import Markup

from regionsenter.present.map.side import summary_of_html
from regionsenter.present.map.state import MapState
from regionsenter.present.map.view import MapView, map_view
from regionsenter.texts import Translate
from regionsenter.view import View

#: From a year to the row of the chosen centre in it.
Row = Callable[[int], Markup]


def played_state(view: View, shown: MapView, t: Translate, row: Row | None = None) -> MapState:
    """The state; with all the years in it, what stands beside the map in each too: the chosen centre's row,
    or what the whole map shows."""
    play = shown.state.play
    if play is None or not play.years:
        return shown.state

    def panel(year: int) -> str:
        if row is not None:
            return str(row(year))
        then = replace(view, year=year)
        of_year = map_view(then, year, t, years=play.years, playing=True)
        return str(summary_of_html(then, of_year, t, passing=True))

    return replace(shown.state, play=replace(play, panels=tuple(map(panel, play.years))))
