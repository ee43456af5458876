"""An indicator of a centre in one row, as HTML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from markupsafe import Markup

from regionsenter.asked.rows import IndicatorRow
from regionsenter.measures.model import Value
from regionsenter.measures.place import place_among
from regionsenter.measures.relation import Told
from regionsenter.measures.shown import apart, as_estimate, coarse, evenly
from regionsenter.present.centre.row.words import direction_text
from regionsenter.present.charts.house import CENTRE
from regionsenter.present.charts.mini_strip import ends, mini_strip_svg
from regionsenter.present.charts.sparkline import sparkline_svg
from regionsenter.present.language.about import chance_text, few_explained_text, few_text
from regionsenter.present.language.case import capitalised
from regionsenter.present.language.differences import shown_gap
from regionsenter.present.language.estimates import written
from regionsenter.present.language.flags import flag_labels, missing_text
from regionsenter.present.language.gaps import bare_gap_text
from regionsenter.present.language.hinterland import around_name
from regionsenter.present.language.numbers import axis_unit, format_gap, format_number, format_value
from regionsenter.present.language.rank_words import rank_text
from regionsenter.present.language.years import when_text
from regionsenter.present.parts.about_link import about_link_html
from regionsenter.present.parts.svg_image import svg_image_html
from regionsenter.texts import Translate

GLYPHS = {"higher": "▲", "lower": "▼", "about": "≈", "maybe_higher": "△", "maybe_lower": "▽"}


def row_html(row: IndicatorRow, measured: str, t: Translate, *, more: Markup | None = None) -> Markup:
    """The row: name, centre, hinterland, gap, median, Norway, strip, series and place.

    ``measured`` is the place that the centre's number is of.

    ``more`` stands under the name: the way to the whole story.
    """
    row = replace(row, comparison=evenly(row.comparison))
    cells = [
        Markup('<div class="rs-name">{}{}</div>').format(_name(row, t), more or ""),
        _number(t("Senter"), row.comparison.centre, row, t, "rs-centre"),
        *_beside(row, t),
        _median(row, t),
        _number(t("Norge"), row.comparison.country, row, t, "rs-norway"),
        _strip(row, measured, t),
        _spark(row, measured, t),
        _place(row, t),
    ]
    return Markup('<div class="rs-row">{}</div>').format(Markup("").join(cells))


def _name(row: IndicatorRow, t: Translate) -> Markup:
    entry, compared = row.indicator, row.comparison
    flags = {*compared.centre.flags, *compared.hinterland.flags} - {
        "old",
        "estimated",
    }  # said with year and number
    small = [
        axis_unit(entry.unit, t),
        when_text(compared, t),
        flag_labels(flags, t),
    ]
    return Markup("<h3>{}<small>{}</small></h3>").format(
        about_link_html(entry, t), " · ".join(filter(None, small))
    )


def _cell(label: str, content: Markup, style: str, below: str = "") -> Markup:
    """A cell under its label; ``below`` in small letters under the content."""
    small = Markup("<small>{}</small>").format(below) if below else ""
    return Markup('<p class="{}"><span>{}</span>{}{}</p>').format(style, label, content, small)


def _bold(text: str) -> Markup:
    return Markup("<b>{}</b>").format(text)


def _number(label: str, value: Value, row: IndicatorRow, t: Translate, style: str) -> Markup:
    if value.value is None:
        return _cell(label, _missing(value, t), f"{style} rs-none")
    entry = row.indicator
    number = written(value, entry.unit)
    if entry.is_gap:
        text = format_gap(number, "count", entry.decimals, t.language)
    else:
        text = format_number(number, entry.decimals, t.language)
    return _cell(label, _bold(text), style, t("anslag") if "estimated" in value.flags else "")


def _beside(row: IndicatorRow, t: Translate) -> tuple[Markup, Markup]:
    """Hinterland and gap; where there is no hinterland, the target group and those most alike."""
    if row.others is None:
        name = around_name(row.comparison.rule, t)
        return _number(name, row.comparison.hinterland, row, t, "rs-hinterland"), _gap(row, t)
    names = (t("Målgruppa"), t("Lignende sentre"))
    medians = zip(names, (row.others.group, row.others.alike), strict=True)
    first, second = (_of_others(label, median, row, t) for label, median in medians)
    return first, second


def _of_others(label: str, median: float | None, row: IndicatorRow, t: Translate) -> Markup:
    if median is None:
        return _cell(label, Markup("<i>–</i>"), "rs-others rs-none")
    middle = as_estimate(median, row.indicator.unit, coarse(row.comparison))
    text = format_number(middle, row.indicator.decimals, t.language)
    return _cell(label, _bold(text), "rs-others", t("median"))


def _missing(value: Value, t: Translate) -> Markup:
    reason = value.missing or "not_published"
    # A dash where there can be no number; a word where there could have been one.
    word = "–" if reason in ("not_applicable", "no_hinterland") else t("mangler")
    return Markup('<i title="{title}" role="img" aria-label="{title}">{word}</i>').format(
        title=missing_text(reason, t), word=word
    )


def _gap(row: IndicatorRow, t: Translate) -> Markup:
    gap, label, of_town = row.comparison.gap, t("Gap"), row.comparison.rule == "local"
    if gap.value is None or row.indicator.is_gap:
        nothing = gap if gap.value is None else Value(None, gap.year, (), "not_applicable")
        return _cell(label, _missing(nothing, t), "rs-gap rs-none")
    text = bare_gap_text(shown_gap(row.comparison), row.indicator, t.language)
    if row.indicator.gap_is_share:
        share = t("byens andel av kommunen") if of_town else t("senterets andel av senter og omland")
        return _cell(label, _bold(text), "rs-gap", share)
    words: dict[Told, str] = {
        "higher": t("høyere enn omlandet"),
        "lower": t("lavere enn omlandet"),
        "about": t("omtrent som omlandet"),
        "maybe_higher": t("høyere enn omlandet, men det kan være tilfeldig"),
        "maybe_lower": t("lavere enn omlandet, men det kan være tilfeldig"),
    }
    if of_town:
        words = {
            "higher": t("høyere enn resten av kommunen"),
            "lower": t("lavere enn resten av kommunen"),
            "about": t("omtrent som resten av kommunen"),
            "maybe_higher": t("høyere enn resten av kommunen, men det kan være tilfeldig"),
            "maybe_lower": t("lavere enn resten av kommunen, men det kan være tilfeldig"),
        }
    return _cell(label, _bold(text), "rs-gap", _verdict(row.to_hinterland, words))


def _median(row: IndicatorRow, t: Translate) -> Markup:
    label, median, own = t("Median"), row.position.median, row.comparison.centre.value
    if median is None:
        return _cell(label, Markup("<i>–</i>"), "rs-median rs-none")
    if row.others is not None and own is not None:
        return _from_median(row, own, median, t)  # the median itself stands instead of the hinterland
    middle = as_estimate(median, row.indicator.unit, coarse(row.comparison))
    text = format_number(middle, row.indicator.decimals, t.language)
    if row.indicator.is_gap:
        text = format_gap(median, "count", row.indicator.decimals, t.language)
    words: dict[Told, str] = {
        "higher": t("senteret er høyere"),
        "lower": t("senteret er lavere"),
        "about": t("senteret er omtrent likt"),
        "maybe_higher": t("senteret er høyere, men det kan være tilfeldig"),
        "maybe_lower": t("senteret er lavere, men det kan være tilfeldig"),
    }
    return _cell(label, _bold(text), "rs-median", _verdict(row.to_median, words))


def _from_median(row: IndicatorRow, own: float, median: float, t: Translate) -> Markup:
    """How far the centre is from the median of its peers, by the numbers as they are shown."""
    digits = row.indicator.decimals
    middle = as_estimate(median, row.indicator.unit, coarse(row.comparison))
    text = format_gap(apart(own, middle, digits), "count", digits, t.language)
    words: dict[Told, str] = {
        "higher": t("høyere enn medianen"),
        "lower": t("lavere enn medianen"),
        "about": t("omtrent som medianen"),
        "maybe_higher": t("høyere enn medianen, men det kan være tilfeldig"),
        "maybe_lower": t("lavere enn medianen, men det kan være tilfeldig"),
    }
    return _cell(t("Mot medianen"), _bold(text), "rs-median", _verdict(row.to_median, words))


def _verdict(verdict: Told | None, words: Mapping[Told, str]) -> str:
    return f"{GLYPHS[verdict]} {words[verdict]}" if verdict else ""


def _strip(row: IndicatorRow, measured: str, t: Translate) -> Markup:
    entry, position = row.indicator, row.position
    peers = [number for _, _, number in position.values]
    if not peers:
        return Markup('<p class="rs-strip rs-none"></p>')
    inside = row.comparison.centre.value
    # A hinterland's size is no number of a centre; on the strip it would push all together.
    sized = entry.is_size or entry.is_gap
    around = None if sized else row.comparison.hinterland.value

    def show(value: float | None) -> str:
        return format_value(value, entry.unit, entry.decimals, t.language)

    interval = row.comparison.centre.interval
    low, high = ends(peers, inside, around, interval)
    label = t(
        "{count} sammenlignbare sentre fra {lowest} til {highest}, median {median}; {centre}: {value}."
    ).format(
        count=len(peers),
        lowest=show(min(peers)),
        highest=show(max(peers)),
        median=show(position.median),
        centre=measured,
        value=show(inside),
    )
    if around is not None:
        label += " " + t("Omlandet: {value}.").format(value=show(around))
    if chance := chance_text(row.comparison.centre, entry, t):
        label += f" {chance}"
    drawn = mini_strip_svg(peers, inside, around, position.median, label, interval)
    picture = svg_image_html(drawn, CENTRE)
    scale = (
        format_number(low, entry.decimals, t.language),
        format_number(high, entry.decimals, t.language),
    )
    return _picture("rs-strip", picture, scale)


def _picture(style: str, picture: Markup, scale: tuple[str, str]) -> Markup:
    """A drawing over the ends of its scale, which it says itself in words."""
    ends = Markup("<small>{}</small><small>{}</small>").format(*scale)
    return Markup('<p class="{}">{}<span aria-hidden="true">{}</span></p>').format(style, picture, ends)


def _spark(row: IndicatorRow, measured: str, t: Translate) -> Markup:
    entry, line = row.indicator, row.line
    if line is None:
        return Markup('<p class="rs-line rs-none"></p>')
    first, last = line.years[0], line.years[-1]
    label = t("{centre} over tid: {before} i {first}, {after} i {last}.").format(
        centre=capitalised(measured),
        first=first,
        last=last,
        before=format_value(line.centre[0], entry.unit, entry.decimals, t.language),
        after=format_value(line.centre[-1], entry.unit, entry.decimals, t.language),
    )
    if line.broken:
        label += " " + t("Serien har brudd.")
    # A size of the hinterland would flatten the centre's own line.
    beside = None if entry.is_size else line.hinterland
    svg = sparkline_svg(line.years, line.centre, beside, label)
    return _picture("rs-line", svg_image_html(svg, CENTRE), (str(first), str(last)))


def _place(row: IndicatorRow, t: Translate) -> Markup:
    position, label = row.position, t("Plass")
    if row.comparison.centre.few and position.rank is not None:
        few = Markup('<i title="{}">{}</i>').format(few_explained_text(t), few_text(t))
        return _cell(label, few, "rs-rank rs-none")
    if position.rank is None or row.alike is None:
        why = t("ikke blant de sammenlignbare") if row.to_median else t("ingen plass")
        return _cell(label, Markup("<i>{}</i>").format(why), "rs-rank rs-none")
    own = row.comparison.centre.value
    assert own is not None  # who has a rank has a number
    place = place_among(own, position, row.indicator.decimals)
    first, last = row.alike if place.from_highest else _from_lowest(row.alike, position.of)
    alike = t("omtrent likt: {first}–{last}").format(first=first, last=last)
    small = direction_text(row.indicator.direction, t)
    if row.indicator.is_gap:
        small = t("blant sentre med samme omlandsregel · {direction}").format(direction=small)
    if first != last:
        small = f"{alike} · {small}"
    return _cell(label, _bold(rank_text(place, t)), "rs-rank", small)


def _from_lowest(places: tuple[int, int], of: int) -> tuple[int, int]:
    """First and last place counted from the other end."""
    return of + 1 - places[1], of + 1 - places[0]
