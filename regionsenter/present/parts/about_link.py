"""An indicator's name, or a word of the field's, that tells on a click what it is.

What it tells is not sent along: ``map/page_client/about.js`` fetches it (``server/about.py``) when asked.
"""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.catalog.models import Indicator
from regionsenter.texts import Translate


def about_link_html(entry: Indicator, t: Translate, name: str | None = None) -> Markup:
    """The name as a link to the indicator's entry under «Data og metode»; the click opens it where one is.

    ``name`` is written when it is not the indicator's full one.
    """
    language = "" if t.language == "nb" else f"?sprak={t.language}"
    return Markup('<a class="rs-about" data-about="{slug}" href="data{language}#{slug}">{name}</a>').format(
        slug=entry.slug, language=language, name=name or entry.name.in_language(t.language)
    )


def term_html(word: str, shown: str) -> Markup:
    """A word of the glossary (its key there) as a button that explains it."""
    return Markup('<button type="button" class="rs-about" data-about="ord-{}">{}</button>').format(
        word, shown
    )
