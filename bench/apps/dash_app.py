"""The same plotly choropleth in Dash, with radio buttons."""

import os

from dash import Dash, Input, Output, dcc, html

from bench.apps.plotly_figure import choropleth, config
from bench.apps.shared import DATA, NAMES, geojson, markers, polygons

areas, places = polygons(), markers()
shapes = geojson()
app = Dash(__name__, assets_folder=str(DATA / "static" / "vendor" / "world-1.0.0"))
app.layout = html.Div(
    [
        dcc.RadioItems(NAMES, NAMES[0], id="choice", inline=True),
        dcc.Graph(id="map", config=config("/assets/")),
    ]
)


@app.callback(Output("map", "figure"), Input("choice", "value"))
def draw(name: str):
    """The chosen indicator's figure."""
    return choropleth(areas, shapes, name, places)


if __name__ == "__main__":
    app.run(port=int(os.environ["BENCH_PORT"]), debug=False)
