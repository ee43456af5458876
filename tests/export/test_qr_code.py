"""A link as a QR code: every module of the picture is the code's."""

from __future__ import annotations

from io import BytesIO

import pytest
import segno
from PIL import Image

from regionsenter.export.qr_code import LONGEST, PNG_SIDE, QUIET, TooLong, qr_png, qr_svg

LINK = "https://regionsenter.no/kart?senter=voss&utsnitt=61.2_7.1_7"


def test_the_picture_is_large_and_is_the_code_with_its_quiet_zone() -> None:
    with Image.open(BytesIO(qr_png(LINK))) as picture:
        grey = picture.convert("L")
    rows = [list(row) for row in segno.make_qr(LINK, error="m").matrix]
    modules = len(rows) + 2 * QUIET
    assert grey.width == grey.height >= PNG_SIDE and grey.width % modules == 0
    scale = grey.width // modules
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            at = ((x + QUIET) * scale + scale // 2, (y + QUIET) * scale + scale // 2)
            assert (grey.getpixel(at) < 128) == bool(dark)
    assert grey.crop((0, 0, grey.width, QUIET * scale)).getextrema() == (255, 255)


def test_the_drawing_fills_its_box_and_has_a_white_ground() -> None:
    svg = qr_svg(LINK)
    assert svg.startswith("<svg") and "viewBox" in svg and "width=" not in svg.split(">")[0]
    assert 'fill="#fff"' in svg


def test_what_no_camera_reads_from_a_wall_is_refused() -> None:
    assert qr_svg("https://x.no/" + "y" * (LONGEST - 13))
    with pytest.raises(TooLong):
        qr_png("https://x.no/" + "y" * LONGEST)
