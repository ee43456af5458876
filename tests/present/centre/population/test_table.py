"""The population curve as a table."""

from regionsenter.present.centre.population.table import population_table
from regionsenter.texts import translator
from tests.present.fixtures import (
    history,
    projection,
)

t = translator("nb")


def test_the_curve_as_a_table():
    table = population_table(history(), projection(), t)
    assert list(table["Observert eller framskrevet"].unique()) == ["observert", "framskrevet"]
    assert (table["Observert eller framskrevet"] == "observert").sum() == 22 and table["År"].is_unique
    row = table.set_index("År").loc[2005]
    assert row["Senter (personer)"] == 13_902
    assert row["Senter (indeks)"] == row["Omland (indeks)"] == 100
