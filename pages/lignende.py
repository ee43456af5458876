"""Centres most like the chosen one: in what, by how much, where, and what sets them apart."""

from dataclasses import replace

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from regionsenter import ui
from regionsenter.asked import likeness, peers
from regionsenter.asked.comparison import with_nearest
from regionsenter.asked.peers import Alike, Similar
from regionsenter.asked.topics import indicators_of
from regionsenter.present.language.names import centre_name, short_name
from regionsenter.present.language.peers import none_alike_text
from regionsenter.present.language.sources import source_line
from regionsenter.present.parts.prose import lead_html, readout_html
from regionsenter.present.similar import likeness as likeness_words
from regionsenter.present.similar.html import similar_html
from regionsenter.present.similar.map import similar_legend_html, similar_state
from regionsenter.present.similar.plot import similarity_plot
from regionsenter.present.similar.table import parts_table, similar_table, weights_table
from regionsenter.present.similar.words import (
    left_out_names_text,
    left_out_text,
    measure_text,
    similar_text,
)
from regionsenter.texts import Translate, translator
from regionsenter.ui import bound
from regionsenter.ui.chart_block import chart, numbers
from regionsenter.ui.combobox import chosen_chips, combobox
from regionsenter.ui.draw_map import draw_map
from regionsenter.ui.filters import centre_select
from regionsenter.ui.find_place import find_place
from regionsenter.ui.footnote import derived_note
from regionsenter.ui.header import header, navigation
from regionsenter.view import View
from regionsenter.view.actions import setter
from regionsenter.view.model import Weights
from regionsenter.view.written import MOST_COMPARED

HEIGHT = 560


def choices(view: View, t: Translate) -> None:
    """Which centre, and alike in what."""
    with st.container(key="alike-choices", horizontal=True, vertical_alignment="bottom"):
        centre_select(t)
        st.selectbox(
            t("Likhet i"),
            likeness.kinds(),
            format_func=lambda kind: likeness_words.kind_text(kind, t),
            **bound.action(likeness.set_kind, likeness.kind(view), key="kind of likeness"),
        )
    st.caption(likeness_words.likeness_text(view, t))
    if likeness.kind(view) == likeness.OWN:
        own_weights(view, t)


def own_weights(view: View, t: Translate) -> None:
    """Which indicators weigh, and how much each."""
    with st.container(key="own-likeness"):
        words, title = ui.vocabulary_in_use(), t("Indikatorer som teller")
        weighed = [slug for slug, _ in likeness.own_weights(view)]
        chosen = [(short_name(slug, t), likeness.drop_weighed(view, slug, words)) for slug in weighed]
        chosen_chips(title, chosen, "weighed", t)
        combobox(
            title,
            kinds=("indikator",),
            grouped="tema",
            on_choose=bound.choosing(likeness.add_weighed),
            placeholder=t("Legg til en indikator"),
            key="weighed",
            width=480,
            t=t,
        )
        with st.container(key="own-sliders", horizontal=True):
            for slug, weight in likeness.own_weights(view):
                weight_slider(slug, weight, view, t)


def weight_slider(slug: str, weight: float, view: View, t: Translate) -> None:
    """The weight of one indicator."""

    def weigh(before: View, chosen: float) -> tuple[Weights, str]:
        return likeness.weigh(before, slug, chosen, ui.vocabulary_in_use()), ""

    st.select_slider(
        short_name(slug, t),
        likeness.steps(weight),
        format_func=lambda value: likeness_words.step_text(value, t),
        **bound.part("likhet", weigh, weight, key=f"likeness {slug}"),
    )


def uses(slug: str, view: View, t: Translate) -> None:
    """Let these be the peers on the other pages, or no longer; and on to the comparison."""
    name = centre_name(slug)
    with st.container(key="alike-use", horizontal=True, vertical_alignment="center"):
        if view.likeness is None:
            st.button(
                t("Bruk som sammenlignbare sentre"),
                **bound.press(setter("likeness"), peers.in_force(view)),
                key="use likeness",
                type="primary",
                width="content",
                help=t("Da måles {name} mot disse også på de andre sidene.").format(name=name),
            )
        else:
            st.caption(
                t(
                    "Disse er nå de sammenlignbare sentrene: på de andre sidene måles {name} mot dem."
                ).format(name=name),
                width="stretch",
            )
            st.button(
                t("Mål mot hele målgruppa igjen"),
                **bound.press(setter("likeness"), None),
                key="stop likeness",
                width="content",
            )
        compared = with_nearest(view, slug, MOST_COMPARED - 1)
        ui.link(
            "sammenlign",
            t("Sammenlign {name} med de {count} likeste").format(name=name, count=len(compared) - 1),
            replace(view, compared=compared),
        )


