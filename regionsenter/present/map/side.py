"""Beside the map: its legend, and what it shows in words while no centre is selected."""

from __future__ import annotations

from functools import lru_cache

from markupsafe import Markup

from regionsenter.asked.shown import KEPT, shown_centres
from regionsenter.present.map.bivariate import bivariate_html, bivariate_text
from regionsenter.present.map.choose import Choices, choices_of
from regionsenter.present.map.legend import legend_html
from regionsenter.present.map.legend_marks import (
    missing_html,
    nowhere_html,
    outline_html,
    quiet_html,
    sizes_html,
)
from regionsenter.present.map.notes import notes_text, title_html
from regionsenter.present.map.picked import picked_html
from regionsenter.present.map.summary import summary_html
from regionsenter.present.map.view import MapView
from regionsenter.present.parts.prose import readout_html
from regionsenter.texts import Translate
from regionsenter.view import View

#: Example markers of the legend: inhabitants and radius in px, as the map draws them.
SIZES = ((1_000, 4.7), (10_000, 7), (50_000, 11.2))


@lru_cache(maxsize=KEPT)
def map_legend_html(view: View, shown: MapView, t: Translate, where: str = "") -> Markup:
    """The legend of what the map shows. ``where`` tells it from others on the page."""
    return _legend_html(view, shown, choices_of(view, where), t)


@lru_cache(maxsize=KEPT)
def legend_and_picked_html(view: View, shown: MapView, t: Translate) -> Markup:
    """The legend, and under it who is in the class that is looked at."""
    choices = choices_of(view)
    return _legend_html(view, shown, choices, t) + picked_html(view, shown, choices, t)


@lru_cache(maxsize=KEPT)
def legend_and_summary_html(view: View, shown: MapView, t: Translate) -> Markup:
    """The legend and under it the spread and the ends of the scale; of a class, who is in it."""
    words = Markup('<div data-play="panel">{}</div>').format(summary_of_html(view, shown, t))
    return _legend_html(view, shown, choices_of(view), t) + words


def summary_of_html(view: View, shown: MapView, t: Translate, *, passing: bool = False) -> Markup:
    """What stands under the legend while no centre is selected; ``passing`` by, as the years are played."""
    choices = choices_of(view)
    if picked := picked_html(view, shown, choices, t, passing=passing):
        return picked
    words = summary_html(view, shown, choices, t)
    if shown.pairs and shown.pairs.gap is None:
        slugs = {centre.slug for centre in shown_centres(view)}
        return readout_html(bivariate_text(shown.pairs, slugs, t)) + words
    return words


def _legend_html(view: View, shown: MapView, choices: Choices, t: Translate) -> Markup:
    entry, title, note = shown.entry, title_html(view, shown, t), notes_text(view, shown, t)
    if shown.pairs and shown.pairs.gap is None:
        slugs = {centre.slug for centre in shown_centres(view)}
        marks = grey_marks(shown, t)
        return bivariate_html(title, shown.pairs, slugs, entry, choices, t, marks=marks, note=note)
    unit, decimals = (entry.gap_unit, entry.gap_decimals) if shown.pairs else (entry.unit, entry.decimals)
    marks = [*grey_marks(shown, t), sizes_html(SIZES, t), outline_html(t)]
    return legend_html(title, shown.classes, unit, decimals, choices, t, marks=marks, note=note)


def grey_marks(shown: MapView, t: Translate) -> list[Markup]:
    """What the land without a colour means, as far as this map has any."""
    state = shown.state
    marks = [missing_html(t)]
    if "n" in state.centre_classes:
        marks.append(nowhere_html(t))
    if shown.entry.centre_only:
        marks.append(quiet_html(t("Kommunene har ikke dette tallet, bare sentrene")))
    elif state.only:
        marks.append(quiet_html(t("Ikke i den valgte klassen, eller ikke med i utvalget")))
    elif "-" in (state.centre_classes if state.by_region else state.classes):
        marks.append(quiet_html(t("Ikke med i utvalget")))
    return marks
