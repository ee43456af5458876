"""What the compared centres differ the most in, in words."""

from __future__ import annotations

from regionsenter.measures.differ_most import Apart
from regionsenter.present.language.numbers import format_value
from regionsenter.present.language.places import measured_place
from regionsenter.texts import Translate


def differ_text(one: Apart, t: Translate) -> str:
    """Who has the highest and who the lowest of an indicator, with the year."""
    entry = one.indicator

    def number(value: float | None) -> str:
        return format_value(value, entry.unit, entry.decimals, t.language)

    return t("høyest i {high} ({most}), lavest i {low} ({least}), {year}.").format(
        high=measured_place(one.high, entry, t),
        most=number(one.highest.value),
        low=measured_place(one.low, entry, t),
        least=number(one.lowest.value),
        year=one.highest.year,
    )


def nothing_text(t: Translate) -> str:
    """That they differ in nothing that chance could not have made."""
    return t("Ingenting skiller dem tydelig: forskjellene er små eller kan være tilfeldige.")
