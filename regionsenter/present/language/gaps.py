"""A centre held against its hinterland, as a number: a difference, or of sizes a share."""

from __future__ import annotations

from regionsenter.catalog.models import Indicator
from regionsenter.present.language.numbers import format_gap, format_value
from regionsenter.texts import Translate


def gap_text(value: float | None, entry: Indicator, language: str, *, long: bool = False) -> str:
    """A gap with its unit: ``+3,1 prosentpoeng``; of a size the centre's share, ``64 %``.

    With ``long`` the unit of what is only counted is written out too: ``+13,5 per 1 000``.
    """
    if entry.gap_is_share:
        return format_value(value, entry.gap_unit, entry.gap_decimals, language)
    return format_gap(value, entry.unit, entry.decimals, language, long=long)


def bare_gap_text(value: float | None, entry: Indicator, language: str) -> str:
    """A gap where the indicator's unit stands beside: ``+3,1``; a share has its own sign, ``64 %``."""
    if entry.gap_is_share:
        return gap_text(value, entry, language)
    return format_gap(value, "count", entry.decimals, language)


def gap_name(entry: Indicator, t: Translate) -> str:
    """What the gap on an indicator is, to follow its name: ``senter minus omland``."""
    return t("senterets andel av senter og omland") if entry.gap_is_share else t("senter minus omland")


def gap_sentence(value: float, entry: Indicator, centre: str, t: Translate) -> str:
    """The share of a size that lies in the centre, in a sentence of its own."""
    patterns = {
        "persons": t("{centre} har {share} av folket i senter og omland."),
        "jobs": t("{centre} har {share} av arbeidsplassene i senter og omland."),
    }
    pattern = patterns.get(entry.unit, t("{centre} har {share} av dette i senter og omland til sammen."))
    return pattern.format(centre=centre, share=gap_text(value, entry, t.language))
