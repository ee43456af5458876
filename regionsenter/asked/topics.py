"""Which theme a view shows, and its indicators."""

from __future__ import annotations

from regionsenter.catalog import indicator, indicators, themes
from regionsenter.catalog.models import Indicator, Topic
from regionsenter.view import View


def shown_theme(view: View) -> Topic:
    """The view's theme; without one, the theme its indicator belongs to."""
    return themes()[view.theme or indicator(view.indicator).theme]


def of_theme(theme: str) -> tuple[Indicator, ...]:
    """The indicators of a theme, in display order."""
    return tuple(entry for entry in indicators().values() if entry.theme == theme)
