"""The choropleth that the Streamlit and the Dash peer share."""

from __future__ import annotations

import geopandas as gpd
import pandas as pd
import plotly.express as px
import plotly.graph_objects as go

from bench.apps.shared import HEIGHT, PALETTE, STOCK, column


def config(folder: str) -> dict:
    """The chart's settings; ``folder`` holds the outlines that plotly else asks its CDN for."""
    return {"scrollZoom": True} | ({} if STOCK else {"topojsonURL": folder})


def choropleth(areas: gpd.GeoDataFrame, shapes: dict, name: str, places: pd.DataFrame) -> go.Figure:
    """One indicator's map with all geometry in it."""
    figure = px.choropleth(
        areas.drop(columns="geometry"),
        geojson=shapes,
        locations="code",
        color=column(name),
        range_color=(0, len(PALETTE) - 1),
        color_continuous_scale=PALETTE,
        hover_name="name",
    )
    if len(places):
        figure.add_trace(go.Scattergeo(lon=places["lon"], lat=places["lat"], text=places["name"]))
    figure.update_geos(fitbounds="locations", visible=False)
    figure.update_layout(height=HEIGHT, margin={"l": 0, "r": 0, "t": 0, "b": 0})
    figure.update_layout(coloraxis_showscale=False)
    return figure
