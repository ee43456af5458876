"""Who reaches a centre, as HTML."""

from __future__ import annotations

from markupsafe import Markup


def reach_part_html(title: str, table: Markup) -> Markup:
    """One of the tables under its heading."""
    return Markup('<div class="rs-reach"><h3>{}</h3>{}</div>').format(title, table)
