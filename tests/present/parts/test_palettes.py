"""Colours of classes: ordered, and the nine for two values told apart by the colour-blind."""

from itertools import combinations

import numpy as np
import pytest

from regionsenter.present.parts.palettes import BIVARIATE, diverging_palette, sequential_palette

#: Linear-RGB matrices of full colour-blindness (Machado, Oliveira and Fernandes 2009, severity 1).
SIGHT = {
    "full": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])


def linear(colour: str) -> np.ndarray:
    channels = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def lab(rgb: np.ndarray) -> np.ndarray:
    x = TO_XYZ @ np.clip(rgb, 0, 1) / np.array([0.9505, 1, 1.089])
    f = np.where(x > 0.008856, np.cbrt(x), 7.787 * x + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("sight", SIGHT)
def test_every_two_of_the_nine_differ(sight):
    seen = [lab(SIGHT[sight] @ linear(colour)) for colour in BIVARIATE]
    # A difference of about 2 is just seen side by side; 15 is plain across a map.
    for one, other in combinations(range(9), 2):
        assert np.linalg.norm(seen[one] - seen[other]) > 15, (one, other)


@pytest.mark.parametrize("sight", SIGHT)
def test_darker_along_both_axes(sight):
    light = np.array([lab(SIGHT[sight] @ linear(colour))[0] for colour in BIVARIATE]).reshape(3, 3)
    assert (np.diff(light, axis=0) < 0).all() and (np.diff(light, axis=1) < 0).all()


def luminance(colour: str) -> float:
    """Relative luminance (WCAG)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("k", range(2, 9))
def test_sequential_palette_darkens_step_by_step(k):
    shades = [luminance(colour) for colour in sequential_palette(k)]
    assert all(a > b * 1.05 for a, b in zip(shades, shades[1:], strict=False))


@pytest.mark.parametrize("k", (2, 4, 6, 8))
def test_diverging_palette_is_darkest_at_the_ends(k):
    shades = [luminance(colour) for colour in diverging_palette(k)]
    half = k // 2
    assert shades[:half] == sorted(shades[:half])
    assert shades[half:] == sorted(shades[half:], reverse=True)
    assert len(set(diverging_palette(k))) == k
