"""Compared centres are told apart by colour and shape, whoever looks."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from regionsenter.present.charts import house
from regionsenter.present.parts.compare_style import COMPARED_HEX, STYLES, styles_of

_CVD = {  # Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB
    "none": np.eye(3),
    "protan": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deutan": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritan": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}


def linear(colour):
    parts = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def lab(rgb):
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    x = np.clip(to_xyz @ np.clip(rgb, 0, 1) / [0.9505, 1, 1.089], 1e-9, None)
    f = np.where(x > 0.008856, np.cbrt(x), 7.787 * x + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("sight", _CVD)
def test_colours_stay_apart_in_every_sight(sight):
    seen = [lab(np.array(_CVD[sight]) @ linear(colour)) for colour in COMPARED_HEX]
    assert min(np.linalg.norm(a - b) for a, b in itertools.combinations(seen, 2)) > 15


def test_colours_reach_aa_and_shapes_differ():
    for colour in COMPARED_HEX:
        luminance = linear(colour) @ [0.2126, 0.7152, 0.0722]
        assert 1.05 / (luminance + 0.05) >= 4.5, colour
    assert len({style.symbol for style in STYLES}) == len({s.glyph for s in STYLES}) == 8
    assert COMPARED_HEX[0] == house.CENTRE and house.HINTERLAND not in COMPARED_HEX
    with pytest.raises(ValueError):
        styles_of([str(i) for i in range(9)])
