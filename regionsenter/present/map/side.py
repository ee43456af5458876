"""Beside the map: its legend, and what it shows in words while no centre is selected."""

from __future__ import annotations

from functools import lru_cache

from markupsafe import Markup

from regionsenter.asked.shown import KEPT, shown_centres
from regionsenter.present.map.bivariate import bivariate_html, bivariate_text
from regionsenter.present.map.legend import legend_html
from regionsenter.present.map.notes import notes_text, title_text
from regionsenter.present.map.summary import summary_html
from regionsenter.present.map.view import MapView
from regionsenter.present.parts.prose import readout_html
from regionsenter.texts import Translate
from regionsenter.view import View

#: Example markers of the legend: inhabitants and radius in px, as the map draws them.
SIZES = ((1_000, 4.7), (10_000, 7), (50_000, 11.2))


@lru_cache(maxsize=KEPT)
def map_legend_html(view: View, shown: MapView, t: Translate) -> Markup:
    """The legend of what the map shows."""
    entry, title, note = shown.entry, title_text(view, shown, t), notes_text(view, shown, t)
    if shown.pairs and shown.pairs.gap is None:
        slugs = {centre.slug for centre in shown_centres(view)}
        return bivariate_html(title, shown.pairs, slugs, entry, t, note)
    unit, decimals = (entry.gap_unit, entry.gap_decimals) if shown.pairs else (entry.unit, entry.decimals)
    return legend_html(
        title,
        shown.classes,
        unit,
        decimals,
        t,
        nowhere="n" in shown.state.centre_classes,
        marker_sizes=SIZES,
        outlines=True,
        note=note,
    )


@lru_cache(maxsize=KEPT)
def legend_and_summary_html(view: View, shown: MapView, t: Translate) -> Markup:
    """The legend and under it the spread and the ends of the scale."""
    centres = shown_centres(view)
    words = summary_html(centres, shown, t)
    if shown.pairs and shown.pairs.gap is None:
        slugs = {centre.slug for centre in centres}
        readout = bivariate_text(shown.pairs, slugs, t)
        words = readout_html(readout) + words
    return map_legend_html(view, shown, t) + words
