"""What every peer shares: the same polygons, values, classes and colours, and the words to choose.

The runner writes the polygons once (:mod:`bench.polygons`) and names the folder in ``BENCH_DATA``.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import geopandas as gpd
import pandas as pd
import shapely

DATA = Path(os.environ.get("BENCH_DATA", "."))
#: As a visitor with a network would get it: the tool's own addresses. Only counts foreign hosts.
STOCK = os.environ.get("BENCH_STOCK") == "1"
#: Slug to the name in the select box; the first is what the page opens with.
#: So many that no repeat shows anything twice: Streamlit sends a known message as a short hash.
CHOICES = {
    "andel-67-pluss": "Andel 67 år og eldre",
    "arbeidsplassdekning": "Arbeidsplassdekning",
    "andel-80-pluss": "Andel 80 år og eldre",
    "kvinner-per-100-menn": "Kvinner per 100 menn 20–39 år",
    "folketall": "Folketall",
    "dode-per-1000": "Døde per 1 000 innbyggere",
    "andel-20-39": "Andel 20–39 år",
    "medianinntekt": "Median husholdningsinntekt etter skatt",
    "sentralitet": "Sentralitetsindeks",
    "valgdeltakelse": "Valgdeltakelse ved kommunevalg",
    "sysselsettingsgrad": "Sysselsettingsgrad 15–74 år",
    "boliger-i-blokk": "Andel boliger i blokk",
    "fodte-per-1000": "Levendefødte per 1 000 innbyggere",
    "gjeld": "Gjennomsnittlig gjeld, 17 år og over",
}
NAMES = list(CHOICES.values())
PALETTE = ["#fde725", "#5ec962", "#21918c", "#3b528b", "#440154"]
#: The country about as tall as the map, as the app has it: smaller, fine parts are all outline.
CENTRE, ZOOM = (65.0, 15.0), 5
HEIGHT = 640
#: Every script and style a map asks for on our own host.
VENDOR = "app/static/vendor/leaflet-1.9.4"


def polygons() -> gpd.GeoDataFrame:
    """``code``, ``name``, one class and one value column an indicator, geometry in degrees."""
    return gpd.read_parquet(DATA / "polygons.parquet")


def markers() -> pd.DataFrame:
    """``name``, ``lon``, ``lat``; none in most runs."""
    return pd.read_parquet(DATA / "markers.parquet")


def geojson() -> dict:
    """The polygons as plain GeoJSON with ``id`` = code, rings turned as plotly wants them."""
    areas = polygons()[["code", "name", "geometry"]].set_index("code")
    areas.geometry = shapely.orient_polygons(areas.geometry, exterior_cw=True)
    return json.loads(areas.to_json())


def column(name: str) -> str:
    """Class column of the indicator with this name."""
    return "class_" + next(slug for slug, words in CHOICES.items() if words == name)


def local_leaflet(figure, prefix: str) -> None:
    """Point a folium map at our own copy of Leaflet, so that it can be timed without a network."""
    if not STOCK:
        figure.default_js = [("leaflet", f"{prefix}{VENDOR}/leaflet.js")]
        figure.default_css = [("leaflet_css", f"{prefix}{VENDOR}/leaflet.css")]
