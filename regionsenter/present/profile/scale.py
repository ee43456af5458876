"""The scale of the profile's charts: 0 to 100, where 100 is always the greatest challenge."""

from __future__ import annotations

from regionsenter.present.charts import house
from regionsenter.texts import Translate

#: The axis along the bottom; its ends are named by :func:`scale_notes`.
SCALE = {
    "range": [-1, 101],
    "tickvals": [0, 25, 50, 75, 100],
    "showticklabels": False,
    "showgrid": True,
    "gridcolor": house.GRID,
}


def scale_notes(t: Translate) -> list[dict]:
    """What 0, 50 and 100 are, under the plot and kept inside it at both ends: annotations."""
    return [
        {
            "x": x,
            "xanchor": side,
            "yref": "paper",
            "y": 0,
            "yanchor": "top",
            "yshift": -6,
            "text": text,
            "font": {"color": house.MUTED},
        }
        for x, side, text in (
            (0, "left", t("0 minst utfordring")),
            (50, "center", "50"),
            (100, "right", t("100 størst")),
        )
    ]


def line_note(text: str, y: float, colour: str | None = None) -> dict:
    """A line of text from the left edge of the plot at height ``y``: an annotation."""
    note = {"xref": "paper", "x": 0, "xanchor": "left", "y": y, "yanchor": "middle", "text": text}
    return note | {"align": "left"} | ({"font": {"color": colour}} if colour else {})
