"""An indicator of a centre in one row, as HTML."""

from __future__ import annotations

from html import escape

import numpy as np

from regionsenter.asked.rows import IndicatorRow
from regionsenter.measures.model import Value
from regionsenter.present.centre.row.words import direction_text
from regionsenter.present.charts.house import CENTRE
from regionsenter.present.charts.mini_strip import ends, mini_strip_svg
from regionsenter.present.charts.sparkline import sparkline_svg
from regionsenter.present.language.estimates import written
from regionsenter.present.language.flags import flag_labels, missing_text
from regionsenter.present.language.numbers import axis_unit, format_gap, format_number, format_value
from regionsenter.present.language.sentences import year_text
from regionsenter.present.parts.svg_image import as_image
from regionsenter.texts import Translate

#: The line shows the last so many years: the same span in every row, and half the bytes.
LINE_YEARS = 20


GLYPHS = {"higher": "▲", "lower": "▼", "about": "≈"}


def row_html(row: IndicatorRow, centre_name: str, t: Translate, *, more: str = "") -> str:
    """The row: name, centre, hinterland, gap, median, Norway, strip, series and place.

    ``more`` is HTML under the name: the way to the whole story.
    """
    cells = [
        f'<div class="rs-name">{_name(row, t)}{more}</div>',
        _number(t("Senter"), row.comparison.centre, row, t, "rs-centre"),
        _number(t("Omland"), row.comparison.hinterland, row, t, "rs-hinterland"),
        _gap(row, t),
        _median(row, t),
        _number(t("Norge"), row.comparison.country, row, t, "rs-norway"),
        _strip(row, centre_name, t),
        _spark(row, centre_name, t),
        _place(row, t),
    ]
    return f'<div class="rs-row">{"".join(cells)}</div>'


def key_html(t: Translate) -> str:
    """The signs of the strip and the line in words."""
    parts = (
        ('<b class="rs-centre">◆</b>', t("senteret")),
        ('<b class="rs-hinterland">□</b>', t("omlandet")),
        ("<b>┆</b>", t("medianen")),
        ('<b class="rs-peers">|</b>', t("sammenlignbare sentre")),
        ("<b>┄</b>", t("stiplet linje: omlandet over tid")),
    )
    told = "".join(f"<li>{sign} {escape(text)}</li>" for sign, text in parts)
    return f'<ul class="rs-signs">{told}</ul>'


def _name(row: IndicatorRow, t: Translate) -> str:
    entry, compared = row.indicator, row.comparison
    flags = {*compared.centre.flags, *compared.hinterland.flags}
    small = [
        axis_unit(entry.unit, t),
        year_text(compared.year, compared.base_year, t),
        flag_labels(flags, t),
    ]
    name = escape(entry.name.in_language(t.language))
    return f"<h3>{name}<small>{escape(' · '.join(filter(None, small)))}</small></h3>"


def _cell(label: str, content: str, kind: str, below: str = "") -> str:
    small = f"<small>{escape(below)}</small>" if below else ""
    return f'<p class="{kind}"><span>{escape(label)}</span>{content}{small}</p>'


def _number(label: str, value: Value, row: IndicatorRow, t: Translate, kind: str) -> str:
    if value.value is None:
        return _cell(label, _missing(value, t), f"{kind} rs-none")
    entry = row.indicator
    number = written(value, entry.unit)
    if entry.aggregation.kind == "gap":
        text = format_gap(number, "count", entry.decimals, t.language)
    else:
        text = format_number(number, entry.decimals, t.language)
    return _cell(label, f"<b>{escape(text)}</b>", kind)


def _missing(value: Value, t: Translate) -> str:
    reason = value.missing or "not_published"
    title = escape(missing_text(reason, t), quote=True)
    # A dash where there can be no number; a word where there could have been one.
    word = "–" if reason in ("not_applicable", "no_hinterland") else escape(t("mangler"))
    return f'<i title="{title}" role="img" aria-label="{title}">{word}</i>'


def _gap(row: IndicatorRow, t: Translate) -> str:
    gap, label = row.comparison.gap, t("Gap")
    if gap.value is None or row.indicator.aggregation.kind == "gap":
        nothing = gap if gap.value is None else Value(None, gap.year, (), "not_applicable")
        return _cell(label, _missing(nothing, t), "rs-gap rs-none")
    number = written(gap, row.indicator.unit)
    text = format_gap(number, "count", row.indicator.decimals, t.language)
    words = {
        "higher": t("høyere enn omlandet"),
        "lower": t("lavere enn omlandet"),
        "about": t("omtrent som omlandet"),
    }
    return _cell(label, f"<b>{escape(text)}</b>", "rs-gap", _told(row.to_hinterland, words))


