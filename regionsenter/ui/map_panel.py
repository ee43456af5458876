"""Beside the map: the legend, and under it the chosen centre or the ends of the scale."""

import streamlit as st

from regionsenter.asked.centre import panel_comparisons
from regionsenter.asked.instead import none_has_hinterland
from regionsenter.geography.centres import Centre, centre
from regionsenter.present.centre.html import held_up_html, town_figures_html
from regionsenter.present.centre.panel.words import centre_text
from regionsenter.present.centre.words import target_text
from regionsenter.present.language.sources import source_line
from regionsenter.present.map.side import legend_and_summary_html, map_legend_html
from regionsenter.present.map.view import MapView
from regionsenter.texts import Translate
from regionsenter.ui import bound
from regionsenter.ui.own_hinterland import hinterland_line
from regionsenter.ui.pages import link
from regionsenter.view import View
from regionsenter.view.actions import clear_place, compare_with, compare_without
from regionsenter.vocabulary import county_name


def panel(view: View, shown: MapView, t: Translate) -> None:
    """The legend, and under it the selected centre or the extremes."""
    if view.centre is None:
        st.html(legend_and_summary_html(view, shown, t))
        return
    st.html(map_legend_html(view, shown, t))
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
        table = held_up_html(rows, place, view, t)
        st.html(town_figures_html(of_town, table, t, around=not none_has_hinterland(rows)))
        hinterland_line(place, view, t, on_map=True)
        st.caption(
            "  \n".join(
                [
                    target_text(place, None, t),
                    source_line([one.indicator for one in (*rows, *of_town)], t),
                ]
            )
        )
