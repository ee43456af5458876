"""Which theme and indicator a view shows, and indicators by name."""

from __future__ import annotations

from collections.abc import Iterable

from regionsenter.catalog import indicator, indicators, themes
from regionsenter.catalog.models import Indicator, Topic
from regionsenter.view import View


def shown_theme(view: View) -> Topic:
    """The view's theme; without one, the theme its indicator belongs to."""
    return themes()[view.theme or indicator(view.indicator).theme]


def of_theme(theme: str) -> tuple[Indicator, ...]:
    """The indicators of a theme, in display order."""
    return tuple(entry for entry in indicators().values() if entry.theme == theme)


def town_first(entries: Iterable[Indicator]) -> tuple[Indicator, ...]:
    """The indicators with those of towns first, each lot in the order given."""
    return tuple(sorted(entries, key=lambda entry: not entry.of_town))


def shown_indicator(view: View) -> Indicator:
    """The view's indicator."""
    return indicator(view.indicator)


def indicators_of(slugs: Iterable[str]) -> list[Indicator]:
    """The indicators, in the order given."""
    return [indicator(slug) for slug in slugs]
