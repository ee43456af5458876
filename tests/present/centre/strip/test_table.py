"""The strip of centres as a table."""

import numpy as np

from regionsenter.present.centre.strip.plot import strip_plot
from regionsenter.present.centre.strip.table import strip_table
from regionsenter.texts import translator
from tests.present.fixtures import (
    comparison,
    position,
)

t = translator("nb")


def strip(made=None, place_=None, name="Voss", **more):
    return strip_plot(place_ or position(), made or comparison(), name, t, **more)


def test_the_table_has_what_the_figure_shows():
    figure, table = strip(), strip_table(position(), comparison(), "Voss", t, slug="voss")
    dots = table[table["Hva det er"] == "senter i målgruppa"]
    assert list(dots["Navn"]) == list(figure.data[0].text)
    assert np.allclose(dots["Verdi (prosent)"], figure.data[0].x, atol=0.05)
    marks = table.set_index("Hva det er")["Verdi (prosent)"]
    assert marks["valgt senter"] == 21.3 and marks["omland"] == 24.4 and marks["landet"] == 17.2
    assert table["Verdi (prosent)"].dtype == float
    missing = strip_table(position(), comparison(None, None), "Voss", t)
    assert missing["Verdi (prosent)"].isna().sum() == 2
