"""The map: every centre and municipality by one indicator; choose one and see it with its hinterland."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from regionsenter import ui
from regionsenter.asked.shown import shown_year
from regionsenter.present.filters.html import filters_button_html
from regionsenter.present.front.words import named_text
from regionsenter.present.map.pictures import pictures
from regionsenter.present.map.side import map_legend_html
from regionsenter.present.map.view import map_view
from regionsenter.texts import Translate, translator
from regionsenter.ui.draw_map import draw_map
from regionsenter.ui.filters import hinterland_select, place_filters, year_select
from regionsenter.ui.footnote import derived_note
from regionsenter.ui.front import front, heading
from regionsenter.ui.header import header, navigation
from regionsenter.ui.map_options import rarer_choices, show_select
from regionsenter.ui.map_panel import panel, played
from regionsenter.ui.picker import indicator_picker
from regionsenter.view import View

HEIGHT = 640
SMALL_HEIGHT = 430


def small_multiples(view: View, t: Translate) -> None:
    """The same map four times, two by two, each with its legend."""
    shown = pictures(view, ui.vocabulary_in_use(), t)
    for first in range(0, len(shown), 2):
        for number, column in enumerate(st.columns(2, gap="medium"), first):
            if number < len(shown):
                with column:
                    draw_map(shown[number].shown.state, f"map {number}", SMALL_HEIGHT)
                    st.html(map_legend_html(shown[number].view, shown[number].shown, t, f"-{number}"))


@st.fragment
def map_and_choices(links: DeltaGenerator) -> None:
    """Everything that a choice of indicator, year or place changes, the map first.

    The fewer elements here, the sooner the colours: filters that nothing here can change stand
    outside, and the links to the other pages are drawn where the header left room for them.
    """
    view = ui.current_view()
    t = translator(view.language)
    vocabulary = ui.vocabulary_in_use()
    playing, asked = ui.playing(view)
    shown = map_view(
        view,
        shown_year(view, vocabulary),
        t,
        years=vocabulary.years(view),
        playing=playing,
        with_years=asked,
    )
    navigation(links, t, heading(view, shown, t), named_text(view, shown, t))
    picks = st.container(key="picks", horizontal=True, vertical_alignment="bottom")
    with st.container(key="map-row", horizontal=True):
        if view.pictures:
            with picks:
                indicator_picker(view, t)
                year_select(t)
            with st.container(key="several"):
                small_multiples(view, t)
        else:
            draw_map(played(view, shown, t), "map", HEIGHT)
            ui.let_browser_draw()
            with picks:
                indicator_picker(view, t)
                year_select(t)
            with st.container(key="side"):
                panel(view, shown, t)


def whole_page() -> None:
    """Header and filters, which a new filter draws again, and the fragment."""
    view = ui.current_view()
    t = translator(view.language)
    links = header(t, links=False)
    front(view, t)
    with st.container(key="filters", horizontal=True, vertical_alignment="bottom"):
        with st.container(key="open-filters"):
            st.html(filters_button_html(t))
        show_select(t)
        with st.popover(t("Flere valg"), width="content"):
            place_filters(t)
            hinterland_select(t)
            rarer_choices(view, t)
        map_and_choices(links)
    derived_note(t)


whole_page()
