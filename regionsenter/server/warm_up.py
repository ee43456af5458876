"""What is read and computed once, before the first visitor, so that nobody waits for it.

And what every page needs is seen to be there and whole: no page may find out later.
"""

from __future__ import annotations

from regionsenter.asked.group import in_group
from regionsenter.catalog import (
    challenges,
    components,
    indicators,
    key_figures,
    left_out,
    sources,
    strategy_centres,
    themes,
    town_key_figures,
)
from regionsenter.catalog.beside_centres import beside_centres
from regionsenter.catalog.drive_pairs import drive_pairs
from regionsenter.catalog.keywords import keywords
from regionsenter.catalog.other_names import (
    districts,
    former_counties,
    old_numbers,
    other_names,
    settlement_names,
)
from regionsenter.catalog.pages import pages
from regionsenter.catalog.profile import BY, choice
from regionsenter.catalog.questions import questions
from regionsenter.catalog.similarity import presets
from regionsenter.catalog.town_remarks import town_remarks
from regionsenter.findable import names
from regionsenter.geography.centres import centres
from regionsenter.geography.lookup import look_up
from regionsenter.measures import compare
from regionsenter.measures.differ_most import differ_most
from regionsenter.measures.profile import fields
from regionsenter.measures.robustness import robustness_of
from regionsenter.present.map.assets import built_files
from regionsenter.present.map.base import BareMap, StartMap, base_map
from regionsenter.present.map.page_scripts import map_watch_script, page_scripts_html
from regionsenter.present.map.side import legend_and_summary_html
from regionsenter.present.map.state import ApplyState, StateLayer
from regionsenter.present.map.view import map_view
from regionsenter.present.parts.combobox import combobox_loader
from regionsenter.server.connection import connection_script
from regionsenter.server.head_links import head_links
from regionsenter.server.share import share_script
from regionsenter.server.streamlit_words import streamlit_words_script
from regionsenter.server.top import top_element, top_script
from regionsenter.snapshot import snapshot
from regionsenter.static_files import ORDER, STATIC, StaticError, check_static, place_order
from regionsenter.texts import LANGUAGES, translator
from regionsenter.view import View
from regionsenter.vocabulary import vocabulary
from regionsenter.whole_files import NotWhole, told_as


class StartError(NotWhole, RuntimeError):
    """What the start could not do, when no more is known; the message names the step."""


def warm_up() -> None:
    """Check every file, and fill the caches of the snapshot, the measures and the latest maps.

    Raises
    ------
    NotWhole
        If a file is missing, altered or unreadable: the app must not start on wrong numbers, or
        with a page that cannot be shown. The message names the file and the mend (SnapshotError,
        CatalogError, StaticError, TextsError), or at least the step (StartError).
    """
    for said, step in STEPS.items():
        with told_as(StartError, f"{said} cannot be used; restore its files from git or rebuild"):
            step()


def _static_files() -> None:
    check_static()
    built_files(), base_map()


def _snapshot() -> None:
    snapshot().load()


def _catalog() -> None:
    sources(), components(), challenges(), themes(), indicators(), key_figures(), strategy_centres()
    town_key_figures(), left_out(), presets(), choice(), keywords(), pages(), drive_pairs()
    other_names(), settlement_names(), districts(), old_numbers(), former_counties(), questions()
    town_remarks(), beside_centres()


def _places() -> None:
    places = {*snapshot().codes[:-1], *(centre.slug for centre in centres())}
    if {*place_order()["municipalities"], *place_order()["centres"]} != places:
        raise StaticError(f"{STATIC / ORDER} is not of this snapshot; restore both or rebuild")


def _scripts() -> None:
    for element in (BareMap, StartMap, StateLayer, ApplyState):
        _ = element._template  # read when first asked for
    connection_script(), share_script(), streamlit_words_script(), head_links("", "")
    for language in LANGUAGES:
        page_scripts_html(translator(language)), map_watch_script(language)
        top_element("", {"sprak": [language]})
    top_script(), combobox_loader()


def _measures() -> None:
    for rule in vocabulary().hinterlands:
        compare(centres()[0].slug, rule)
    # One centre's gaps by every rule need every other's: a second for the first who asks.
    robustness_of(centres()[0].slug, indicators())
    # The group's spread on every indicator: a second for the first who compares.
    differ_most(
        [place.slug for place in centres()[:2]],
        frozenset(in_group(View(indicator=next(iter(indicators()))))),
    )
    # Thousands of draws of every figure that chance plays with: another second.
    for by in BY:
        fields(by)


def _maps() -> None:
    words = vocabulary()
    for slug in indicators():
        view = View(indicator=slug)
        t, years = translator(view.language), words.years(view)
        # In the map page's own words, for it to be found there.
        shown = map_view(view, words.year(view), t, years=years, playing=False, with_years=False)
        legend_and_summary_html(view, shown, t)


def _search() -> None:
    for language in LANGUAGES:
        look_up("", names(language))


#: What is done, in this order, by what a message calls it.
STEPS = {
    "what lies in static": _static_files,
    "the snapshot": _snapshot,
    "the catalog": _catalog,
    "the order of places": _places,
    "the pages' texts and scripts": _scripts,
    "the snapshot's measures": _measures,
    "the snapshot's maps": _maps,
    "the search": _search,
}
