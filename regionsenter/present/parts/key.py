"""The key under a map whose colours are kinds, not classes of a value."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from regionsenter.texts import Translate

#: The ink round a mark, so that the palest can be told from the page.
INK = "#1f2a30"


def key_html(marks: Iterable[tuple[str, str]], t: Translate) -> Markup:
    """A list of ``marks``: the CSS of a mark after its border, and what it means."""
    mark = Markup('<li><span aria-hidden="true" style="{}"></span>{}</li>')
    items = Markup("").join(mark.format(style, meaning) for style, meaning in marks)
    return Markup('<div class="rs-key" role="group" aria-label="{}"><ul>{}</ul></div>').format(
        t("Tegnforklaring"), items
    )
