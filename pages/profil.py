"""The challenge profile: which challenges are great in a centre among its peers, and how surely."""

from dataclasses import replace

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from regionsenter import ui
from regionsenter.asked.peers import peers
from regionsenter.asked.profile import (
    BY,
    CompositeField,
    Profile,
    by_of,
    detail_of,
    fields_of,
    profile_of,
    show_by,
    show_topic,
    shown_in,
    topic_of,
    topics_of,
)
from regionsenter.asked.topics import indicators_of
from regionsenter.asked.weights import used_weights, weight_options, with_weight
from regionsenter.present.filters.words import places_filter_text
from regionsenter.present.language.peers import none_alike_text, peers_text
from regionsenter.present.language.places import several_places_note
from regionsenter.present.language.sources import source_line
from regionsenter.present.parts.prose import lead_html, readout_html
from regionsenter.present.profile.coherence.words import coherence_text, incoherent_text
from regionsenter.present.profile.html import detail_html
from regionsenter.present.profile.plot import profile_plot
from regionsenter.present.profile.ranks.plot import rank_interval_plot
from regionsenter.present.profile.ranks.table import rank_interval_table
from regionsenter.present.profile.ranks.words import rank_interval_text
from regionsenter.present.profile.table import profile_table, topic_table
from regionsenter.present.profile.verdicts.html import verdicts_html
from regionsenter.present.profile.verdicts.words import part_percent
from regionsenter.present.profile.weights.words import unused_weights_text, weight_text, weights_text
from regionsenter.present.profile.words import composite_text, profile_text, topic_name
from regionsenter.texts import Translate, translator
from regionsenter.ui import bound
from regionsenter.ui.chart_block import chart
from regionsenter.ui.filters import centre_select, county_and_size
from regionsenter.ui.find_place import find_place
from regionsenter.ui.footnote import derived_note
from regionsenter.ui.header import header, navigation
from regionsenter.ui.on_demand import section
from regionsenter.ui.profile_sections import district, method, types
from regionsenter.view import View
from regionsenter.view.actions import setter
from regionsenter.view.model import Weights

ORDERS = ("name", "rank")


def choices(view: View, t: Translate) -> None:
    """Which centre, and by challenge or by theme."""
    kinds = {"challenge": t("De fem utfordringene"), "theme": t("De fem temaene")}
    with st.container(key="filters", horizontal=True, vertical_alignment="bottom"):
        centre_select(t)
        st.segmented_control(
            t("Profil etter"),
            BY,
            format_func=kinds.__getitem__,
            required=True,
            **bound.action(show_by, by_of(view), key="by"),
        )
        with st.popover(t("Hvilke sentre i lista"), width="content"):
            county_and_size(t)


def all_composites(view: View, profile: Profile, fields: tuple[CompositeField, ...], t: Translate) -> None:
    """All composites of the centre at once."""
    st.header(
        t("{centre} blant {peers}").format(centre=profile.centre.name, peers=peers_text(view, t)),
        anchor=False,
    )
    if warning := incoherent_text(fields, by_of(view), t):
        st.warning(warning)
    picture, key = st.columns([1.6, 1], gap="large")
    with picture:
        chart(
            profile_plot(profile, t),
            profile_text(profile, t),
            lambda: profile_table(profile, t),
            t,
            key="profile",
            title=t("Utfordringene i {name} mot {peers}, 0–100").format(
                name=profile.centre.name, peers=peers_text(view, t)
            ),
        )
    with key:
        st.subheader(t("Slik leses figuren"), anchor=False)
        st.caption(several_places_note(t))
        st.caption(
            t(
                "100 til høyre er størst utfordring blant sentrene det sammenlignes med. Tegnet er "
                "plasseringen, den tykke streken hvor den havner i {part} % av trekningene; den tynne tar "
                "også med at én indikator utelates. Prikkene er indikatorene."
            ).format(part=part_percent())
        )
        st.html(verdicts_html(t))
        ui.link("lignende", t("Sammenlign heller med sentre som ligner"), view)


def topics(view: View, t: Translate) -> None:
    """Which challenge or theme is shown in detail."""
    by = by_of(view)
    st.segmented_control(
        t("I detalj"),
        [f"{by}:{slug}" for slug in topics_of(by)],
        format_func=lambda topic: topic_name(topic.partition(":")[2], by, view.language),
        required=True,
        **bound.action(show_topic, f"{by}:{topic_of(view)}", key=f"topic {by}"),
    )


def detail(view: View, profile: Profile, field: CompositeField, t: Translate) -> None:
    """One composite, indicator by indicator."""
    composite = detail_of(profile, field.slug)
    words = composite_text(composite, by_of(view), profile.centre.name, t)
    st.html(readout_html(words))
    if warning := coherence_text(composite.coherence, t):
        st.warning(warning)
    st.html(detail_html(composite, words, t))
    st.caption(
        t(
            "Plassering: prosent av de andre sentrene som har mindre utfordring, så 100 er størst. "
            "Rang uten den: nummeret senteret ville hatt, regnet fra størst utfordring."
        )
        + " "
        + source_line(indicators_of(field.indicators), t)
    )


