"""Colours of classes: ordered, and the nine for two values told apart by the colour-blind."""

import re
from itertools import combinations

import numpy as np
import pytest

from regionsenter.present.map.assets import CLIENT
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


def ciede2000(one: str, other: str) -> float:
    return difference(lab(linear(one)), lab(linear(other)))


def difference(one: np.ndarray, other: np.ndarray) -> float:
    """CIEDE2000 between two colours in CIELAB: 1 is just seen, 10 at a glance."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    stretch = 1.5 - 0.5 * np.sqrt(mean**7 / (mean**7 + 25.0**7))
    c1, c2 = np.hypot(stretch * a1, b1), np.hypot(stretch * a2, b2)
    h1, h2 = (np.degrees(np.arctan2(b, stretch * a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    hue = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    light, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    waves = (
        1
        - 0.17 * np.cos(np.radians(hue - 30))
        + 0.24 * np.cos(np.radians(2 * hue))
        + 0.32 * np.cos(np.radians(3 * hue + 6))
        - 0.20 * np.cos(np.radians(4 * hue - 63))
    )
    dl = (l2 - l1) / (1 + 0.015 * (light - 50) ** 2 / np.sqrt(20 + (light - 50) ** 2))
    dc = (c2 - c1) / (1 + 0.045 * chroma)
    dh = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2)) / (1 + 0.015 * chroma * waves)
    bend = 2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7))
    bend *= -np.sin(np.radians(60 * np.exp(-(((hue - 275) / 25) ** 2))))
    return float(np.sqrt(dl**2 + dc**2 + dh**2 + bend * dc * dh))


@pytest.mark.parametrize("sight", SIGHT)
def test_every_two_of_the_nine_differ(sight):
    seen = [lab(SIGHT[sight] @ linear(colour)) for colour in BIVARIATE]
    # A difference of about 2 is just seen side by side; 15 is plain across a map.
    for one, other in combinations(range(9), 2):
        assert np.linalg.norm(seen[one] - seen[other]) > 15, (one, other)


def ground(theme: str) -> dict[str, str]:
    """What the map paints without a figure, by the variables of its style sheet."""
    sheet = (CLIENT / "map.css").read_text(encoding="utf-8")
    block = re.search(rf"^{re.escape(theme)} {{(.*?)^}}", sheet, re.M | re.S)[1]
    names = (
        "sea",
        "land",
        "quiet",
        "missing",
        "hatch-ground",
        "hatch-line",
        "nowhere-ground",
        "nowhere-dot",
    )
    return {name: re.search(rf"--rs-{name}: (#[0-9a-f]{{6}});", block)[1] for name in names}


@pytest.mark.parametrize("theme", [".rs-map", ".rs-map.rs-dark"])
@pytest.mark.parametrize("number", range(9))
def test_no_cell_is_like_land_water_or_missing(theme, number):
    for name, colour in ground(theme).items():
        assert ciede2000(BIVARIATE[number], colour) >= 10, name


def test_every_cell_differs_from_its_neighbours():
    for one, other in combinations(range(9), 2):
        if abs(one // 3 - other // 3) <= 1 and abs(one % 3 - other % 3) <= 1:
            assert ciede2000(BIVARIATE[one], BIVARIATE[other]) >= 10, (one, other)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [  # of Sharma, Wu and Dalal (2005), table 1
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_measure_of_difference_is_the_published_one(one, other, expected):
    assert difference(np.array(one), np.array(other)) == pytest.approx(expected, abs=1e-4)


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
