"""The rows of a theme as HTML: two pieces with room between them for one open row's story; their key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from markupsafe import Markup

from regionsenter.asked.rows import IndicatorRow
from regionsenter.geography.centres import Centre
from regionsenter.present.centre.row.html import row_html
from regionsenter.present.language.places import measured_place
from regionsenter.present.parts.about_link import term_html
from regionsenter.texts import Translate
from regionsenter.view import View, to_params, url
from regionsenter.vocabulary import vocabulary


def rows_above_and_below(
    rows: Sequence[IndicatorRow], place: Centre, view: View, t: Translate
) -> tuple[Markup, Markup]:
    """The rows up to and with the view's open one, and the rows below it.

    Each row has a link that opens it, the open one a link that closes it. Without an open row, or
    when it is not among ``rows``, all are in the first piece and the second is empty.
    """
    pieces = [_row_html(row, place, view, t) for row in rows]
    slugs = [row.indicator.slug for row in rows]
    end = slugs.index(view.more) + 1 if view.more in slugs else len(pieces)
    return Markup("").join(pieces[:end]), Markup("").join(pieces[end:])


def _row_html(row: IndicatorRow, place: Centre, view: View, t: Translate) -> Markup:
    measured = measured_place(place, row.indicator, t)
    return row_html(row, measured, t, more=more_link_html(row, view, t))


def more_link_html(row: IndicatorRow, view: View, t: Translate) -> Markup:
    """A link to the view with the row open, or closed again when it is."""
    slug, short = row.indicator.slug, row.indicator.short.in_language(t.language)
    is_open = slug == view.more
    label = (t("Lukk {indicator}") if is_open else t("Mer om {indicator}")).format(indicator=short)
    there = to_params(replace(view, more=None if is_open else slug), vocabulary())
    return Markup('<a class="rs-go{close}" id="mer-{slug}" href="{address}">{label}</a>').format(
        close=" rs-close" if is_open else "", slug=slug, address=url("senter", there), label=label
    )


def signs_html(t: Translate) -> Markup:
    """The signs of the rows' strips and lines in words, as a list."""
    signs = (
        (Markup('<b class="rs-centre">◆</b>'), t("senteret")),
        (Markup('<b class="rs-hinterland">□</b>'), term_html("omland", t("omlandet"))),
        (Markup("<b>├┤</b>"), t("95 %-intervallet til senterets tall")),
        (Markup("<b>┆</b>"), term_html("median", t("medianen"))),
        (Markup('<b class="rs-peers">|</b>'), t("sammenlignbare sentre")),
        (Markup("<b>┄</b>"), t("stiplet linje: omlandet over tid")),
    )
    return Markup('<ul class="rs-signs">{}</ul>').format(
        Markup("").join(Markup("<li>{} {}</li>").format(*sign) for sign in signs)
    )
