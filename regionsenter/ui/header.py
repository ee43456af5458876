"""The head of every page: its links, search and tools, and what the link asked in vain."""

from collections.abc import Collection

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from regionsenter.asked.group import target_group_of
from regionsenter.findable import names
from regionsenter.geography.entries import Entry
from regionsenter.geography.lookup import look_up
from regionsenter.present.delineation.words import rule_sentence
from regionsenter.present.filters.html import chips_html
from regionsenter.present.parts.prose import named_html
from regionsenter.present.parts.top import next_top_html, top_html, view_html
from regionsenter.texts import Translate
from regionsenter.ui import bound
from regionsenter.ui.pages import current_page, link
from regionsenter.ui.state import current_params, current_view, show_notices, vocabulary_in_use
from regionsenter.view import View
from regionsenter.view.actions import back_to_default


def header(t: Translate, *, links: bool = True, heading: str = "") -> DeltaGenerator:
    """What the page's head is to show, the tools in it, notices about the URL.

    Without ``links`` the place of what changes with the view is left to a fragment, to fill with
    :func:`navigation`. It is returned. ``heading`` is what the page is called, where that changes with
    the view and the page has no title of its own.
    """
    with st.container(key="next-top"):  # never seen
        st.html(next_top_html(top_html(current_params(), current_page(), t)))
    with st.container(key="tools", horizontal=True, vertical_alignment="center"):
        with st.container(key="find"):
            search_box(current_view(), t)
        st.container(key="handed-on", horizontal=True)  # to share and to download
    place = st.empty()
    if links or heading:
        navigation(place, t, heading)
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


def navigation(place: DeltaGenerator, t: Translate, heading: str = "") -> None:
    """What the links in the head take along, as the view is now, the chips of its filters, and the page's
    ``heading``: all in one message."""
    chips = chips_html(current_view(), current_page(), vocabulary_in_use(), t)
    place.html(view_html(current_params(), chips + (named_html(heading) if heading else "")))


#: What can be looked up: fields of the view.
KINDS = ("centre", "municipality", "indicator")


def search_box(
    view: View,
    t: Translate,
    *,
    where: str = "",
    label: str = "",
    kinds: Collection[str] = KINDS,
) -> None:
    """Find a centre, a municipality or an indicator, or some of these ``kinds``.

    It carries every name, which a fragment that is often drawn should not. ``where`` tells two on one page
    apart; ``label`` is seen, without one it is only said.
    """
    known = names(view.language, tuple(kinds))
    kind_names = {"centre": t("senter"), "municipality": t("kommune"), "indicator": t("indikator")}

    def shown(entry: Entry) -> str:
        extra = f", {entry.detail}" if entry.detail else ""
        return f"{entry.name} ({kind_names[entry.kind]}{extra})"

    st.selectbox(
        label or t("Søk"),
        **bound.search(
            known.entries,
            lambda text: [hit.entry for hit in look_up(text, known).hits],
            shown,
            t("Fant ikke noe sted eller noen indikator med det navnet."),
            where=where,
        ),
        placeholder=t("Søk sted eller indikator") if "indicator" in kinds else t("Skriv et sted"),
        label_visibility="visible" if label else "collapsed",
    )
