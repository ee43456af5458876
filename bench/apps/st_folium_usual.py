"""``st_folium`` the usual way: the map built anew in every run."""

import folium
import streamlit as st
from streamlit_folium import st_folium

from bench.apps.shared import (
    CENTRE,
    HEIGHT,
    NAMES,
    PALETTE,
    ZOOM,
    column,
    local_leaflet,
    markers,
    polygons,
)

st.set_page_config(layout="wide")
areas, places = st.cache_resource(polygons)(), st.cache_resource(markers)()


@st.fragment
def page() -> None:
    """A choice and the map."""
    name = st.selectbox("Indikator", NAMES)
    figure = folium.Map(CENTRE, zoom_start=ZOOM, tiles=None)
    local_leaflet(figure, "../../")
    field = column(name)
    folium.GeoJson(
        areas[["code", "name", field, "geometry"]],
        style_function=lambda one: {
            "fillColor": PALETTE[one["properties"][field]],
            "fillOpacity": 1,
            "color": "#ffffff",
            "weight": 0.5,
        },
        tooltip=folium.GeoJsonTooltip(["name"]),
    ).add_to(figure)
    for place in places.itertuples():
        folium.CircleMarker((place.lat, place.lon), radius=6, tooltip=place.name).add_to(figure)
    st_folium(figure, key="map", height=HEIGHT, use_container_width=True, returned_objects=[])


page()
