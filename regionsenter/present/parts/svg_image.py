"""A small SVG drawing as an ``<img>``.

``st.html`` lets HTML through and strips ``<svg>``; a picture given by its own address is HTML. Inside
it the text's colour does not reach, so the drawing is told its colour here.
"""

from __future__ import annotations

import re

from markupsafe import Markup

_LABEL = re.compile(r'aria-label="([^"]*)"')

_SIZE = re.compile(r'(width|height)="(\d+)"')

#: What may not stand in an address between double quotes. Everything else is left as it is: written
#: out in full by ``urllib.parse.quote`` the drawing would be half as long again.
_TAKEN = str.maketrans({"%": "%25", "#": "%23", "<": "%3C", ">": "%3E", '"': "'", "\n": " "})


def svg_image_html(svg: str, colour: str, style: str = "") -> Markup:
    """The ``<img>`` of an ``<svg>`` string, its ``aria-label`` as the alternative text.

    Parameters
    ----------
    svg
        A whole ``<svg …>…</svg>`` with ``aria-label``, ``width`` and ``height`` in px.
    colour
        What ``currentColor`` stands for.
    style
        A class for the picture.

    Raises
    ------
    ValueError
        If it has no label or no size: a picture that says nothing must not be shown.
    """
    head, close, body = svg.partition(">")
    label, size = _LABEL.search(head), dict(_SIZE.findall(head))
    if not svg.startswith("<svg ") or not label or set(size) != {"width", "height"}:
        raise ValueError("an <svg> with aria-label, width and height is needed")
    # The words stand in alt; inside the picture nobody reads them.
    head = re.sub(r' (class|role|aria-label)="[^"]*"', "", head)
    head = head.replace("<svg ", f'<svg xmlns="http://www.w3.org/2000/svg" color="{colour}" ', 1)
    address = re.sub(r"\s+", " ", f"{head}{close}{body}").translate(_TAKEN)
    return Markup(
        '<img{style} alt="{alt}" width="{width}" height="{height}" src="data:image/svg+xml,{address}">'
    ).format(
        style=Markup(' class="{}"').format(style) if style else "",
        alt=Markup(label[1]).unescape(),
        address=Markup(address),  # ours, and without double quotes: escaped it would be longer
        **size,
    )
