"""Age and sex: figure, words and table agree."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.measures.age_structure import age_structure
from regionsenter.present.centre.pyramid.plot import pyramid_plot
from regionsenter.present.centre.pyramid.words import pyramid_text
from regionsenter.texts import translator

t = translator("nb")


def test_the_area_of_the_bars_is_everybody():
    figure = pyramid_plot(age_structure("sunnfjord"), "Førde", t)
    left, right = (trace for trace in figure.data if trace.type == "bar")
    assert max(left.x) <= 0 <= min(right.x)
    for bars in (left, right):
        assert np.dot(np.abs(bars.x), bars.width) == pytest.approx(100, abs=0.1)
        assert sum(bars.width) == 100


def test_pyramid_without_hinterland_and_without_figures():
    alone = age_structure("alta", "ba")
    figure = pyramid_plot(alone, "Alta", t)
    assert sum(trace.type == "bar" for trace in figure.data) == 1
    assert any("ingen tall" in note.text for note in figure.layout.annotations)
    assert "omlandet" not in pyramid_text(alone, "Alta", 2026, t)  # told once, with the population
    assert "i senterkommunene og" in pyramid_text(alone, "x", 2026, t, municipalities=2)
    nothing = age_structure("alesund", year=2022)
    assert "mangler for 2022" in pyramid_text(nothing, "Ålesund", 2022, t)
