"""The verdicts on a rank, as HTML."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.measures.rank_uncertainty import VERDICTS
from regionsenter.present.profile.verdicts.words import SYMBOLS, verdict_explanation, verdict_label
from regionsenter.texts import Translate


def verdicts_html(t: Translate) -> Markup:
    """What the signs and verdicts mean."""
    rows = Markup("").join(
        Markup('<dt><span aria-hidden="true">{}</span> {}</dt><dd>{}</dd>').format(
            SYMBOLS[verdict], verdict_label(verdict, t), verdict_explanation(verdict, t)
        )
        for verdict in VERDICTS
    )
    return Markup('<dl class="rs-verdicts">{}</dl>').format(rows)
