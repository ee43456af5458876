"""A pydeck GeoJsonLayer in Streamlit; colours lie in the data, as in its examples."""

import pydeck as pdk
import streamlit as st

from bench.apps.shared import CENTRE, HEIGHT, NAMES, PALETTE, STOCK, column, geojson, polygons

st.set_page_config(layout="wide")
areas = st.cache_resource(polygons)()
shapes = st.cache_resource(geojson)()
COLOURS = [[int(one[i : i + 2], 16) for i in (1, 3, 5)] for one in PALETTE]


@st.fragment
def page() -> None:
    """A choice and the map."""
    name = st.selectbox("Indikator", NAMES)
    features = [
        {**shape, "properties": {**shape["properties"], "colour": COLOURS[number]}}
        for shape, number in zip(shapes["features"], areas[column(name)], strict=True)
    ]
    layer = pdk.Layer(
        "GeoJsonLayer",
        {"type": "FeatureCollection", "features": features},
        id="areas",
        get_fill_color="properties.colour",
        get_line_color=[255, 255, 255],
        line_width_min_pixels=0.5,
        pickable=True,
    )
    view = pdk.ViewState(latitude=CENTRE[0], longitude=CENTRE[1], zoom=3.3)
    style = {} if STOCK else {"map_style": None, "map_provider": None}
    st.pydeck_chart(pdk.Deck([layer], initial_view_state=view, **style), height=HEIGHT, key="map")


page()
