"""The most similar centres, as HTML."""

from __future__ import annotations

from html import escape

from regionsenter.catalog import indicator
from regionsenter.geography.centres import centre
from regionsenter.measures.similarity import Neighbour, Part, Similar
from regionsenter.present.language.numbers import axis_unit, format_gap, format_number, format_value
from regionsenter.present.similar.words import estimates_text, written_pair
from regionsenter.texts import Translate

#: So many indicators are told of each centre; the table below the chart has all of them.
MOST_PARTS = 6


def similar_list(found: Similar, t: Translate) -> str:
    """The neighbours, nearest first; each opens on the indicators that set the two apart."""
    rows = "".join(_row(place, one, found, t) for place, one in enumerate(found.neighbours, start=1))
    label = escape(t("De mest like sentrene, nærmest først"), quote=True)
    return f'<ol class="rs-alike" aria-label="{label}">{rows}</ol>'


def _row(place: int, one: Neighbour, found: Similar, t: Translate) -> str:
    distance = format_number(one.distance, 2, t.language)
    notes = [t("avstand {distance}").format(distance=distance)]
    coverage = format_value(one.coverage * 100, "percent", 0, t.language)
    notes.append(t("tall for {coverage} av vekten").format(coverage=coverage))
    if one.parts and one.distance > 0:
        first = indicator(one.parts[0].indicator).short.in_language(t.language)
        notes.append(t("skiller mest: {indicator}").format(indicator=first))
    word = t("gjensidig")
    mutual = f'<span class="rs-mutual">⇄ {escape(word)}</span>' if one.mutual else ""
    return (
        f'<li><details class="rs-details"><summary><span class="rs-place">{place}</span> '
        f"<strong>{escape(one.centre.name)}</strong> {mutual}"
        f"<small>{escape(' · '.join(notes))}</small></summary>{_parts(one, found, t)}"
        "</details></li>"
    )


def _parts(one: Neighbour, found: Similar, t: Translate) -> str:
    heads = (
        t("Indikator"),
        one.centre.name,
        found.centre.name,
        t("Typiske avvik fra hverandre"),
        t("Del av avstanden"),
    )
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in heads)
    rows = "".join(_part(one, part, found, t) for part in one.parts[:MOST_PARTS])
    more = len(one.parts) - MOST_PARTS
    notes = []
    if more > 0:
        told = t.plural("{n} indikator til skiller mindre.", "{n} indikatorer til skiller mindre.", more)
        notes.append(told.format(n=more))
    if one.not_compared:
        names = ", ".join(indicator(slug).short.in_language(t.language) for slug in one.not_compared)
        notes.append(t("Ikke sammenlignet, fordi tall mangler: {names}.").format(names=names))
    label = escape(one.centre.name, quote=True)
    return (
        f'<div class="rs-scroll" role="region" tabindex="0" aria-label="{label}">'
        f'<table class="rs-figures"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'
        + (f'<p class="rs-foot">{escape(" ".join(notes))}</p>' if notes else "")
    )


def _part(one: Neighbour, part: Part, found: Similar, t: Translate) -> str:
    entry = indicator(part.indicator)
    theirs, mine = (format_number(value, entry.decimals, t.language) for value in written_pair(part))
    year = found.years[found.indicators.index(part.indicator)]
    notes = (axis_unit(entry.unit, t), str(year), estimates_text(one, part, found, t))
    share = part.share_of_distance * 100
    bar = f'<span class="rs-bar" aria-hidden="true"><i style="width:{share:.0f}%"></i></span>'
    return (
        f'<tr><th scope="row">{escape(entry.short.in_language(t.language))}'
        f"<small>{escape(' · '.join(filter(None, notes)))}</small></th>"
        f"<td>{theirs}</td><td>{mine}</td>"
        f"<td>{format_gap(part.apart, 'count', 2, t.language)}</td>"
        f"<td>{format_value(share, 'percent', 0, t.language)}{bar}</td></tr>"
    )


def left_out_names(found: Similar, t: Translate) -> str:
    """The centres that are not compared, by name, with the reason."""
    reasons = {
        "coverage": t("de to har for få tall felles"),
        "own_coverage": t("{name} mangler selv for mange tall").format(name=found.centre.name),
    }
    parts = []
    for reason in dict.fromkeys(why for _, why in found.left_out):
        names = [centre(slug).name for slug, why in found.left_out if why == reason]
        parts.append(f"{reasons[reason]}: {', '.join(names)}.")
    return " ".join(part[:1].upper() + part[1:] for part in parts)
