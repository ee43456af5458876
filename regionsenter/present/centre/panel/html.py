"""The panel beside the map: a selected centre or municipality, as HTML."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from regionsenter.asked.instead import NOWHERE, Instead
from regionsenter.catalog.models import Indicator
from regionsenter.measures.model import Comparison, Value
from regionsenter.measures.shown import evenly
from regionsenter.present.centre.panel.words import share_gap_text
from regionsenter.present.language.differences import shown_gap
from regionsenter.present.language.estimates import written
from regionsenter.present.language.flags import flag_labels, missing_text, words_of_flags
from regionsenter.present.language.gaps import bare_gap_text
from regionsenter.present.language.numbers import axis_unit, format_gap, format_number, unit_name
from regionsenter.present.language.years import when_text
from regionsenter.present.parts.about_link import about_link_html, term_html
from regionsenter.texts import Translate


def figures_table_html(
    comparisons: Sequence[Comparison],
    t: Translate,
    *,
    caption: str,
    others: Sequence[Instead] | None = None,
    played: bool = False,
) -> Markup:
    """Figures of a centre as an HTML table: indicator, centre, hinterland, gap, Norway.

    With ``others``, one for each comparison, their medians stand instead of hinterland and gap. Every row
    has its unit and year and, where there are any, its flags; flags that all rows share stand once,
    underneath. A missing value says why on hover and to screen readers. ``played``: the map's player puts
    :func:`first_row_html` of another year into the first row.
    """
    heads = (t("Indikator"), *_heads(comparisons, t, others=others is not None), t("Norge"))
    comparisons = [evenly(comparison) for comparison in comparisons]
    shared = _shared(comparisons)
    medians = [None] * len(comparisons) if others is None else others
    first = Markup(' data-play="panel"') if played else Markup("")
    rows = [
        Markup("<tr{}>{}</tr>").format(
            Markup("") if place else first, _row(comparison, _flags(comparison) - shared, median, t)
        )
        for place, (comparison, median) in enumerate(zip(comparisons, medians, strict=True))
    ]
    table = Markup(
        '<table class="rs-figures"><caption>{caption}</caption>'
        "<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
    ).format(
        caption=caption,
        heads=Markup("").join(Markup('<th scope="col">{}</th>').format(head) for head in heads),
        rows=Markup("").join(rows),
    )
    notes = [words.explanation for words in words_of_flags(shared, t)]
    if others is None and any(comparison.indicator.gap_is_share for comparison in comparisons):
        notes.append(share_gap_text(comparisons[0].rule, t))
    return table + Markup('<p class="rs-foot">{}</p>').format(" ".join(notes)) if notes else table


def first_row_html(
    comparisons: Sequence[Comparison], t: Translate, *, others: Sequence[Instead] | None = None
) -> Markup:
    """What is in the first row of :func:`figures_table_html`."""
    flags = _flags(comparisons[0]) - _shared(comparisons)
    return _row(comparisons[0], flags, None if others is None else others[0], t)


def _shared(comparisons: Sequence[Comparison]) -> set[str]:
    """The flags that all have."""
    return set.intersection(*map(_flags, comparisons)) if comparisons else set()


def _heads(comparisons: Sequence[Comparison], t: Translate, *, others: bool) -> tuple[str, str, str]:
    """Who stands in the columns before Norway's; the rest of a municipality is held up against a town."""
    if others:
        return t("Senter"), t("Median, målgruppa"), t("Median, lignende sentre")
    if all(comparison.rule == "local" for comparison in comparisons):
        return t("Byen"), t("Resten"), term_html("gap", t("Gap"))
    return t("Senter"), term_html("omland", t("Omland")), term_html("gap", t("Gap"))


def _flags(comparison: Comparison) -> set[str]:
    """Flags of the centre's and the hinterland's numbers, but for ``old``, which stands with the year."""
    return {*comparison.centre.flags, *comparison.hinterland.flags} - {"old"}


def _row(comparison: Comparison, flags: set[str], median: Instead | None, t: Translate) -> Markup:
    indicator = comparison.indicator
    when = when_text(comparison, t)
    small = " · ".join(filter(None, [axis_unit(indicator.unit, t), when, flag_labels(flags, t)]))
    if median is None:
        between = (
            _cell(comparison.hinterland, indicator, t, "rs-hinterland"),
            _gap_cell(comparison, t),
        )
    else:
        between = (_median_cell(median.group, indicator, t), _median_cell(median.alike, indicator, t))
    cells = (
        _cell(comparison.centre, indicator, t, "rs-centre"),
        *between,
        _cell(comparison.country, indicator, t, "", told=True),
    )
    return Markup('<th scope="row" title="{title}">{name}<small>{small}</small></th>{cells}').format(
        title=indicator.name.in_language(t.language),
        name=about_link_html(indicator, t, indicator.short.in_language(t.language)),
        small=small,
        cells=Markup("").join(cells),
    )


def _median_cell(median: float | None, indicator: Indicator, t: Translate) -> Markup:
    """A median of centres' numbers; a dash where none of them has one."""
    if median is None:
        return Markup('<td class="rs-median"><span aria-hidden="true">–</span></td>')
    number = (
        format_gap(median, "count", indicator.decimals, t.language)
        if indicator.is_gap
        else format_number(median, indicator.decimals, t.language)
    )
    return Markup('<td class="rs-median">{}</td>').format(number)


def _gap_cell(comparison: Comparison, t: Translate) -> Markup:
    """The gap of the two numbers beside it, as these are written; or why there is none."""
    if comparison.gap.value is None:
        return _cell(comparison.gap, comparison.indicator, t, "rs-gap")
    entry = comparison.indicator
    text = bare_gap_text(shown_gap(comparison), entry, t.language)
    # The unit stands with the indicator's name, but a difference of per cent is not in per cent.
    if entry.gap_is_share or entry.gap_unit == entry.unit:
        return Markup('<td class="rs-gap">{}</td>').format(text)
    return Markup('<td class="rs-gap">{}<small title="{}">{}</small></td>').format(
        text, unit_name(entry.gap_unit, t), t("pp.")
    )


def _cell(
    value: Value,
    indicator: Indicator,
    t: Translate,
    style: str,
    *,
    told: bool = False,
) -> Markup:
    """The bare number, for its unit stands with the indicator's name; or why there is none.

    ``told``: that it is an estimate stands under it, and not with the indicator's name.
    """
    if value.value is None:
        reason = missing_text(value.missing or "not_published", t)
        if value.missing in ("not_applicable", *NOWHERE):
            return Markup('<td class="{}" title="{}"><span aria-hidden="true">–</span></td>').format(
                style, reason
            )
        return Markup('<td class="{} rs-missing" title="{}">{}</td>').format(style, reason, t("mangler"))
    number = written(value, indicator.unit)
    text = format_number(number, indicator.decimals, t.language)
    small = Markup("<small>{}</small>").format(t("anslag")) if told and "estimated" in value.flags else ""
    return Markup('<td class="{}">{}{}</td>').format(style, text, small)
