"""An indicator of a centre in one row, in words."""

from __future__ import annotations

from regionsenter.asked.rows import IndicatorRow
from regionsenter.present.language.about import about_text
from regionsenter.texts import Translate


def direction_text(direction: str, t: Translate) -> str:
    """What the registry says of high numbers, short. Raises KeyError for an unknown direction."""
    return {
        "high_good": t("høyt regnes som gunstig"),
        "high_bad": t("høyt regnes som ugunstig"),
        "neither": t("høyt er verken godt eller dårlig"),
    }[direction]


def row_limit_text(row: IndicatorRow, t: Translate) -> str:
    """What "omtrent som" means in the indicator's own unit, for the row's details."""
    return about_text(row.indicator, t, row.limit)