def none_alike(slug: str, answer: Alike, view: View, t: Translate) -> None:
    """Why no centre is alike, what to do about it, and what the other pages measure against."""
    if answer.similar:
        respect = likeness_words.kind_text(likeness.kind(view), t)
        st.html(readout_html(similar_text(answer.similar, respect, t)))
    else:
        st.info(likeness_words.advice_text(answer.reason, slug, t), icon=None)
    if consequence := none_alike_text(view, t):
        st.caption(consequence)


def alike_map(similar: Similar | None, view: View, t: Translate) -> None:
    """The chosen centre and those most like it; a click chooses another."""
    draw_map(similar_state(similar, view, t), "alike map", HEIGHT)
    st.html(similar_legend_html(t))


def nearest(similar: Similar, view: View, t: Translate) -> None:
    """The sentence, the list and what may be done with it."""
    respect = likeness_words.kind_text(likeness.kind(view), t)
    st.html(readout_html(similar_text(similar, respect, t)))
    uses(similar.centre.slug, view, t)
    st.html(similar_html(similar, t))
    st.caption(
        t(
            "⇄ gjensidig: hver av de to er blant den andres ti likeste. Åpne et senter for å se hva som "
            "skiller."
        )
    )


def distances(similar: Similar, view: View, t: Translate) -> None:
    """The distances as a chart, what they rest on, and who is left out."""
    respect = likeness_words.kind_text(likeness.kind(view), t)
    st.header(t("Hvor langt unna er hvert av dem?"), anchor=False)
    st.caption(measure_text(t))
    with st.container(key="alike-chart"):
        chart(
            similarity_plot(similar, t),
            similar_text(similar, respect, t),
            lambda: similar_table(similar, t),
            t,
            key="similarity",
            title=t("Sentrene som ligner {name} mest, avstand i typiske avvik").format(
                name=similar.centre.name
            ),
            source=source_line(indicators_of(similar.indicators), t),
            readout=False,
        )
    with st.expander(t("Alle indikatorer for alle ti"), key="parts", on_change="rerun") as opened:
        if opened.open:
            title = t("Alle indikatorer for alle ti")
            numbers(lambda: parts_table(similar, t), t, key="parts", title=title)
    with st.expander(t("Hva likheten bygger på"), key="rests on", on_change="rerun") as opened:
        if opened.open:
            numbers(lambda: weights_table(similar, t), t, key="weights", title=t("Hva likheten bygger på"))
            if unused := likeness_words.unused_text(similar, t):
                st.caption(t("Sier ingenting her: {names}.").format(names=unused))
    if similar.left_out:
        with st.expander(
            t("Sentre som ikke er sammenlignet ({count})").format(count=len(similar.left_out)),
            key="left out",
            on_change="rerun",
        ) as opened:
            if opened.open:
                st.caption(left_out_text(similar, t))
                st.write(left_out_names_text(similar, t))


@st.fragment
def choices_and_answer(links: DeltaGenerator) -> None:
    """All that a choice changes."""
    view = ui.current_view()
    t = translator(view.language)
    navigation(links, t)
    if view.centre is None:
        find_place(t)
    choices(view, t)
    answer = peers.alike(view, view.centre) if view.centre else None
    similar = answer.similar if answer else None
    left, right = st.columns([1.1, 1], gap="large")
    with left:
        if view.centre is None or answer is None:
            st.info(t("Velg et senter i feltet over, eller klikk på et på kartet."), icon=None)
        elif similar is None or answer.reason:
            none_alike(view.centre, answer, view, t)
        else:
            nearest(similar, view, t)
    with right:
        alike_map(similar, view, t)
    if similar and answer and not answer.reason:
        ui.let_browser_draw()
        distances(similar, view, t)


def whole_page() -> None:
    """Header, title and what the page answers; then the fragment."""
    t = translator(ui.current_view().language)
    links = header(t, links=False)
    st.title(t("Sentre som ligner"), anchor=False)
    lead = t("Hvilke sentre i målgruppa ligner mest, i hva, og hva skiller dem?")
    st.html(lead_html(lead))
    choices_and_answer(links)
    derived_note(t)


whole_page()
