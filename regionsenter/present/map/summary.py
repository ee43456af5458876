"""What the map shows, in words, when no centre is selected: the spread and both ends."""

from __future__ import annotations

from collections.abc import Sequence
from math import isnan

from markupsafe import Markup

from regionsenter.geography.centres import Centre
from regionsenter.measures.ends import ends_of
from regionsenter.present.language.estimates import as_estimate
from regionsenter.present.language.flags import missing_text
from regionsenter.present.language.gaps import gap_text
from regionsenter.present.language.numbers import format_value
from regionsenter.present.language.places import places_note
from regionsenter.present.map.state import centre_order
from regionsenter.present.map.view import MapView
from regionsenter.texts import Translate

ENDS = 4


def summary_html(centres: Sequence[Centre], shown: MapView, t: Translate) -> Markup:
    """The question the indicator answers, the centres' median, the highest and the lowest."""
    entry = shown.entry
    marks = zip(centre_order(), shown.state.centre_estimated, strict=False)  # empty: none is
    estimated = {slug for slug, mark in marks if mark == "1"}
    named = [
        (as_estimate(shown.numbers[centre.slug], entry.unit, centre.slug in estimated), centre.name)
        for centre in centres
        if not isnan(shown.numbers[centre.slug])
    ]
    question = Markup('<p class="rs-question">{}</p>').format(entry.question.in_language(t.language))
    if entry.covers:
        only = missing_text(f"only_{entry.covers}", t)
        return question + Markup("<p>{}</p>").format(
            t("Tallene {only}, og rangeres ikke.").format(only=only)
        )
    if not named:
        return question + Markup("<p>{}</p>").format(t("Ingen av sentrene i utvalget har tall."))

    def show(number: float) -> str:
        if shown.pairs:
            return gap_text(number, entry, t.language)
        return format_value(number, entry.unit, entry.decimals, t.language)

    ends = ends_of(named, ENDS)
    counted = (
        t("{count} sentre har tall for begge. Median for gapet er {median}.")
        if shown.pairs
        else t("{count} sentre har tall. Medianen er {median}.")
    )
    told = f"{counted.format(count=ends.count, median=show(ends.median))} {places_note(entry, t)}"
    parts = [question, Markup("<p>{}</p>").format(told)]
    high, low = (t("Høyest gap"), t("Lavest gap")) if shown.pairs else (t("Høyest"), t("Lavest"))
    for title, end in ((high, ends.highest), (low, ends.lowest)):
        items = Markup("").join(
            Markup("<li><span>{}</span><span>{}</span></li>").format(name, show(number))
            for number, name in end
        )
        parts.append(Markup('<h3 class="rs-ends">{}</h3><ol class="rs-ends">{}</ol>').format(title, items))
    hint = t("Klikk på et senter eller en kommune, eller søk.")
    parts.append(Markup('<p class="rs-hint">{}</p>').format(hint))
    return Markup('<div class="rs-summary">{}</div>').format(Markup("").join(parts))
