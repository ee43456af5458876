"""Who works where: the matrix."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.measures.commuting_table import REST, commuting_table
from regionsenter.present.centre.commuting.plot import MOST, SCALE, commuting_plot
from regionsenter.present.charts import house
from regionsenter.texts import translator
from tests.present.fixtures import contrast

t = translator("nb")


@pytest.mark.parametrize("slug", ["sunnfjord", "roros", "alta", "oslo", "alesund"])
def test_every_row_of_the_matrix_is_everybody(slug):
    found = commuting_table(slug)
    figure = commuting_plot(found, t)
    shares = np.array(figure.data[0].z)
    assert shares.sum(axis=1) == pytest.approx(100, abs=0.5)
    assert shares.shape[0] <= MOST and shares.shape[1] == shares.shape[0] + 1
    assert len(figure.layout.annotations) == shares.size + 1
    if len(found.homes) > MOST:
        assert "Ellers i region…" in figure.layout.xaxis.ticktext, REST


def test_numbers_in_the_matrix_can_be_read():
    assert all(contrast(colour, house.INK) >= 4.5 for _, colour in SCALE)
