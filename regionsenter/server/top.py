"""The head of the app's pages as HTML, to be there before anything of Streamlit's is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from markupsafe import Markup

from regionsenter.present.map.page_scripts import CLIENT
from regionsenter.present.parts.scripts import script_text
from regionsenter.present.parts.top import top_html
from regionsenter.texts import translator
from regionsenter.view import PAGES, parse, to_params
from regionsenter.vocabulary import vocabulary


def top_element(page: str, params: Mapping[str, Sequence[str]]) -> Markup:
    """The head of ``page`` (its name in the URL, "" the landing page) with the links of a view.

    ``params`` are the URL's, whatever they are. Raises StaticError, TextsError.
    """
    words = vocabulary()
    view, _ = parse(params, words)
    html = top_html(to_params(view, words), page or PAGES[0], translator(view.language))
    return Markup('<header id="rs-top" class="rs-top">{}</header>').format(html)


@cache
def top_script() -> str:
    """What keeps it up with the page, for after Streamlit's own part. Raises StaticError."""
    return f"<script>{script_text(CLIENT / 'top.js')}</script>"
