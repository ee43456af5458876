"""What is read and computed once, before the first visitor, so that nobody waits for it.

And what every page needs is seen to be there and whole: no page may find out later.
"""

from __future__ import annotations

from regionsenter.catalog import CatalogError, indicators, left_out
from regionsenter.catalog.profile import choice
from regionsenter.catalog.similarity import presets
from regionsenter.geography.centres import centres
from regionsenter.measures import compare
from regionsenter.measures.robustness import robustness_of
from regionsenter.present.map.assets import built_files
from regionsenter.present.map.base import base_map
from regionsenter.present.map.page_scripts import page_scripts_html
from regionsenter.present.map.side import legend_and_summary_html
from regionsenter.present.map.view import map_view
from regionsenter.snapshot import SnapshotError, snapshot
from regionsenter.static_files import ORDER, STATIC, StaticError, check_static, place_order
from regionsenter.texts import LANGUAGES, TextsError, translator
from regionsenter.view import View
from regionsenter.vocabulary import search_entries, vocabulary

#: What :func:`warm_up` raises when a file is not as it should be.
NOT_WHOLE = (SnapshotError, CatalogError, StaticError, TextsError)


def warm_up() -> None:
    """Check every file, and fill the caches of the snapshot, the measures and the latest maps.

    Raises
    ------
    SnapshotError, CatalogError, StaticError, TextsError
        If a file is missing, altered or unreadable: the app must not start on wrong numbers, or
        with a page that cannot be shown. The message names the file and the mend.
    """
    _check_files()
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
        search_entries(language)


def _check_files() -> None:
    check_static()
    built_files(), base_map()
    snapshot().load()
    places = {*snapshot().codes[:-1], *(centre.slug for centre in centres())}
    if {*place_order()["municipalities"], *place_order()["centres"]} != places:
        raise StaticError(f"{STATIC / ORDER} is not of this snapshot; restore both or rebuild")
    indicators(), left_out(), presets(), choice()
    for language in LANGUAGES:
        page_scripts_html(translator(language))
