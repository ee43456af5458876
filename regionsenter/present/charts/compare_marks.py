"""How compared centres look in every chart: the shared list, as plotly's markers and labels."""

from __future__ import annotations

from regionsenter.present.charts import house
from regionsenter.present.parts.compare_style import CompareStyle


def marker(style: CompareStyle, size: int = 13) -> dict:
    """The marker of a compared centre, with a white rim that keeps it apart from what is below."""
    rim = {"width": 1.5, "color": house.PAPER}
    return {"symbol": style.symbol, "size": size, "color": style.colour, "line": rim, "opacity": 1}


def legend_label(style: CompareStyle, text: str) -> str:
    """A label that begins with its mark's shape, as plain text."""
    return f"{style.glyph}\u00a0{text}"
