"""What indicators, themes and centres are called."""

from __future__ import annotations

from regionsenter.catalog import indicator, themes
from regionsenter.catalog.similarity import presets
from regionsenter.geography.centres import centre
from regionsenter.texts import Translate
from regionsenter.view.model import Weights


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


def likeness_name(likeness: str | Weights, t: Translate) -> str:
    """The name of a kind of likeness: a preset's, or that the weights are the reader's own."""
    if isinstance(likeness, str):
        return presets()[likeness].name.in_language(t.language)
    return t("Egne vekter")
