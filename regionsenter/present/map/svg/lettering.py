"""Text in a drawing: lines broken to a width, in a font that every program has."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markupsafe import Markup

#: By its generic name alone last: what draws the picture takes its own where it has none of the others.
FAMILY = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif"
INK, QUIET, PAPER = "#1f2a30", "#56666e", "#ffffff"
#: The mean width of a letter, of the size of the type; on the wide side.
LETTER, BOLD = 0.53, 0.57


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """About how wide a text is, in the unit of ``size``."""
    return len(text) * size * (BOLD if bold else LETTER)


def wrapped(text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """The text in lines of at most ``width``; a word that is longer has a line of its own."""
    lines: list[str] = []
    for word in re.split(r" (?!\d{3}\b)", text):  # «per 1 000» is not broken within the number
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, size, bold=bold) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def text_svg(
    x: float,
    y: float,
    text: str,
    size: float,
    *,
    bold: bool = False,
    colour: str = INK,
    anchor: str = "start",
    halo: bool = False,
) -> Markup:
    """One line with its foot at ``y``; ``halo`` keeps it readable on colours."""
    outline = Markup(
        ' stroke="{}" stroke-width="{:g}" stroke-linejoin="round" paint-order="stroke"'
    ).format(PAPER, size * 0.26)
    return Markup(
        '<text x="{x:.1f}" y="{y:.1f}" font-size="{size:g}" fill="{colour}"{anchor}{bold}{halo}>'
        "{text}</text>"
    ).format(
        x=x,
        y=y,
        size=size,
        colour=colour,
        anchor="" if anchor == "start" else Markup(' text-anchor="{}"').format(anchor),
        bold=Markup(' font-weight="700"') if bold else "",
        halo=outline if halo else "",
        text=text,
    )


def lines_svg(
    x: float, y: float, lines: Sequence[str], size: float, *, bold: bool = False, colour: str = INK
) -> Markup:
    """Lines under one another, the first with its foot at ``y``."""
    return Markup("").join(
        text_svg(x, y + 1.28 * size * number, line, size, bold=bold, colour=colour)
        for number, line in enumerate(lines)
    )
