"""Where a series breaks, in words."""

from __future__ import annotations

from collections.abc import Sequence

from regionsenter.present.language.lists import listed
from regionsenter.texts import Translate


def breaks_text(years: Sequence[int], t: Translate) -> str:
    """That the statistics changed in these years; empty when they did not."""
    if not years:
        return ""
    return t("Statistikken ble lagt om i {years}, så årene kan ikke sammenlignes direkte.").format(
        years=listed([str(year) for year in years], t)
    )
