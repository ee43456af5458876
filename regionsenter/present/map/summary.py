"""What the map shows, in words, when no centre is selected: the spread and both ends."""

from __future__ import annotations

from math import isnan

from markupsafe import Markup

from regionsenter.asked.shown import shown_centres
from regionsenter.geography.centres import centre
from regionsenter.measures.ends import ends_of
from regionsenter.present.language.estimates import as_estimate
from regionsenter.present.language.flags import missing_text
from regionsenter.present.language.gaps import gap_text
from regionsenter.present.language.numbers import format_value
from regionsenter.present.language.places import places_note
from regionsenter.present.map.choose import Choices
from regionsenter.present.map.state import centre_order
from regionsenter.present.map.view import MapView
from regionsenter.texts import Translate
from regionsenter.view import View

ENDS = 4


def summary_html(view: View, shown: MapView, choices: Choices, t: Translate) -> Markup:
    """The question the indicator answers, the centres' median, the highest and the lowest.

    Each centre is a link that chooses it, with its county.
    """
    entry = shown.entry
    marks = zip(centre_order(), shown.state.centre_estimated, strict=False)  # empty: none is
    estimated = {slug for slug, mark in marks if mark == "1"}
    slug_of = {place.name: place.slug for place in shown_centres(view)}
    named = [
        (as_estimate(shown.numbers[slug], entry.unit, slug in estimated), name)
        for name, slug in slug_of.items()
        if not isnan(shown.numbers[slug])
    ]
    question = Markup('<h2 class="rs-question">{}</h2>').format(entry.question.in_language(t.language))
    if entry.covers:
        only = missing_text(f"only_{entry.covers}", t)
        return question + Markup("<p>{}</p>").format(
            t("Tallene {only}, og rangeres ikke.").format(only=only)
        )
    if not named:
        return question + Markup("<p>{}</p>").format(t("Ingen av sentrene i utvalget har tall."))

    def show(number: float, *, long: bool = False) -> str:
        if shown.pairs:
            return gap_text(number, entry, t.language, long=long)
        return format_value(number, entry.unit, entry.decimals, t.language, long=long)

    ends = ends_of(named, ENDS)
    counted = (
        t("{count} sentre har tall for begge. Median for gapet er {median}.")
        if shown.pairs
        else t("{count} sentre har tall. Medianen er {median}.")
    )
    median = Markup('<span class="rs-nowrap">{}</span>').format(show(ends.median, long=True))
    told = Markup("{} {}").format(
        Markup("{}").format(counted).format(count=ends.count, median=median), places_note(entry, t)
    )
    parts = [question, Markup("<p>{}</p>").format(told)]
    high, low = (t("Høyest gap"), t("Lavest gap")) if shown.pairs else (t("Høyest"), t("Lavest"))
    for title, end in ((high, ends.highest), (low, ends.lowest)):
        items = Markup("").join(
            Markup("<li><span>{}</span><span>{}</span></li>").format(
                choices.centre_html(centre(slug_of[name])), show(number, long=True)
            )
            for number, name in end
        )
        parts.append(Markup('<h3 class="rs-ends">{}</h3><ol class="rs-ends">{}</ol>').format(title, items))
    hint = t("Klikk på et senter eller en kommune, eller søk.")
    parts.append(Markup('<p class="rs-hint">{}</p>').format(hint))
    return Markup('<div class="rs-summary">{}</div>').format(Markup("").join(parts))
