"""The health areas of a centre, as HTML."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.geography.centres import Centre
from regionsenter.measures.catchments import areas_of
from regionsenter.present.centre.catchments.table import catchments_table
from regionsenter.present.centre.catchments.words import catchments_source_text, catchments_text
from regionsenter.present.parts.listing import listing_html
from regionsenter.texts import Translate


def catchments_html(place: Centre, t: Translate) -> Markup:
    """The section: sentences, a row an area, where it is from."""
    areas = areas_of(place.slug)
    return listing_html(
        t("Opptaksområder for sykehus og psykisk helsevern"),
        catchments_text(place, areas, t),
        catchments_table(areas, t),
        catchments_source_text(t),
    )
