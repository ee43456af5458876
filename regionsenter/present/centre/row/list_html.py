"""The rows of a theme as two pieces of HTML, with room between them for one open row's story."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from regionsenter.asked.rows import IndicatorRow
from regionsenter.geography.centres import Centre
from regionsenter.present.centre.row.html import row_html
from regionsenter.texts import Translate
from regionsenter.view import View, to_params, url
from regionsenter.vocabulary import vocabulary


def rows_html(rows: Sequence[IndicatorRow], place: Centre, view: View, t: Translate) -> tuple[str, str]:
    """The rows up to and with the view's open one, and the rows below it.

    Each row has a link that opens it, the open one a link that closes it. Without an open row, or
    when it is not among ``rows``, all are in the first piece and the second is empty.
    """
    told = [row_html(row, place.name, t, more=more_link(row, view, t)) for row in rows]
    slugs = [row.indicator.slug for row in rows]
    end = slugs.index(view.more) + 1 if view.more in slugs else len(told)
    return "".join(told[:end]), "".join(told[end:])


def more_link(row: IndicatorRow, view: View, t: Translate) -> str:
    """A link to the view with the row open, or closed again when it is."""
    slug, short = row.indicator.slug, row.indicator.short.in_language(view.language)
    is_open = slug == view.more
    label = (t("Lukk {indicator}") if is_open else t("Mer om {indicator}")).format(indicator=short)
    there = to_params(replace(view, more=None if is_open else slug), vocabulary())
    return (
        f'<a class="rs-go{" rs-close" if is_open else ""}" id="mer-{slug}"'
        f' href="{escape(url("senter", there))}">{escape(label)}</a>'
    )
