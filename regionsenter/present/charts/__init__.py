"""Charts in the house style: a figure, and next to it its words and its table.

Importing this imports plotly; pages without a chart leave it alone.
"""

from regionsenter.present.charts.house import CONFIG
from regionsenter.present.charts.population import population_curve
from regionsenter.present.charts.population_words import (
    population_curve_table,
    population_curve_text,
)
from regionsenter.present.charts.strip import strip_plot, strip_plot_table, strip_plot_text

__all__ = [
    "CONFIG",
    "population_curve",
    "population_curve_table",
    "population_curve_text",
    "strip_plot",
    "strip_plot_table",
    "strip_plot_text",
]
