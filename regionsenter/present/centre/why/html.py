"""Why a hinterland is what it is, as HTML."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.measures.why import Why
from regionsenter.present.centre.why.table import members_table, outside_table
from regionsenter.present.centre.why.words import why_source_text, why_text
from regionsenter.present.parts.plain_table import stacking_table_html
from regionsenter.present.parts.prose import paragraph_html
from regionsenter.texts import Translate


def why_html(reasons: Why, t: Translate) -> Markup:
    """The rule, the municipalities that are in, and the nearest that are not."""
    parts = [paragraph_html(why_text(reasons, t), "rs-around")]
    for heading, places, table in (
        (t("Med i omlandet"), reasons.members, members_table),
        (t("De nærmeste som ikke er med"), reasons.outside, outside_table),
    ):
        if places:
            parts.append(Markup("<h3>{}</h3>").format(heading))
            parts.append(stacking_table_html(table(reasons, t), heading))
    parts.append(paragraph_html(why_source_text(reasons, t), "rs-foot"))
    return Markup('<section class="rs-why">{}</section>').format(Markup("").join(parts))
