"""Centres most like the chosen one: in what, by how much, where, and what sets them apart."""

from dataclasses import replace

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from regionsenter import ui
from regionsenter.asked import likeness, peers
from regionsenter.asked.comparison import with_nearest
from regionsenter.asked.peers import Alike, alike
from regionsenter.catalog import indicator
from regionsenter.geography.centres import centre
from regionsenter.measures.similarity_model import Similar
from regionsenter.present.language.peers import none_alike_text
from regionsenter.present.language.sources import source_line
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
from regionsenter.ui.draw_map import draw_map
from regionsenter.ui.filters import centre_select
from regionsenter.ui.footnote import derived_note
from regionsenter.ui.header import header, navigation
from regionsenter.view import View
from regionsenter.view.actions import setter
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
    st.caption(likeness_words.about(view, t))
    if likeness.kind(view) == likeness.OWN:
        own(view, t)


def own(view: View, t: Translate) -> None:
    """Which indicators weigh, and how much each."""
    with st.container(key="own-likeness"):
        weighed = [slug for slug, _ in likeness.own_weights(view)]
        st.multiselect(
            t("Indikatorer som teller"),
            tuple(ui.vocabulary_in_use().indicators),
            format_func=lambda slug: indicator(slug).name.in_language(view.language),
            **bound.action(likeness.set_indicators, weighed, key="weighed"),
            placeholder=t("Velg indikatorer"),
        )
        with st.container(key="own-sliders", horizontal=True):
            for slug, weight in likeness.own_weights(view):
                weight_slider(slug, weight, view, t)


def weight_slider(slug: str, weight: float, view: View, t: Translate) -> None:
    """The weight of one indicator."""

    def weigh(before: View, chosen: float) -> tuple[tuple, str]:
        return likeness.weigh(before, slug, chosen, ui.vocabulary_in_use()), ""

    st.select_slider(
        indicator(slug).short.in_language(view.language),
        likeness.steps(weight),
        format_func=lambda value: likeness_words.step_text(value, t),
        **bound.part("likhet", weigh, weight, key=f"likeness {slug}"),
    )


def use(view: View, t: Translate) -> None:
    """Let these be the peers on the other pages, or no longer; and on to the comparison."""
    name = centre(view.centre).name
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
        compared = with_nearest(view, view.centre, MOST_COMPARED - 1)
        ui.link(
            "sammenlign",
            t("Sammenlign {name} med de {count} likeste").format(name=name, count=len(compared) - 1),
            replace(view, compared=compared),
        )


def nobody(found: Alike, view: View, t: Translate) -> None:
    """Why no centre is alike, what to do about it, and what the other pages measure against."""
    if found.similar:
        respect = likeness_words.kind_text(likeness.kind(view), t)
        words = similar_text(found.similar, respect, t)
        st.html(f'<p class="rs-readout">{words}</p>')
    elif found.reason and view.centre:
        st.info(likeness_words.advice_text(found.reason, view.centre, t), icon=None)
    if consequence := none_alike_text(view, t):
        st.caption(consequence)


def the_map(found: Similar | None, view: View, t: Translate) -> None:
    """The chosen centre and those most like it; a click chooses another."""
    draw_map(similar_state(found, view, t), "alike map", HEIGHT)
    st.html(similar_legend_html(t))


def result(found: Similar, view: View, t: Translate) -> None:
    """The sentence, the list and what may be done with it."""
    respect = likeness_words.kind_text(likeness.kind(view), t)
    st.html(f'<p class="rs-readout">{similar_text(found, respect, t)}</p>')
    use(view, t)
    st.html(similar_html(found, t))
    st.caption(
        t(
            "⇄ gjensidig: hver av de to er blant den andres ti likeste. Åpne et senter for å se hva som "
            "skiller."
        )
    )


def deeper(found: Similar, view: View, t: Translate) -> None:
    """The distances as a chart, what they rest on, and who is left out."""
    respect = likeness_words.kind_text(likeness.kind(view), t)
    st.header(t("Hvor langt unna er hvert av dem?"), anchor=False)
    st.caption(measure_text(t))
    with st.container(key="alike-chart"):
        chart(
            similarity_plot(found, t),
            similar_text(found, respect, t),
            lambda: similar_table(found, t),
            t,
            key="similarity",
            source=source_line([indicator(slug) for slug in found.indicators], t),
            readout=False,
        )
    with st.expander(t("Alle indikatorer for alle ti"), key="parts", on_change="rerun") as opened:
        if opened.open:
            numbers(lambda: parts_table(found, t), t, key="parts")
    with st.expander(t("Hva likheten bygger på"), key="rests on", on_change="rerun") as opened:
        if opened.open:
            numbers(lambda: weights_table(found, t), t, key="weights")
            if unused := likeness_words.unused_text(found, t):
                st.caption(t("Sier ingenting her: {names}.").format(names=unused))
    if found.left_out:
        with st.expander(
            t("Sentre som ikke er sammenlignet ({count})").format(count=len(found.left_out)),
            key="left out",
            on_change="rerun",
        ) as opened:
            if opened.open:
                st.caption(left_out_text(found, t))
                st.write(left_out_names_text(found, t))


@st.fragment
def page(links: DeltaGenerator) -> None:
    """All that a choice changes."""
    view = ui.current_view()
    t = translator(view.language)
    choices(view, t)
    found = alike(view, view.centre) if view.centre else None
    similar = found.similar if found else None
    left, right = st.columns([1.1, 1], gap="large")
    with left:
        if view.centre is None:
            st.info(t("Velg et senter i feltet over, eller klikk på et på kartet."), icon=None)
        elif found.reason:
            nobody(found, view, t)
        else:
            result(similar, view, t)
    with right:
        the_map(similar, view, t)
    if found and not found.reason:
        ui.let_browser_draw()
        deeper(similar, view, t)
    navigation(links, t)


def whole_page() -> None:
    """Header, title and what the page answers; then the fragment."""
    t = translator(ui.current_view().language)
    links = header(t, links=False)
    st.title(t("Sentre som ligner"), anchor=False)
    lead = t("Hvilke sentre i målgruppa ligner mest, i hva, og hva skiller dem?")
    st.html(f'<p class="rs-lead">{lead}</p>')
    page(links)
    derived_note(t)


whole_page()
