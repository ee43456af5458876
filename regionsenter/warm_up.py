"""What is read and computed once, before the first visitor, so that nobody waits for it."""

from __future__ import annotations

from regionsenter.catalog import indicators
from regionsenter.geography.centres import centres
from regionsenter.measures import compare
from regionsenter.measures.robustness import robustness_of
from regionsenter.present.map.side import legend_and_summary_html
from regionsenter.present.map.view import map_view
from regionsenter.texts import LANGUAGES, translator
from regionsenter.view import View
from regionsenter.vocabulary import search_entries, vocabulary


def warm_up() -> None:
    """Fill the caches of the snapshot, the measures and the latest maps.

    Raises
    ------
    SnapshotError
        If the snapshot is missing or altered: the app must not start on wrong numbers.
    """
    words = vocabulary()
    for rule in words.hinterlands:
        compare(centres()[0].slug, rule)
    # One centre's gaps by every rule need every other's: a second for the first who asks.
    robustness_of(centres()[0].slug, indicators())
    for slug in indicators():
        view = View(indicator=slug)
        t, years = translator(view.language), words.years(view)
        # In the map page's own words, for it to be found there.
        shown = map_view(view, words.year(view), t, years=years, playing=False, with_years=False)
        legend_and_summary_html(view, shown, t)
    for language in LANGUAGES:
        translator(language)
        search_entries(language)
