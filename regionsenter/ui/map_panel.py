"""Beside the map: the legend, and under it the chosen centre or the ends of the scale."""

import streamlit as st

from regionsenter.asked.centre import panel_comparisons
from regionsenter.geography.centres import Centre, centre
from regionsenter.present.centre.beside.html import beside_map_html, played_row_html
from regionsenter.present.centre.panel.words import centre_text
from regionsenter.present.centre.words import target_text
from regionsenter.present.language.sources import source_line
from regionsenter.present.map.municipality import municipality_html
from regionsenter.present.map.played import played_state
from regionsenter.present.map.side import legend_and_picked_html, legend_and_summary_html
from regionsenter.present.map.state import MapState
from regionsenter.present.map.view import MapView
from regionsenter.texts import Translate
from regionsenter.ui import bound
from regionsenter.ui.own_hinterland import hinterland_line
from regionsenter.ui.pages import link
from regionsenter.view import View
from regionsenter.view.actions import clear_place, compare_with, compare_without
from regionsenter.vocabulary import county_name


def played(view: View, shown: MapView, t: Translate) -> MapState:
    """The message to the map; when it asks for the years to play them, with the panel of each."""
    if view.centre is None:
        return played_state(view, shown, t)
    place = centre(view.centre)
    return played_state(view, shown, t, lambda year: played_row_html(place, view, shown.entry, year, t))


def panel(view: View, shown: MapView, t: Translate) -> None:
    """The legend, and under it the selected centre or the extremes."""
    if view.centre is None:
        st.html(legend_and_summary_html(view, shown, t))
        return
    st.html(legend_and_picked_html(view, shown, t))
    selected(centre(view.centre), view, shown, t)


def selected(place: Centre, view: View, shown: MapView, t: Translate) -> None:
    """The chosen centre: what it is, its figures against the hinterland, the ways on."""
    with st.container(key="place", border=True):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.header(place.name, anchor=False)
            st.button(t("Lukk"), **bound.press(clear_place), key="close", type="tertiary", width="content")
        st.caption(centre_text(place, county_name()[place.county], t))
        with st.container(horizontal=True, vertical_alignment="center"):
            link("senter", t("Se {name} og omlandet").format(name=place.name), view)
            compared = place.slug in view.compared
            st.button(
                t("Ta ut av sammenligningen") if compared else t("Legg til i sammenligningen"),
                **bound.press(compare_without if compared else compare_with, place.slug),
                key="compare",
                type="tertiary",
                width="content",
            )
        of_town, rows = panel_comparisons(place, view, shown.entry, shown.year)
        st.html(municipality_html(view, shown, t) + beside_map_html(of_town, rows, place, view, t))
        hinterland_line(place, view, t, on_map=True)
        st.caption(
            "  \n".join(
                [
                    target_text(place, None, t),
                    source_line([one.indicator for one in (*rows, *of_town)], t),
                ]
            )
        )
