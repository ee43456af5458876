"""The folium map under everything: always the same string, so its iframe is never rebuilt.

No geometry passes through folium. The map loads our script, which fetches the static geometry
once; what changes is sent by :func:`regionsenter.present.map.state.state_layer`.
"""

from __future__ import annotations

from copy import copy
from functools import cache

import folium
from branca.element import MacroElement

from regionsenter.present.map.assets import FOLDER, FOLIUM, map_script
from regionsenter.present.parts.scripts import MapScriptTemplate
from regionsenter.static_files import geometry_manifest

#: From the component's page (``component/<name>/index.html``) to the app's static files. Relative,
#: so that it holds under any base path.
STATIC_URL = "../../app/static"


class BareMap(folium.Map):
    """A folium map without the page styles that folium adds: our style sheet has what we need.

    Rendering does nothing: ``st_folium`` takes the script from the template, and compiling a
    page's worth of templates would be half of what the map costs the server.
    """

    _template = MapScriptTemplate(
        FOLIUM / "base_map.js",
        html='<div class="folium-map" id={{ this.get_name()|tojson }} ></div>',
        name="{{ this.get_name() }}",
        center="{{ this.location|tojson }}",
        crs="{{ this.crs }}",
        options="{{ this.options|tojavascript }}",
    )

    def render(self, **kwargs: object) -> str:
        """Nothing: see the class."""
        return ""


class StartMap(MacroElement):
    """Starts our script on the folium map it is added to."""

    _template = MapScriptTemplate(
        FOLIUM / "start.js", map="{{ this._parent.get_name() }}", urls="{{ this.urls|tojson }}"
    )

    def __init__(self, urls: dict[str, str]) -> None:
        super().__init__()
        self._name = "StartMap"
        self.urls = urls


def base_map() -> folium.Map:
    """A new, equal map every time: ``st_folium`` changes the object it is given.

    The map is in EPSG:25833; markers and GeoJSON of folium (degrees) still land where they
    should. Raises StaticError when the static geometry is not whole.
    """
    pattern = _pattern()
    base = copy(pattern)
    base._children = type(base._children)()
    for child in pattern._children.values():
        base.add_child(copy(child))
    return base


@cache
def _pattern() -> folium.Map:
    """The map that all are copies of. Making one compiles templates, most of its cost to the server.

    Copies share its figure, which ``st_folium`` reads only.
    """
    base = BareMap(
        location=(65.0, 15.0),
        zoom_start=4,
        tiles=None,
        crs="Utm33",
        zoom_control=False,  # our script adds one it can name in the page's language
        maxZoom=10,
        zoomSnap=0.125,
        zoomDelta=1,
        wheelPxPerZoomLevel=90,
        maxBoundsViscosity=0.7,
        trackResize=False,  # our script watches the frame's size itself
    )
    # folium's own links go to four content networks; ours stay on the host.
    base.default_js = [("regionsenter_map", f"{STATIC_URL}/{FOLDER}/{map_script().name}")]
    base.default_css = []  # in the script
    urls = {name: f"{STATIC_URL}/geo/{file}" for name, file in geometry_manifest().items()}
    base.add_child(StartMap(urls))
    return base
