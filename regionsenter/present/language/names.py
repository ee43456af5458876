"""What indicators, themes and centres are called."""

from __future__ import annotations

from regionsenter.catalog import indicator, themes
from regionsenter.geography.centres import centre
from regionsenter.texts import Translate


def indicator_name(slug: str, t: Translate) -> str:
    """An indicator's whole name."""
    return indicator(slug).name.in_language(t.language)


def short_name(slug: str, t: Translate) -> str:
    """An indicator's name where there is little room."""
    return indicator(slug).short.in_language(t.language)


def theme_name(slug: str, t: Translate) -> str:
    """A theme's letter and name: ``b) Befolkning``."""
    return f"{slug}) {themes()[slug].name.in_language(t.language)}"


def centre_name(slug: str) -> str:
    """A centre's name."""
    return centre(slug).name
