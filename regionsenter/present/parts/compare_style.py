"""The look of centres that are compared: one ordered list for charts, map and tables.

Without plotly, so that the map can use it. Every colour reaches 4.5:1 on white as text, and any two
stay apart (CIELAB difference above 15) in ordinary sight and for the three kinds of colour
blindness; a test measures it. The shape says the same as the colour. The ochre of the hinterland is
not among them, and the first is the colour of a chosen centre everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True)
class CompareStyle:
    """``symbol`` and ``dash`` are plotly's names, ``glyph`` the same shape as a letter."""

    colour: str
    symbol: str
    glyph: str
    dash: str


STYLES = (
    CompareStyle("#0b5c6b", "diamond", "◆", "solid"),
    CompareStyle("#787800", "square", "■", "solid"),
    CompareStyle("#965ac3", "triangle-up", "▲", "solid"),
    CompareStyle("#4b2d0f", "circle", "●", "solid"),
    CompareStyle("#0f0fff", "triangle-down", "▼", "6px,3px"),
    CompareStyle("#5a785a", "star", "★", "6px,3px"),
    CompareStyle("#0f2d69", "cross", "✚", "6px,3px"),
    CompareStyle("#4b0fa5", "x", "✖", "6px,3px"),
)

#: The colours alone, in order: what the map takes.
COMPARED_HEX = tuple(style.colour for style in STYLES)


def styles_of(slugs: tuple[str, ...] | list[str]) -> dict[str, CompareStyle]:
    """Each centre's style, by its place in the order compared.

    Raises
    ------
    ValueError
        For more centres than there are styles.
    """
    if len(slugs) > len(STYLES):
        raise ValueError(f"at most {len(STYLES)} centres can be told apart")
    return dict(zip(slugs, STYLES, strict=False))


def style_html(style: CompareStyle) -> Markup:
    """The mark before a centre's name, for the eye alone."""
    return Markup('<span aria-hidden="true" style="color:{}">{}</span>').format(style.colour, style.glyph)
