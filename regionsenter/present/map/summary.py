"""What the map shows, in words, when no centre is selected: the spread and both ends."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import numpy as np

from regionsenter.geography.centres import Centre
from regionsenter.measures.middle import middle
from regionsenter.present.language.estimates import as_estimate
from regionsenter.present.language.numbers import format_gap, format_value
from regionsenter.present.map.state import centre_order
from regionsenter.present.map.view import MapView
from regionsenter.texts import Translate

ENDS = 4


def summary_html(centres: Sequence[Centre], shown: MapView, t: Translate) -> str:
    """The question the indicator answers, the centres' median, the highest and the lowest."""
    entry = shown.entry
    marks = zip(centre_order(), shown.state.centre_estimated, strict=False)  # empty: none is
    doubt = {slug for slug, mark in marks if mark == "1"}
    found = [
        (as_estimate(shown.numbers[one.slug], entry.unit, one.slug in doubt), one.name)
        for one in centres
        if not np.isnan(shown.numbers[one.slug])
    ]
    parts = [f'<p class="rs-question">{escape(entry.question.in_language(t.language))}</p>']
    if not found:
        nothing = escape(t("Ingen av sentrene i utvalget har tall."))
        parts.append(f"<p>{nothing}</p>")
        return "".join(parts)

    def show(number: float) -> str:
        if shown.pairs:
            return format_gap(number, entry.unit, entry.decimals, t.language)
        return format_value(number, entry.unit, entry.decimals, t.language)

    found.sort(key=lambda pair: (-pair[0], pair[1]))
    counted = (
        t("{count} sentre har tall for begge. Median for gapet er {median}.")
        if shown.pairs
        else t("{count} sentre har tall. Medianen er {median}.")
    )
    median = show(middle(np.array([number for number, _ in found]))[0])
    parts.append("<p>" + escape(counted.format(count=len(found), median=median)) + "</p>")
    ends = min(ENDS, len(found) // 2) or len(found)
    high, low = (t("Høyest gap"), t("Lavest gap")) if shown.pairs else (t("Høyest"), t("Lavest"))
    for title, some in ((high, found[:ends]), (low, found[::-1][:ends])):
        items = "".join(
            f"<li><span>{escape(name)}</span><span>{escape(show(number))}</span></li>"
            for number, name in some
        )
        parts.append(f'<h3 class="rs-ends">{escape(title)}</h3><ol class="rs-ends">{items}</ol>')
    hint = escape(t("Klikk på et senter eller en kommune, eller søk."))
    parts.append(f'<p class="rs-hint">{hint}</p>')
    return f'<div class="rs-summary">{"".join(parts)}</div>'
