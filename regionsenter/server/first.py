"""What a page shows first, in the HTML itself: words to read while Streamlit's scripts are on their way.

It is what Streamlit's part will show at the same place. ``map/page_client/first.js`` takes it away when
that is there. It is made once for a view and kept.
"""

from __future__ import annotations

from functools import cache, lru_cache

from markupsafe import Markup

from regionsenter.asked.group import in_group
from regionsenter.asked.shown import shown_year
from regionsenter.catalog.questions import questions
from regionsenter.geography.centres import centre
from regionsenter.present.centre.words import kind_of_place_text
from regionsenter.present.front.html import first_band_html, first_page_html
from regionsenter.present.front.words import named_text
from regionsenter.present.map.page_scripts import CLIENT
from regionsenter.present.map.view import map_view
from regionsenter.present.parts.scripts import script_text
from regionsenter.present.share.words import first_heading_text, first_line_text
from regionsenter.server.said import KEPT, LONGEST, view_at
from regionsenter.texts import Translate, translator
from regionsenter.view import PAGES, View, to_params
from regionsenter.vocabulary import vocabulary

#: Parameters that choose nothing: with these alone the landing page has its band.
OF_FORM = frozenset({"sprak"})


def first_element(page: str, query: str) -> Markup:
    """The first words of ``page`` (its name in the URL, "" the landing page) with a URL's query."""
    return _first(page if page in PAGES else PAGES[0], query[:LONGEST])


@lru_cache(maxsize=KEPT)
def _first(page: str, query: str) -> Markup:
    view = view_at(query)
    t = translator(view.language)
    return Markup('<div id="rs-first" class="rs-first" data-page="{}">{}</div>').format(
        page, _words(page, view, query, t)
    )


def _words(page: str, view: View, query: str, t: Translate) -> Markup:
    words = vocabulary()
    params = to_params(view, words)
    if page == "kart":
        asked = {part.partition("=")[0] for part in query.split("&") if part}
        if not asked - OF_FORM:
            return first_band_html(len(in_group(view)), questions().values(), params, t)
        shown = map_view(view, shown_year(view, words), t, years=words.years(view))
        return first_page_html(named_text(view, shown, t), "", with_map=True)
    if page == "senter" and view.centre:
        place = centre(view.centre)
        return first_page_html(place.name, kind_of_place_text(place, t))
    return first_page_html(first_heading_text(page, t), first_line_text(page, t))


@cache
def first_script() -> str:
    """What takes it away, and the phone's button for the filters; for after Streamlit's part.

    Raises StaticError.
    """
    return f"<script>{script_text(CLIENT / 'first.js')}\n{script_text(CLIENT / 'filters.js')}</script>"
