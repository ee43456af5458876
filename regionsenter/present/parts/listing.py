"""A list of places under its heading: what it says in words, the table, and how to read it."""

from __future__ import annotations

import pandas as pd
from markupsafe import Markup

from regionsenter.present.parts.plain_table import table_html
from regionsenter.present.parts.prose import paragraph_html, readout_html


def listing_html(heading: str, words: str, table: pd.DataFrame, note: str) -> Markup:
    """All in one piece; a ``table`` without rows is left out."""
    return Markup('<section class="rs-listing"><h3>{}</h3>{}{}{}</section>').format(
        heading,
        readout_html(words),
        table_html(table, heading) if len(table) else "",
        paragraph_html(note, "rs-around"),
    )
