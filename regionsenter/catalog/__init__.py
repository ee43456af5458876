"""What can be measured: indicators, themes, challenges, sources and their building blocks."""

from regionsenter.catalog.registry import (
    CatalogError,
    challenge_rule,
    challenges,
    components,
    indicator,
    indicators,
    key_figures,
    landing_indicator,
    left_out,
    sources,
    strategy_centres,
    themes,
    town_key_figures,
)

__all__ = [
    "CatalogError",
    "challenge_rule",
    "challenges",
    "components",
    "indicator",
    "indicators",
    "key_figures",
    "landing_indicator",
    "left_out",
    "sources",
    "strategy_centres",
    "themes",
    "town_key_figures",
]