def _median(row: IndicatorRow, t: Translate) -> str:
    label, median = t("Median"), row.position.median
    if median is None:
        return _cell(label, "<i>–</i>", "rs-median rs-none")
    text = format_number(median, row.indicator.decimals, t.language)
    if row.indicator.aggregation.kind == "gap":
        text = format_gap(median, "count", row.indicator.decimals, t.language)
    words = {
        "higher": t("senteret er høyere"),
        "lower": t("senteret er lavere"),
        "about": t("senteret er omtrent likt"),
    }
    return _cell(label, f"<b>{escape(text)}</b>", "rs-median", _told(row.to_median, words))


def _told(verdict: str | None, words: dict[str, str]) -> str:
    return f"{GLYPHS[verdict]} {words[verdict]}" if verdict else ""


def _strip(row: IndicatorRow, centre_name: str, t: Translate) -> str:
    entry, found = row.indicator, row.position
    if not row.same_kind:
        text = t("Tallet gjelder tettstedet og har ingen sammenlignbare: andre sentre måles som kommune.")
        return f'<p class="rs-strip rs-none"><small>{escape(text)}</small></p>'
    peers = [number for _, _, number in found.values]
    if not peers:
        return '<p class="rs-strip rs-none"></p>'
    inside = row.comparison.centre.value
    # A hinterland's size is no number of a centre; on the strip it would push all together.
    sized = entry.aggregation.kind in ("count", "gap")
    around = None if sized else row.comparison.hinterland.value

    def show(value: float | None) -> str:
        return format_value(value, entry.unit, entry.decimals, t.language)

    low, high = ends(peers, inside, around)
    label = t(
        "{count} sammenlignbare sentre fra {lowest} til {highest}, median {median}; {centre}: {value}."
    ).format(
        count=len(peers),
        lowest=show(min(peers)),
        highest=show(max(peers)),
        median=show(found.median),
        centre=centre_name,
        value=show(inside),
    )
    if around is not None:
        label += " " + t("Omlandet: {value}.").format(value=show(around))
    picture = as_image(mini_strip_svg(peers, inside, around, found.median, label), CENTRE)
    scale = "".join(
        f"<small>{escape(format_number(end, entry.decimals, t.language))}</small>" for end in (low, high)
    )
    return f'<p class="rs-strip">{picture}<span aria-hidden="true">{scale}</span></p>'


def _spark(row: IndicatorRow, centre_name: str, t: Translate) -> str:
    entry = row.indicator
    # Arrays, not tables: a page has twenty rows, and choosing rows of a table is most of their time.
    years, mine, around, breaks = (
        row.series[name].to_numpy() for name in ("year", "centre", "hinterland", "break")
    )
    known = np.flatnonzero(~np.isnan(mine))
    known = known[years[known] >= years[known].max(initial=0) - LINE_YEARS]
    if len(known) < 2:
        return '<p class="rs-line rs-none"></p>'
    first, last = known[0], known[-1]
    span = slice(first, last + 1)
    label = t("{centre} over tid: {before} i {first}, {after} i {last}.").format(
        centre=centre_name,
        first=int(years[first]),
        last=int(years[last]),
        before=format_value(mine[first], entry.unit, entry.decimals, t.language),
        after=format_value(mine[last], entry.unit, entry.decimals, t.language),
    )
    if breaks[span].any():
        label += " " + t("Serien har brudd.")
    # A size of the hinterland would flatten the centre's own line.
    beside = None if entry.aggregation.kind == "count" else around[span].tolist()
    svg = sparkline_svg(years[span].tolist(), mine[span].tolist(), beside, label)
    scale = f"<small>{int(years[first])}</small><small>{int(years[last])}</small>"
    return f'<p class="rs-line">{as_image(svg, CENTRE)}<span aria-hidden="true">{scale}</span></p>'


def _place(row: IndicatorRow, t: Translate) -> str:
    found, entry = row.position, row.indicator
    if found.rank is None or row.alike is None:
        told = t("ikke blant de sammenlignbare") if row.to_median else t("ingen plass")
        return _cell(t("Plass"), f"<i>{escape(told)}</i>", "rs-rank rs-none")
    place = t("nr. {rank} av {of}").format(rank=found.rank, of=found.of)
    first, last = row.alike
    alike = t("omtrent likt: {first}–{last}").format(first=first, last=last)
    small = direction_text(entry.direction, t)
    if first != last:
        small = f"{alike} · {small}"
    return _cell(t("Plass"), f"<b>{escape(place)}</b>", "rs-rank", small)
