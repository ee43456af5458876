"""The time of a number, in words."""

from __future__ import annotations

from regionsenter.texts import Translate


def year_text(year: int | None, base_year: int | None, t: Translate) -> str:
    """The time of a number: ``2026``, ``fra 2016 til 2026``, or that the year is missing."""
    if year is None:
        return t("årstall mangler")
    if base_year is None:
        return str(year)
    return t("fra {first} til {last}").format(first=base_year, last=year)
