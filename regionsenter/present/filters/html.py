"""The filters in use as a row of chips, each with a cross that takes it off.

Links and not buttons of Streamlit's: one element however many there are, which costs the map nothing.
A click is taken by ``map/page_client/links.js``, which goes there in place and moves the focus on.
"""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.asked.page_filters import in_use, used_on, without, without_any
from regionsenter.present.filters.words import filter_label, filter_value
from regionsenter.texts import Translate
from regionsenter.view import View, Vocabulary, to_params, url

CROSS = Markup('<span aria-hidden="true">×</span>')
UNUSED = Markup('<li class="rs-chip rs-unused" title="{}"><span>{} <i>{}</i></span>{}</li>')


def chips_html(view: View, page: str, vocabulary: Vocabulary, t: Translate) -> Markup:
    """A chip for every filter in use, grey where the page does not use it; empty without any."""
    # A page of one centre has it for a heading, and a box to choose another in.
    names = [name for name in in_use(view, vocabulary) if (page, name) != ("senter", "centre")]
    if not names:
        return Markup("")

    def link(identity: str, after: View, label: str, text: Markup | str) -> Markup:
        address = url(page, to_params(after, vocabulary))
        pattern = Markup('<a class="rs-off" id="chip-{}" href="{}" aria-label="{}">{}</a>')
        return pattern.format(identity, address, label, text)

    chips = []
    for name in names:
        label, value = filter_label(name, t), filter_value(name, view, t)
        words = Markup("{}: <b>{}</b>").format(label, value)
        off = t("Fjern {filter}: {value}").format(filter=label, value=value)
        cross = link(name, without(view, name, vocabulary), off, CROSS)
        if used_on(page, name, view):
            chips.append(Markup('<li class="rs-chip"><span>{}</span>{}</li>').format(words, cross))
        else:
            why = t("Valget følger lenken, men denne siden bruker det ikke.")
            chips.append(UNUSED.format(why, words, t("gjelder ikke her"), cross))
    if len(names) > 1:
        everything = t("Fjern alle")
        chips.append(
            Markup("<li>{}</li>").format(link("all", without_any(view, vocabulary), everything, everything))
        )
    return Markup('<ul class="rs-chips" aria-label="{}">{}</ul>').format(
        t("Valg som gjelder"), Markup("").join(chips)
    )
