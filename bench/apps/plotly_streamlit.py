"""A plotly choropleth in Streamlit, geometry inside the figure as most examples have it."""

import streamlit as st

from bench.apps.plotly_figure import choropleth, config
from bench.apps.shared import NAMES, geojson, markers, polygons

st.set_page_config(layout="wide")
areas, places = st.cache_resource(polygons)(), st.cache_resource(markers)()
SETTINGS = config("/app/static/vendor/world-1.0.0/")
shapes = st.cache_resource(geojson)()


@st.fragment
def page() -> None:
    """A choice and the map."""
    name = st.selectbox("Indikator", NAMES)
    figure = choropleth(areas, shapes, name, places)
    st.plotly_chart(figure, key="map", theme=None, config=SETTINGS)


page()
