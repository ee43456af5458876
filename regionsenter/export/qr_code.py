"""A link as a QR code: SVG for the page and for print, PNG for slides."""

from __future__ import annotations

from io import BytesIO

import segno

#: Modules of quiet around the code, as the standard asks for; scanners need them on a dark wall too.
QUIET = 4
#: Pixels of a picture's side, at least.
PNG_SIDE = 1000


class TooLong(ValueError):
    """A link that no QR code can hold, or none that a camera can read from a wall."""


#: Bytes: beyond it the modules are too small for a camera some metres away.
LONGEST = 1200


def qr_svg(link: str) -> str:
    """The code as an SVG that fills the box it is put in, dark on white. Raises TooLong."""
    svg: str = _code(link).svg_inline(border=QUIET, dark="#16262e", light="#fff", omitsize=True)
    return svg


def qr_png(link: str) -> bytes:
    """The code as a PNG of at least :data:`PNG_SIDE` pixels a side. Raises TooLong."""
    code, out = _code(link), BytesIO()
    modules = code.symbol_size(border=QUIET)[0]
    code.save(out, kind="png", border=QUIET, scale=-(-PNG_SIDE // modules), dark="#16262e", light="#fff")
    return out.getvalue()


def _code(link: str) -> segno.QRCode:
    if len(link.encode()) > LONGEST:
        raise TooLong(f"a link of {len(link)} letters is too long for a QR code")
    # At least 15 per cent of it may be in shadow; segno takes more where the size allows.
    return segno.make_qr(link, error="m")
