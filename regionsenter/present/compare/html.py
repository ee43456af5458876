"""Compared centres, side by side, over the years and among all, as HTML."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from regionsenter.asked.comparison import ComparisonRow, shows_gap
from regionsenter.asked.group import in_group
from regionsenter.asked.instead import NOWHERE
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import centre
from regionsenter.measures.model import Comparison, Value
from regionsenter.measures.shown import evenly
from regionsenter.present.language.differences import shown_gap
from regionsenter.present.language.estimates import as_estimate, written
from regionsenter.present.language.flags import flag_labels, missing_text, words_of_flags
from regionsenter.present.language.gaps import bare_gap_text
from regionsenter.present.language.numbers import axis_unit, format_number
from regionsenter.present.language.years import when_text
from regionsenter.present.parts.about_link import about_link_html
from regionsenter.present.parts.compare_style import style_html, styles_of
from regionsenter.present.parts.scroll import scrolling_html
from regionsenter.texts import Translate
from regionsenter.view import View


def compare_html(rows: Sequence[ComparisonRow], view: View, t: Translate) -> Markup:
    """The table, with the target group's median and (where values are shown) Norway.

    The view's own indicator is marked. Unit, year and the flags that all of a row share stand under
    its name; a flag that one number alone has stands under the number, and what all rows share once
    below the table. A missing number tells why to the pointer and to screen readers.
    """
    gaps = view.show == "gap"
    shared = _shared(rows, view)
    styles = styles_of(view.compared)
    head = Markup("").join(
        Markup('<th scope="col">{} {}{}</th>').format(
            style_html(styles[slug]), centre(slug).name, _outside_html(slug, view, t)
        )
        for slug in view.compared
    )
    country = "" if gaps else Markup('<th scope="col">{}</th>').format(t("Norge"))
    name = t("Sentrene side om side")
    table = Markup(
        '<table class="rs-figures rs-compare"><caption>{name}</caption>'
        '<thead><tr><th scope="col">{indicator}</th>{head}'
        '<th scope="col" class="rs-median">{median}<small>{group}</small></th>{country}</tr></thead>'
        "<tbody>{body}</tbody></table>"
    ).format(
        name=name,
        indicator=t("Indikator"),
        head=head,
        median=t("Median"),
        group=t("målgruppa, {count} sentre").format(count=len(in_group(view))),
        country=country,
        body=Markup("").join(_row_html(row, view, shared, t) for row in rows),
    )
    explained = " ".join(text.explanation for text in words_of_flags(shared, t))
    foot = Markup('<p class="rs-foot">{}</p>').format(explained) if explained else Markup("")
    return scrolling_html(table, name, t) + foot


def _outside_html(slug: str, view: View, t: Translate) -> Markup:
    if slug in in_group(view):
        return Markup("")
    return Markup("<small>{}</small>").format(t("utenfor målgruppa"))


def _values(row: ComparisonRow, view: View) -> list[Value]:
    if shows_gap(view, row.entry):
        return [cell.gap for cell in row.cells]
    if view.show == "gap" and not row.entry.is_gap:
        nothing = Value(None, row.cells[0].year, (), "not_applicable")
        return [nothing for _ in row.cells]
    return [cell.centre for cell in row.cells]


def _common(row: ComparisonRow, view: View) -> set[str]:
    """Flags that every number of a row has, but for ``old``, which stands with the year."""
    flags = [set(value.flags) - {"old"} for value in _values(row, view) if value.value is not None]
    return set.intersection(*flags) if flags else set()


def _shared(rows: Sequence[ComparisonRow], view: View) -> set[str]:
    """Flags that every row with a number has."""
    there = [row for row in rows if any(value.value is not None for value in _values(row, view))]
    return set.intersection(*[_common(row, view) for row in there]) if there else set()


def _row_html(row: ComparisonRow, view: View, shared: set[str], t: Translate) -> Markup:
    entry, language = row.entry, view.language
    gap = shows_gap(view, entry)
    common = _common(row, view)
    values = _values(row, view)
    when = when_text(row.cells[0], t)
    unit = axis_unit(entry.gap_unit if gap else entry.unit, t)
    small = " · ".join(filter(None, [unit, when, flag_labels(common - shared, t)]))
    cells = Markup("").join(
        _cell_html(
            value,
            _number(shown_gap(cell) if gap else written(value, entry.unit), entry, language, gap),
            _below(cell, gap, t),
            common,
            t,
        )
        for value, cell in zip(values, row.cells, strict=True)
    )
    nothing = all(value.missing == "not_applicable" for value in values)
    middle = as_estimate(row.median, entry.unit, row.unsure)
    median = "–" if nothing or middle is None else _number(middle, entry, language, gap)
    fewer = Markup("")
    if median != "–" and row.of < len(in_group(view)):
        count = t("{of} sentre har tall").format(of=row.of)
        fewer = Markup("<small>{}</small>").format(count)
    country = row.cells[0].country
    norway = (
        ""
        if view.show == "gap"
        else _cell_html(
            country,
            _number(written(country, entry.unit), entry, language, False),
            "",
            set(country.flags) - {"estimated"},
            t,
        )
    )
    own = Markup(' class="rs-own" aria-current="true"') if entry.slug == view.indicator else ""
    return Markup(
        '<tr{own}><th scope="row">{name}<small>{small}</small></th>{cells}'
        '<td class="rs-median">{median}{fewer}</td>{norway}</tr>'
    ).format(
        own=own,
        name=about_link_html(entry, t),
        small=small,
        cells=cells,
        median=median,
        fewer=fewer,
        norway=norway,
    )


def _number(value: float | None, entry: Indicator, language: str, gap: bool) -> str:
    """The bare number: the unit stands with the indicator's name."""
    if value is None:
        return ""
    if gap or entry.is_gap:
        return bare_gap_text(value, entry, language)
    return format_number(value, entry.decimals, language)


def _below(cell: Comparison, gap: bool, t: Translate) -> str:
    """Under a gap the two numbers it is the difference of."""
    if not gap or cell.gap.value is None:
        return ""
    even = evenly(cell)
    inside, around = (
        format_number(written(value, cell.indicator.unit), cell.indicator.decimals, t.language)
        for value in (even.centre, even.hinterland)
    )
    return t("{centre} mot {hinterland}").format(centre=inside, hinterland=around)


def _cell_html(value: Value, text: str, below: str, common: set[str], t: Translate) -> Markup:
    if value.value is None:
        reason = missing_text(value.missing or "not_published", t)
        if value.missing in ("not_applicable", *NOWHERE):
            return Markup('<td title="{}"><span aria-hidden="true">–</span></td>').format(reason)
        return Markup('<td class="rs-missing" title="{}">{}</td>').format(reason, t("mangler"))
    notes = ", ".join(filter(None, [below, flag_labels(set(value.flags) - common - {"old"}, t)]))
    small = Markup("<small>{}</small>").format(notes) if notes else ""
    return Markup("<td>{}{}</td>").format(text, small)
