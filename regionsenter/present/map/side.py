"""Beside the map: its legend, and what it shows in words while no centre is selected."""

from __future__ import annotations

from functools import lru_cache

from regionsenter.asked.shown import KEPT, shown_centres
from regionsenter.present.map.bivariate import bivariate_legend, bivariate_text
from regionsenter.present.map.legend import legend_html
from regionsenter.present.map.notes import notes, title
from regionsenter.present.map.summary import summary_html
from regionsenter.present.map.view import MapView
from regionsenter.texts import Translate
from regionsenter.view import View

#: Example markers of the legend: inhabitants and radius in px, as the map draws them.
SIZES = ((1_000, 4.7), (10_000, 7), (50_000, 11.2))


@lru_cache(maxsize=KEPT)
def legend(view: View, shown: MapView, t: Translate) -> str:
    """The legend of what the map shows, as HTML."""
    entry, note = shown.entry, notes(view, shown, t)
    if shown.pairs and shown.pairs.gap is None:
        slugs = {one.slug for one in shown_centres(view)}
        return bivariate_legend(title(view, shown, t), shown.pairs, slugs, entry, t, note)
    unit = entry.gap_unit if shown.pairs else entry.unit
    return legend_html(
        title(view, shown, t), shown.classes, unit, entry.decimals, t, marker_sizes=SIZES, note=note
    )


@lru_cache(maxsize=KEPT)
def legend_and_summary(view: View, shown: MapView, t: Translate) -> str:
    """The legend and under it the spread and the ends of the scale, as HTML."""
    centres = shown_centres(view)
    words = summary_html(centres, shown, t)
    if shown.pairs and shown.pairs.gap is None:
        slugs = {one.slug for one in centres}
        words = f'<p class="rs-readout">{bivariate_text(shown.pairs, slugs, t)}</p>' + words
    return legend(view, shown, t) + words
