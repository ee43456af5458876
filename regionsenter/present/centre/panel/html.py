"""The panel beside the map: a selected centre or municipality, as HTML."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from regionsenter.measures.model import Comparison, Value
from regionsenter.present.language.estimates import written
from regionsenter.present.language.flags import flag_labels, flag_texts, missing_text
from regionsenter.present.language.numbers import axis_unit, format_gap, format_number
from regionsenter.present.language.sentences import year_text
from regionsenter.texts import Translate


def figures_table(comparisons: Sequence[Comparison], t: Translate, *, caption: str) -> str:
    """Figures of a centre as an HTML table: indicator, centre, hinterland, gap, Norway.

    Every row has its unit and year and, where there are any, its flags; flags that all rows share
    stand once, underneath. A missing value says why on hover and to screen readers.
    """
    head = "".join(
        f'<th scope="col">{escape(text)}</th>'
        for text in (t("Indikator"), t("Senter"), t("Omland"), t("Gap"), t("Norge"))
    )
    flags = [_flags(entry) for entry in comparisons]
    shared = set.intersection(*flags) if flags else set()
    rows = "".join(_row(entry, mine - shared, t) for entry, mine in zip(comparisons, flags, strict=True))
    foot = " ".join(text.explanation for text in flag_texts(shared, t))
    return (
        f'<table class="rs-figures"><caption>{escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead>"
        f"<tbody>{rows}</tbody></table>" + (f'<p class="rs-foot">{escape(foot)}</p>' if foot else "")
    )


def _flags(entry: Comparison) -> set[str]:
    """Flags of the centre's and the hinterland's numbers."""
    return {*entry.centre.flags, *entry.hinterland.flags}


def _row(entry: Comparison, flags: set[str], t: Translate) -> str:
    indicator = entry.indicator
    when = year_text(entry.year, entry.base_year, t)
    unit = axis_unit(indicator.unit, t)
    small = " · ".join(filter(None, [unit, when, flag_labels(flags, t)]))
    name = escape(indicator.short.in_language(t.language))
    title = escape(indicator.name.in_language(t.language), quote=True)
    sides = (
        (entry.centre, "rs-centre"),
        (entry.hinterland, "rs-hinterland"),
        (entry.gap, "rs-gap"),
        (entry.country, ""),
    )
    cells = "".join(
        _cell(value, _number(value, entry, t.language, signed=kind == "rs-gap"), t, kind)
        for value, kind in sides
    )
    return f'<tr><th scope="row" title="{title}">{name}<small>{escape(small)}</small></th>{cells}</tr>'


def _number(value: Value, entry: Comparison, language: str, *, signed: bool) -> str:
    """The bare number: the unit stands with the indicator's name."""
    if value.value is None:
        return ""
    decimals, number = entry.indicator.decimals, written(value, entry.indicator.unit)
    if signed:
        return format_gap(number, "count", decimals, language)
    return format_number(number, decimals, language)


def _cell(value: Value, text: str, t: Translate, kind: str) -> str:
    if value.value is None:
        if value.missing == "not_applicable":
            reason = escape(missing_text("not_applicable", t), quote=True)
            return f'<td class="{kind}" title="{reason}"><span aria-hidden="true">–</span></td>'
        reason = missing_text(value.missing or "not_published", t)
        word = escape(t("mangler"))
        title = escape(reason, quote=True)
        return f'<td class="{kind} rs-missing" title="{title}">{word}</td>'
    return f'<td class="{kind}">{escape(text)}</td>'
