"""Three key views against pictures of them that were looked at and found fit to print.

Compared in blocks of 8 pixels, for letters are drawn differently on every machine. To take new ones, and
then look at them: ``REGIONSENTER_PICTURES=write python -m pytest tests/browser/test_map_pictures.py``.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.browser.conftest import map_frame, settled

PICTURES = Path(__file__).parent / "pictures"
BLOCK = 8
#: A block differs when a channel does by more than this (of 255).
STEP = 28
#: Share of blocks that may differ: names and hairlines.
MOST = 0.02
VIEWS = {
    "country": "kart?indikator=hoyere-utdanning&ar=2024",
    "county": "kart?fylke=vestland&indikator=medianinntekt&ar=2024",
    "town": "kart?senter=sunnfjord&indikator=arbeidsplassdekning&ar=2022",
}


def taken(page) -> Image.Image:
    """The map at rest, with all that it fetches after its first picture."""
    map_frame(page)
    settled(page)
    page.wait_for_timeout(1200)
    shot = page.locator('iframe[title^="Kart over"]').screenshot()
    return Image.open(io.BytesIO(shot)).convert("RGB")


def blocks(picture: Image.Image) -> np.ndarray:
    size = (picture.width // BLOCK, picture.height // BLOCK)
    return np.asarray(picture.resize(size, Image.Resampling.BOX), dtype=int)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", VIEWS)
def test_the_map_looks_as_it_did(visitor, name, dark):
    picture = taken(visitor.open(VIEWS[name] + ("&lag=mork" if dark else "")))
    file = PICTURES / f"{name}-{'dark' if dark else 'light'}.png"
    if os.environ.get("REGIONSENTER_PICTURES") == "write":
        PICTURES.mkdir(exist_ok=True)
        picture.quantize(96).save(file, optimize=True)
    before, now = blocks(Image.open(file).convert("RGB")), blocks(picture)
    assert before.shape == now.shape
    differing = (np.abs(before - now).max(axis=2) > STEP).mean()
    assert differing <= MOST, f"{differing:.1%} of the picture is different"


def test_the_comparison_sees_other_colours_and_another_place():
    picture = Image.open(PICTURES / "country-light.png").convert("RGB")
    before = blocks(picture)
    for other in ("county-light.png", "country-dark.png"):
        now = blocks(Image.open(PICTURES / other).convert("RGB"))
        assert (np.abs(before - now).max(axis=2) > STEP).mean() > 5 * MOST
