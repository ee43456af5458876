"""The most similar centres, as HTML."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.catalog import indicator
from regionsenter.measures.similarity_model import Neighbour, Part, Similar
from regionsenter.present.language.numbers import axis_unit, format_gap, format_number, format_value
from regionsenter.present.language.places import several_places_note
from regionsenter.present.language.years import indicator_when_text
from regionsenter.present.parts.scroll import scrolling_html
from regionsenter.present.similar.words import estimates_text, written_pair
from regionsenter.texts import Translate

#: So many indicators are told of each centre; the table below the chart has all of them.
MOST_PARTS = 6


def similar_html(similar: Similar, t: Translate) -> Markup:
    """The neighbours, nearest first; each opens on the indicators that set the two apart."""
    rows = Markup("").join(
        _neighbour_html(place, neighbour, similar, t)
        for place, neighbour in enumerate(similar.neighbours, start=1)
    )
    return Markup('<ol class="rs-alike" aria-label="{}">{}</ol>').format(
        t("De mest like sentrene, nærmest først"), rows
    )


def _neighbour_html(place: int, neighbour: Neighbour, similar: Similar, t: Translate) -> Markup:
    distance = format_number(neighbour.distance, 2, t.language)
    notes = [t("avstand {distance}").format(distance=distance)]
    coverage = format_value(neighbour.coverage * 100, "percent", 0, t.language)
    notes.append(t("tall for {coverage} av vekten").format(coverage=coverage))
    if neighbour.parts and neighbour.distance > 0:
        first = indicator(neighbour.parts[0].indicator).short.in_language(t.language)
        notes.append(t("skiller mest: {indicator}").format(indicator=first))
    mutual = Markup('<span class="rs-mutual">⇄ {}</span>').format(t("gjensidig"))
    return Markup(
        '<li><details class="rs-details"><summary><span class="rs-place">{place}</span> '
        "<strong>{name}</strong> {mutual}<small>{notes}</small></summary>{parts}</details></li>"
    ).format(
        place=place,
        name=neighbour.centre.name,
        mutual=mutual if neighbour.mutual else "",
        notes=" · ".join(notes),
        parts=_parts_html(neighbour, similar, t),
    )


def _parts_html(neighbour: Neighbour, similar: Similar, t: Translate) -> Markup:
    heads = (
        t("Indikator"),
        neighbour.centre.name,
        similar.centre.name,
        t("Typiske avvik fra hverandre"),
        t("Del av avstanden"),
    )
    head = Markup("").join(Markup('<th scope="col">{}</th>').format(text) for text in heads)
    rows = Markup("").join(_part_html(neighbour, part, similar, t) for part in neighbour.parts[:MOST_PARTS])
    table = Markup('<table class="rs-figures"><thead><tr>{}</tr></thead><tbody>{}</tbody></table>')
    more = len(neighbour.parts) - MOST_PARTS
    notes = []
    if more > 0:
        fewer = t.plural("{n} indikator til skiller mindre.", "{n} indikatorer til skiller mindre.", more)
        notes.append(fewer.format(n=more))
    if neighbour.not_compared:
        names = ", ".join(indicator(slug).short.in_language(t.language) for slug in neighbour.not_compared)
        notes.append(t("Ikke sammenlignet, fordi tall mangler: {names}.").format(names=names))
    notes.append(several_places_note(t))
    foot = Markup('<p class="rs-foot">{}</p>').format(" ".join(notes))
    return scrolling_html(table.format(head, rows), neighbour.centre.name, t) + foot


def _part_html(neighbour: Neighbour, part: Part, similar: Similar, t: Translate) -> Markup:
    entry = indicator(part.indicator)
    theirs, own = (format_number(value, entry.decimals, t.language) for value in written_pair(part))
    year = similar.years[similar.indicators.index(part.indicator)]
    notes = (
        axis_unit(entry.unit, t),
        indicator_when_text(entry.slug, year, t),
        estimates_text(neighbour, part, similar, t),
    )
    share = part.share_of_distance * 100
    return Markup(
        '<tr><th scope="row">{name}<small>{notes}</small></th><td>{theirs}</td><td>{own}</td>'
        '<td>{apart}</td><td>{share}<span class="rs-bar" aria-hidden="true">'
        '<i style="width:{width:.0f}%"></i></span></td></tr>'
    ).format(
        name=entry.short.in_language(t.language),
        notes=" · ".join(filter(None, notes)),
        theirs=theirs,
        own=own,
        apart=format_gap(part.apart, "count", 2, t.language),
        share=format_value(share, "percent", 0, t.language),
        width=share,
    )
