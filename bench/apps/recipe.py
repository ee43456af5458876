"""This app's technique on a page of its own, for polygon counts the app does not have.

A constant base map, geometry fetched once as a hashed static file, and one digit a polygon as the
whole message.
"""

import folium
import streamlit as st
from branca.element import MacroElement
from folium.template import Template
from streamlit_folium import st_folium

from bench.apps.shared import (
    CENTRE,
    DATA,
    HEIGHT,
    NAMES,
    PALETTE,
    ZOOM,
    column,
    local_leaflet,
    polygons,
)

st.set_page_config(layout="wide")
areas = st.cache_resource(polygons)()


class Start(MacroElement):
    """Fetches the geometry and draws it once; ``benchApply`` recolours."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        (async (map) => {
            const brush = L.canvas();
            const all = await (await fetch("../../{{ this.url }}")).json();
            const layer = L.geoJSON(all.areas, {
                renderer: brush, style: {weight: 0.5, color: "#fff", fillOpacity: 1},
            }).addTo(map);
            for (const one of all.markers)
                L.circleMarker([one.lat, one.lon], {renderer: brush, radius: 6}).addTo(map);
            const shapes = layer.getLayers();
            window.benchApply = (digits) => shapes.forEach((shape, i) => shape.setStyle(
                {fillColor: {{ this.palette|tojson }}[digits[i]]}));
            if (window.benchDigits) window.benchApply(window.benchDigits);
        })({{ this._parent.get_name() }});
        {% endmacro %}
        """
    )

    def __init__(self) -> None:
        super().__init__()
        self._name = "Start"
        self.url = (DATA / "geometry.txt").read_text(encoding="utf-8")
        self.palette = PALETTE


class Apply(MacroElement):
    """Hands the classes to the page."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        window.benchDigits = "{{ this.digits }}"; window.benchApply?.(window.benchDigits);
        {% endmacro %}
        """
    )

    def __init__(self, digits: str) -> None:
        super().__init__()
        self._name = "Apply"
        self.digits = digits


@st.fragment
def page() -> None:
    """A choice and the map."""
    name = st.selectbox("Indikator", NAMES)
    base = folium.Map(CENTRE, zoom_start=ZOOM, tiles=None)
    local_leaflet(base, "../../")
    Start().add_to(base)
    layer = folium.FeatureGroup(name="state", control=False)
    layer.add_child(Apply("".join(map(str, areas[column(name)]))))
    st_folium(
        base,
        key="map",
        height=HEIGHT,
        use_container_width=True,
        returned_objects=[],
        feature_group_to_add=layer,
    )


page()
