"""One centre on one screen: what stands out, and its key figures against the hinterland."""

from __future__ import annotations

from html import escape

from regionsenter.catalog import key_figures
from regionsenter.geography.centres import Centre
from regionsenter.measures import compare_one
from regionsenter.present.centre_facts import target_text
from regionsenter.present.centre_view import hinterland_names
from regionsenter.present.panel import figures_table, hinterland_line, kostra_line
from regionsenter.present.peers import peers, peers_text
from regionsenter.present.source_words import source_line
from regionsenter.present.stand_out_words import method_text, sentences
from regionsenter.texts import Translate
from regionsenter.view import View
from regionsenter.vocabulary import kostra_group


def told_html(place: Centre, view: View, t: Translate) -> str:
    """The sentences that stand out, and which area the hinterland is."""
    told = sentences(place.slug, view.rule, view.language, t, among=peers(view))
    around = hinterland_line(place, view.rule, hinterland_names(place, view.rule), t)
    return (
        '<div class="rs-told">'
        + "".join(f"<p>{one}</p>" for one in told)
        + f'</div><p class="rs-around">{escape(around)}</p>'
    )


def figures_html(place: Centre, view: View, t: Translate) -> str:
    """The key figures of centre and hinterland, their sources, and how the sentences are made."""
    entries = key_figures()
    rows = [
        compare_one(entry, place, view.rule, view.year if entry.slug == view.indicator else None)
        for entry in entries
    ]
    table = figures_table(rows, view.language, t, caption=t("Senter mot omland"))
    who = t("Sammenlignbare sentre: {peers}.").format(peers=peers_text(view, t))
    how, method = escape(t("Slik lages setningene")), escape(f"{who} {method_text(t)}")
    return (
        f'<div class="rs-compact">{table}</div>'
        f'<p class="rs-foot">{escape(source_line(entries, t))}</p>'
        f'<details class="rs-how"><summary>{how}</summary><p>{method}</p></details>'
    )


def lines(place: Centre, view: View, t: Translate) -> list[str]:
    """In or out of the target group, the KOSTRA group, and what is special about the centre."""
    groups = [kostra_group()[code] for code in place.centre_municipalities]
    told = [
        target_text(place, view, t),
        kostra_line(groups, t),
        place.exception.get(view.language, ""),
    ]
    return [line for line in told if line]