def own_weights(view: View, t: Translate) -> None:
    """Which weights are the reader's own, and the way back; nothing when all are equal."""
    used, unused = used_weights(view, by_of(view))
    if view.weights:
        with st.container(horizontal=True, vertical_alignment="center", key="own-weights"):
            st.caption(weights_text(used, t), width="stretch")
            st.button(
                t("Like vekter"),
                **bound.press(setter("weights"), ()),
                key="equal weights",
                width="content",
            )
        if unused:
            st.warning(unused_weights_text(unused, t))


def weight_sliders(view: View, fields: tuple[CompositeField, ...], t: Translate) -> None:
    """A slider for each indicator of the topic shown, bound to the weights in the URL."""
    given = dict(used_weights(view, by_of(view))[0])
    with st.expander(t("Vekt indikatorene selv"), key="weights", on_change="rerun") as opened:
        if opened.open:
            st.caption(
                t(
                    "Vekt 1 er standard, 0 tar indikatoren ut. Vektene følger lenken, så den som får "
                    "den, ser det samme."
                )
            )
            rows = topic_table(
                [field for field in fields if field.slug == topic_of(view)], by_of(view), view.language
            )
            columns = st.columns(2, gap="large")
            for number, row in enumerate(rows.itertuples()):
                with columns[number % 2]:
                    weight_slider(row.indicator, row.name, given.get(row.indicator, 1.0), view, t)


def weight_slider(slug: str, name: str, weight: float, view: View, t: Translate) -> None:
    """The weight of one indicator."""

    def weigh(before: View, chosen: float) -> tuple[Weights, str]:
        return with_weight(before, slug, chosen, ui.vocabulary_in_use()), ""

    st.select_slider(
        name,
        weight_options(weight),
        format_func=lambda value: weight_text(value, t),
        **bound.part("vekter", weigh, weight, key=f"weight {slug}"),
    )


@st.fragment
def all_centres(view: View, field: CompositeField, t: Translate) -> None:
    """All the peers on the topic shown, each with its interval."""
    by = by_of(view)
    name = topic_name(field.slug, by, view.language)
    filters = places_filter_text(replace(view, group="kandidater"), t)
    if not filters:
        st.header(t("Alle sentrene: {topic}").format(topic=name), anchor=False)
    else:
        st.header(t("{filters}: {topic}").format(filters=filters, topic=name), anchor=False)
        st.caption(
            t("Rang og dom er blant {peers}; her vises bare utvalget.").format(peers=peers_text(view, t))
        )
        if not field.peer.any():
            st.info(t("Ingen sentre passer til filtrene. Velg et annet fylke eller en annen størrelse."))
            return
    orders = {"name": t("Etter alfabetet"), "rank": t("Etter rang")}
    order = st.segmented_control(
        t("Rekkefølge"),
        ORDERS,
        default="name",
        format_func=orders.__getitem__,
        required=True,
        key="order",
        help=t("Rangen er usikker: se hvor lange strekene er før du sammenligner to sentre."),
    )
    chart(
        rank_interval_plot(field, by, view.centre, t, order=order),
        rank_interval_text(field, by, view.centre, t),
        lambda: rank_interval_table(field, t, order=order),
        t,
        key="ranks",
        title=t("Alle sentrene: {topic}, rang der 1 er størst utfordring").format(topic=name),
    )


@st.fragment
def choices_and_profile(links: DeltaGenerator) -> None:
    """All that a choice changes: the profile first."""
    view = ui.current_view()
    t = translator(view.language)
    navigation(links, t)
    if view.centre is None:
        find_place(t)
    choices(view, t)
    own_weights(view, t)
    if nobody_alike := none_alike_text(view, t):
        st.info(nobody_alike, icon=None)
    if not peers(view):  # the header says so
        return
    fields, profile = fields_of(view), profile_of(view)
    topic = next(field for field in fields if field.slug == topic_of(view))
    if profile is None:
        st.caption(t("Velg et senter for å se profilen. Under er alle sentrene."))
    else:
        all_composites(view, profile, fields, t)
        ui.let_browser_draw()
        st.header(t("Én om gangen, indikator for indikator"), anchor=False)
    topics(view, t)
    if profile is not None:
        detail(view, profile, topic, t)
    weight_sliders(view, fields, t)
    all_centres(view, shown_in(view, topic), t)
    section(t("Typer av sentre"), "types", types, view, t)
    section(t("Distriktsindeksen"), "district", district, view, t)
    section(t("Slik er profilen laget, og det som ikke teller"), "made", method, view, profile, t)
    derived_note(t)


def whole_page() -> None:
    """Header, title and what the page answers; then the fragment."""
    t = translator(ui.current_view().language)
    links = header(t, links=False)
    st.title(t("Utfordringsprofil"), anchor=False)
    lead = t("Hvilke utfordringer er størst i senteret, og hvor sikkert er det?")
    st.html(lead_html(lead))
    choices_and_profile(links)


whole_page()
