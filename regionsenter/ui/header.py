"""The head of every page: its links, search and tools, and what the link asked in vain."""

import streamlit as st
from markupsafe import Markup
from streamlit.delta_generator import DeltaGenerator

from regionsenter.asked.group import target_group_of
from regionsenter.present.delineation.words import rule_sentence
from regionsenter.present.filters.html import chips_html
from regionsenter.present.parts.prose import named_html
from regionsenter.present.parts.top import next_top_html, top_html, view_html
from regionsenter.present.share.html import view_said_html
from regionsenter.texts import Translate
from regionsenter.ui import bound
from regionsenter.ui.download import download_menu
from regionsenter.ui.notices import show_notices
from regionsenter.ui.pages import current_page, link
from regionsenter.ui.search import search_box
from regionsenter.ui.share import share_menu
from regionsenter.ui.state import current_params, current_view, vocabulary_in_use
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
            search_box(t)
        with st.container(key="handed-on", horizontal=True):  # to share and to download
            download_menu(current_view(), t)
            share_menu(t)
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


def navigation(place: DeltaGenerator, t: Translate, heading: str = "", chosen: str = "") -> None:
    """What the links in the head take along, as the view is now, the chips of its filters, and the page's
    ``heading``: all in one message. ``chosen`` is what the phone's button for the filters says of them."""
    chips = chips_html(current_view(), current_page(), vocabulary_in_use(), t)
    said = view_said_html(current_view(), current_page(), t)
    named = named_html(heading) if heading else Markup()
    place.html(view_html(current_params(), said + named + chips, chosen))
