"""A Bokeh server app: all classes lie in the source, a choice names another column."""

from bokeh.io import curdoc
from bokeh.layouts import column as stack
from bokeh.models import GeoJSONDataSource, RadioButtonGroup
from bokeh.plotting import figure
from bokeh.transform import linear_cmap

from bench.apps.shared import HEIGHT, NAMES, PALETTE, column, polygons

source = GeoJSONDataSource(geojson=polygons().to_json())
plot = figure(
    height=HEIGHT,
    width=1000,
    tools="pan,wheel_zoom,hover",
    active_scroll="wheel_zoom",
    tooltips="@name",
)


def colour(name: str):
    """The colours of one indicator."""
    return linear_cmap(column(name), PALETTE, 0, len(PALETTE) - 1)


shapes = plot.patches("xs", "ys", source=source, line_color="white", line_width=0.5)
shapes.glyph.fill_color = colour(NAMES[0])
choice = RadioButtonGroup(labels=NAMES, active=0)


def chosen(_attribute: str, _old: int, new: int) -> None:
    """Colour by the chosen indicator."""
    shapes.glyph.fill_color = colour(NAMES[new])


choice.on_change("active", chosen)
curdoc().add_root(stack(choice, plot))
