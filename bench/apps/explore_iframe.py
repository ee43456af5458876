"""``GeoDataFrame.explore()`` rendered to HTML and put in an iframe."""

import folium
import streamlit as st
from streamlit.components.v1 import html

from bench.apps.shared import (
    CENTRE,
    HEIGHT,
    NAMES,
    PALETTE,
    STOCK,
    ZOOM,
    column,
    local_leaflet,
    polygons,
)

st.set_page_config(layout="wide")
areas = st.cache_resource(polygons)()


@st.fragment
def page() -> None:
    """A choice and the map."""
    name = st.selectbox("Indikator", NAMES)
    field = column(name)
    base = None
    if not STOCK:
        base = folium.Map(CENTRE, zoom_start=ZOOM, tiles=None)
        local_leaflet(base, "/")
    figure = areas[["name", field, "geometry"]].explore(
        color=[PALETTE[one] for one in areas[field]],
        m=base,
        legend=False,
        tooltip="name",
        style_kwds={"fillOpacity": 1, "weight": 0.5},
    )
    html(figure.get_root().render(), height=HEIGHT)


page()
