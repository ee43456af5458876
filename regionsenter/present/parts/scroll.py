"""A wide table that scrolls by itself, also with the keyboard, and never makes the page wider."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.texts import Translate


def scrolling_html(table: Markup, label: str, t: Translate | None = None) -> Markup:
    """``table`` in a region of its own; ``label`` is what a screen reader calls it. With ``t`` there is a
    button below it that copies it as numbers."""
    region = Markup('<div class="rs-scroll" role="region" tabindex="0" aria-label="{}">{}</div>').format(
        label, table
    )
    return region if t is None else region + copy_button_html(t)


def copy_button_html(t: Translate) -> Markup:
    """The button that copies the table before it (``map/page_client/copying.js``)."""
    return Markup('<button type="button" class="rs-copy" data-copy data-done="{}">{}</button>').format(
        t("Kopiert"), t("Kopier tabellen")
    )
