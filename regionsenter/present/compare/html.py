"""Compared centres, side by side, over the years and among all, as HTML."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from regionsenter.asked.comparison import Row, shows_gap
from regionsenter.asked.group import in_group
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import centre
from regionsenter.measures.model import Value
from regionsenter.present.language.estimates import as_estimate, written
from regionsenter.present.language.flags import flag_labels, flag_texts, missing_text
from regionsenter.present.language.numbers import axis_unit, format_gap, format_number, gap_unit
from regionsenter.present.language.sentences import year_text
from regionsenter.present.parts.compare_style import CompareStyle, styles_of
from regionsenter.texts import Translate
from regionsenter.view import View


def compare_table(rows: Sequence[Row], view: View, t: Translate) -> str:
    """The table, with the target group's median and (where values are shown) Norway.

    The view's own indicator is marked. Unit, year and the flags that all of a row share stand under
    its name; a flag that one number alone has stands under the number, and what all rows share once
    below the table. A missing number tells why to the pointer and to screen readers.
    """
    gaps = view.show == "gap"
    shared = _shared(rows, view)
    styles = styles_of(view.compared)
    head = "".join(
        f'<th scope="col">{_mark(styles[slug])} {escape(centre(slug).name)}{_outside(slug, view, t)}</th>'
        for slug in view.compared
    )
    several = escape(t("målgruppa, {count} sentre").format(count=len(in_group(view))))
    country = "" if gaps else f'<th scope="col">{escape(t("Norge"))}</th>'
    body = "".join(_row(row, view, shared, t) for row in rows)
    name = t("Sentrene side om side")
    foot = " ".join(text.explanation for text in flag_texts(shared, t))
    return (
        '<div class="rs-scroll" role="region" tabindex="0" '
        f'aria-label="{escape(name, quote=True)}">'
        f'<table class="rs-figures rs-compare"><caption>{escape(name)}</caption>'
        f'<thead><tr><th scope="col">{escape(t("Indikator"))}</th>{head}'
        f'<th scope="col" class="rs-median">{escape(t("Median"))}<small>{several}</small></th>{country}'
        "</tr></thead>"
        f"<tbody>{body}</tbody></table></div>" + (f'<p class="rs-foot">{escape(foot)}</p>' if foot else "")
    )


def _mark(style: CompareStyle) -> str:
    return f'<span aria-hidden="true" style="color:{style.colour}">{style.glyph}</span>'


def _outside(slug: str, view: View, t: Translate) -> str:
    if slug in in_group(view):
        return ""
    return f"<small>{escape(t('utenfor målgruppa'))}</small>"


def _values(row: Row, view: View) -> list[Value]:
    if shows_gap(view, row.entry):
        return [cell.gap for cell in row.cells]
    if view.show == "gap" and row.entry.aggregation.kind != "gap":
        nothing = Value(None, row.cells[0].year, (), "not_applicable")
        return [nothing for _ in row.cells]
    return [cell.centre for cell in row.cells]


def _common(row: Row, view: View) -> set[str]:
    """Flags that every number of a row has."""
    flags = [set(value.flags) for value in _values(row, view) if value.value is not None]
    return set.intersection(*flags) if flags else set()


def _shared(rows: Sequence[Row], view: View) -> set[str]:
    """Flags that every row with a number has."""
    there = [row for row in rows if any(value.value is not None for value in _values(row, view))]
    return set.intersection(*[_common(row, view) for row in there]) if there else set()


def _row(row: Row, view: View, shared: set[str], t: Translate) -> str:
    entry, language = row.entry, view.language
    gap = shows_gap(view, entry)
    common = _common(row, view)
    values = _values(row, view)
    when = year_text(row.cells[0].year, row.cells[0].base_year, t)
    unit = axis_unit(gap_unit(entry.unit) if gap else entry.unit, t)
    small = " · ".join(filter(None, [unit, when, flag_labels(common - shared, t)]))
    cells = "".join(
        _cell(
            value,
            _number(written(value, entry.unit), entry, language, gap),
            _below(cell, gap, t),
            common,
            t,
        )
        for value, cell in zip(values, row.cells, strict=True)
    )
    nothing = all(value.missing == "not_applicable" for value in values)
    middle = as_estimate(row.median, entry.unit, row.unsure)
    median = "–" if nothing or middle is None else _number(middle, entry, language, gap)
    fewer = ""
    if median != "–" and row.of < len(in_group(view)):
        count = t("{of} sentre har tall").format(of=row.of)
        fewer = f"<small>{escape(count)}</small>"
    country = row.cells[0].country
    norway = (
        ""
        if view.show == "gap"
        else _cell(
            country,
            _number(written(country, entry.unit), entry, language, False),
            "",
            set(country.flags),
            t,
        )
    )
    own = ' class="rs-own" aria-current="true"' if entry.slug == view.indicator else ""
    name = escape(entry.name.in_language(language))
    return (
        f'<tr{own}><th scope="row">{name}<small>{escape(small)}</small></th>{cells}'
        f'<td class="rs-median">{median}{fewer}</td>{norway}</tr>'
    )


def _number(value: float | None, entry: Indicator, language: str, gap: bool) -> str:
    """The bare number: the unit stands with the indicator's name."""
    if value is None:
        return ""
    if gap or entry.aggregation.kind == "gap":
        return escape(format_gap(value, "count", entry.decimals, language))
    return escape(format_number(value, entry.decimals, language))


def _below(cell, gap: bool, t: Translate) -> str:
    """Under a gap the two numbers it is the difference of."""
    if not gap or cell.gap.value is None:
        return ""
    inside, around = (
        format_number(written(value, cell.indicator.unit), cell.indicator.decimals, t.language)
        for value in (cell.centre, cell.hinterland)
    )
    return t("{centre} mot {hinterland}").format(centre=inside, hinterland=around)


def _cell(value: Value, text: str, below: str, common: set[str], t: Translate) -> str:
    if value.value is None:
        reason = escape(missing_text(value.missing or "not_published", t), quote=True)
        if value.missing == "not_applicable":
            return f'<td title="{reason}"><span aria-hidden="true">–</span></td>'
        return f'<td class="rs-missing" title="{reason}">{escape(t("mangler"))}</td>'
    notes = ", ".join(filter(None, [below, flag_labels(set(value.flags) - common, t)]))
    return f"<td>{text}{f'<small>{escape(notes)}</small>' if notes else ''}</td>"
