"""The head of every page: name, links to the pages, search, language, and what the link asked in vain."""

from collections.abc import Mapping

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from regionsenter.asked.group import target_group_of
from regionsenter.geography.search import Entry, find
from regionsenter.present.delineation.words import rule_sentence
from regionsenter.present.parts.navigation import navigation_html
from regionsenter.texts import Translate
from regionsenter.ui import bound
from regionsenter.ui.download import download_menu
from regionsenter.ui.pages import current_page, link
from regionsenter.ui.state import current_params, current_view, show_notices
from regionsenter.view import View
from regionsenter.view.actions import back_to_default
from regionsenter.vocabulary import search_entries


def page_titles(t: Translate) -> Mapping[str, str]:
    """Page name to title."""
    return {
        "kart": t("Kart"),
        "senter": t("Senter og omland"),
        "sammenlign": t("Sammenlign"),
        "lignende": t("Lignende"),
        "utvikling": t("Utvikling"),
        "avgrensning": t("Avgrensning"),
        "profil": t("Utfordringer"),
        "tabell": t("Tabell"),
        "data": t("Data og metode"),
    }


def header(t: Translate, *, links: bool = True) -> DeltaGenerator:
    """Product name, links to the pages that keep the view, search, language; notices about the URL.

    Without ``links`` their place is left empty and returned, for a fragment that changes the view to
    fill with :func:`navigation`.
    """
    with st.container(key="header", horizontal=True, vertical_alignment="center"):
        st.html('<span class="rs-brand">Regionsenter</span>', width="content")
        place = st.empty()
        if links:
            navigation(place, t)
        with st.container(key="find", width=190):
            search_box(current_view(), t)
        download_menu(current_view(), t)
        languages = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}
        st.selectbox(
            t("Språk"),
            **bound.field("sprak", languages.get),
            label_visibility="collapsed",
            width=110,
        )
    show_notices(t)
    own_delineation(t)
    return place


def own_delineation(t: Translate) -> None:
    """That the target group is not the default one, which rule it follows, and the way back."""
    view = current_view()
    if view.delineation is None:
        return
    group = target_group_of(view)
    with st.container(key="own-group", horizontal=True, vertical_alignment="center"):
        rule = rule_sentence(group.limits, t)
        count = t("Egen avgrensning: {count} sentre.").format(count=len(group.slugs_in))
        st.caption(f"**{count}** {rule}", width="stretch")
        link("avgrensning", t("Se avgrensningen"), view)
        st.button(
            t("Tilbake til standard"),
            **bound.press(back_to_default),
            key="default group",
            type="tertiary",
            width="content",
        )
    # The page of the delineation moves the limits without drawing its header again, and says it itself.
    if not group.slugs_in and current_page() != "avgrensning":
        st.info(t("Ingen sentre er i målgruppa. Løsne en grense på siden Avgrensning."), icon=None)


def navigation(place: DeltaGenerator, t: Translate) -> None:
    """The links to the pages, with the view as it is now."""
    place.html(navigation_html(page_titles(t), current_params(), current_page(), t))


def search_box(view: View, t: Translate) -> None:
    """Find a centre, a municipality or an indicator. Not for fragments: it carries every name."""
    entries = search_entries(view.language)
    kinds = {"centre": t("senter"), "municipality": t("kommune"), "indicator": t("indikator")}

    def shown(entry: Entry) -> str:
        extra = f", {entry.detail}" if entry.detail else ""
        return f"{entry.name} ({kinds[entry.kind]}{extra})"

    st.selectbox(
        t("Søk"),
        **bound.search(
            entries,
            lambda text: find(text, entries),
            shown,
            t("Fant ikke noe sted eller noen indikator med det navnet."),
        ),
        placeholder=t("Søk sted eller indikator"),
        label_visibility="collapsed",
    )
