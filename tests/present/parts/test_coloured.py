"""Each class has one colour, and keeps it when the classes beyond it are empty."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.measures.classes import SCHEMES, classify, classify_at
from regionsenter.present.parts.coloured import coloured
from regionsenter.present.parts.palettes import ABOVE, BELOW, NEUTRAL, diverging_palette

arrays = st.lists(st.floats(-1e6, 1e6) | st.just(float("nan")), max_size=60).map(np.array)


@given(arrays, st.integers(2, 8), st.sampled_from(sorted(SCHEMES)), st.booleans())
def test_every_class_has_a_colour(values, k, scheme, diverging):
    classes = classify(values, k, scheme, 1, diverging)
    assert len(coloured(classes).palette) == classes.count
    assert coloured(classes).limits == classes.limits


def test_the_classes_of_positive_numbers_alone_are_green():
    whole = coloured(classify(np.linspace(-10, 10, 101), 6, diverging=True))
    above = coloured(classify(np.linspace(0, 10, 51), 6, diverging=True))
    assert whole.palette == tuple(diverging_palette(6))
    assert above.palette == whole.palette[3:]


@pytest.mark.parametrize("limits, neutral", [((-2.0, 2.0), 1), ((-2.0, 0.0, 2.0), 0), ((1.0, 2.0), 1)])
def test_a_class_with_zero_inside_is_neutral(limits, neutral):
    palette = coloured(classify_at(np.array([-3.0, 3.0]), limits, diverging=True)).palette
    assert len(palette) == len(limits) + 1
    assert palette.count(NEUTRAL) == neutral
    assert set(palette) - {NEUTRAL} <= {*BELOW, *ABOVE}
