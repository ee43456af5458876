"""The map: every centre and municipality by one indicator; choose one and see it with its hinterland."""

import streamlit as st
from streamlit_folium import st_folium

from pages.parts import (
    FOLDER,
    derived_note,
    header,
    hinterland_select,
    indicator_select,
    place_filters,
    search_box,
    topic_filters,
    year_select,
)
from regionsenter.catalog import key_figures
from regionsenter.geography import hinterland
from regionsenter.geography.centres import centre
from regionsenter.measures import compare_one
from regionsenter.present.base_map import base_map
from regionsenter.present.legend import legend_html
from regionsenter.present.map_state import state_layer
from regionsenter.present.map_view import MapView, map_view, shown_centres
from regionsenter.present.panel import (
    candidate_line,
    figures_table,
    hinterland_line,
    place_line,
)
from regionsenter.present.source_words import source_line
from regionsenter.present.summary import summary_html
from regionsenter.texts import Translate, translator
from regionsenter.view import View, binding
from regionsenter.view.actions import clear_place
from regionsenter.vocabulary import county_name, municipality_name

HEIGHT = 640
#: Example markers of the legend: inhabitants and radius in px, as the map draws them.
SIZES = ((1_000, 4.7), (10_000, 7), (50_000, 11.2))


def filters(view: View, t: Translate) -> None:
    """What is shown, in one row; the rarer choices behind a button."""
    with st.container(key="filters", horizontal=True, vertical_alignment="bottom"):
        topic_filters(view, t)
        indicator_select(view, t)
        year_select(binding.vocabulary().years(view), t)
        with st.popover(t("Flere filtre"), width="content"):
            place_filters(t)
            hinterland_select(t)


def classes_line(shown: MapView, t: Translate) -> str:
    """That the classes hold for every year, while the years are played."""
    return (
        t("Klassene er de samme alle år, så fargene kan sammenlignes.") if shown.state.play else ""
    )


def panel(view: View, shown: MapView, t: Translate) -> None:
    """The legend, and under it the selected centre or the extremes."""
    name = shown.entry.name.in_language(view.language)
    st.html(
        legend_html(
            f"{name}, {shown.when}",
            shown.classes,
            shown.entry.unit,
            shown.entry.decimals,
            view.language,
            t,
            marker_sizes=SIZES,
            note=" ".join(filter(None, [classes_line(shown, t), source_line([shown.entry], t)])),
        )
    )
    if view.centre is None:
        st.html(summary_html(shown_centres(view), shown, view.language, t))
        return
    place = centre(view.centre)
    with st.container(key="place", border=True):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.subheader(place.name, anchor=False)
            binding.button(t("Lukk"), clear_place, key="close", type="tertiary", width="content")
        st.caption(place_line(place, county_name()[place.county], view.language, t))
        binding.link("senter", t("Se {name} og omlandet").format(name=place.name), view, FOLDER)
        entries = [shown.entry, *(e for e in key_figures() if e.slug != shown.entry.slug)]
        year = {shown.entry.slug: shown.year}
        compared = [compare_one(entry, place, view.rule, year.get(entry.slug)) for entry in entries]
        st.html(figures_table(compared, view.language, t, caption=t("Senter mot omland")))
        names = [municipality_name()[c] for c in hinterland.members(place, view.rule)]
        st.caption(
            "  \n".join(
                [
                    hinterland_line(place, view.rule, names, t),
                    candidate_line(place, view.language, t),
                    source_line(entries, t),
                ]
            )
        )


@st.fragment
def page() -> None:
    """Everything that a choice changes: drawn again without the rest of the page."""
    view = binding.current_view()
    t = translator(view.language)
    above = st.container()
    chart, side = st.columns([1.75, 1], gap="medium")
    words = binding.vocabulary()
    playing, asked = binding.playing(view)
    shown = map_view(
        view,
        words.year(view),
        t,
        years=words.years(view),
        playing=playing,
        with_years=asked,
    )
    with chart:  # first, for the browser draws while the rest is on its way
        st_folium(
            base_map(),
            key="map",
            height=HEIGHT,
            use_container_width=True,
            returned_objects=[],
            feature_group_to_add=state_layer(shown.state),
            on_change=binding.map_clicked("map"),
        )
    with above:
        header(t)
        filters(view, t)
    with side:
        panel(view, shown, t)
    derived_note(t)


view = binding.current_view()
with st.container(key="search-place"):
    search_box(view, translator(view.language))
page()
