"""A wide table that scrolls by itself, also with the keyboard, and never makes the page wider."""

from __future__ import annotations

from markupsafe import Markup


def scrolling_html(table: Markup, label: str) -> Markup:
    """``table`` in a region of its own; ``label`` is what a screen reader calls it."""
    return Markup('<div class="rs-scroll" role="region" tabindex="0" aria-label="{}">{}</div>').format(
        label, table
    )
