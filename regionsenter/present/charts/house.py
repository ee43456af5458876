"""The house style every chart shares: colours, type, separators and quiet axes.

The template is ours from scratch (about 1 kB): plotly's default one weighs 7 kB a figure and is
coloured for a screen full of marketing. Pages show figures with ``theme=None`` and ``CONFIG``.
"""

from __future__ import annotations

from functools import cache

import plotly.graph_objects as go

#: The area a mark belongs to has one colour everywhere. All reach 4.5:1 on white as text, and
#: teal/ochre stay apart for red-green and blue-yellow colour blindness; shape says the same.
CENTRE = "#0b5c6b"
HINTERLAND = "#b35806"
NORWAY = "#26323a"
MEDIAN = "#26323a"
#: Secondary text: ticks, headings, what is missing.
MUTED = "#5b6770"
OTHERS = "#6b7780"
INK = "#1f2a30"
GRID = "#e3e7ea"
PAPER = "#ffffff"
#: The other centres' dots on a strip: half-transparent, so that crowds show; the rim keeps a lone dot
#: at 3:1 on white.
CROWD = {
    "size": 7,
    "color": "rgba(107,119,128,0.3)",
    "line": {"width": 1, "color": "rgba(50,62,70,0.55)"},
}

FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
FONT_SIZE = 14
#: Estimated mean width of a character in FONT at FONT_SIZE, on the wide side, for label placing.
CHARACTER = 8.0
#: The narrowest figure the labels must fit: a 390 px phone less the page's padding.
NARROW = 350

#: What to hand st.plotly_chart or plotly.js as config: no toolbar, no zoom on scroll or touch.
CONFIG = {
    "displayModeBar": False,
    "scrollZoom": False,
    "doubleClick": False,
    "responsive": True,
    "showTips": False,
}


def config() -> dict:
    """``CONFIG`` with plotly's button for pictures, which is hidden: the page's own buttons press it
    (``map/page_client/pictures.js``). Its messages, in English alone, are off."""
    return CONFIG | {
        "displayModeBar": True,
        "displaylogo": False,
        "displayNotifier": False,
        "modeBarButtons": [["toImage"]],
    }


def separators(language: str) -> str:
    """Decimal and thousands separator for plotly: ``,`` and a no-break space in Norwegian."""
    return ".," if language == "en" else ",\u00a0"


@cache
def template(language: str) -> go.layout.Template:
    """The house template, for ``language`` ``nb``, ``nn`` or ``en``."""
    axis = {
        "fixedrange": True,
        "zeroline": False,
        "showline": False,
        "gridcolor": GRID,
        "separatethousands": True,
        "exponentformat": "none",
        "automargin": False,
    }
    return go.layout.Template(
        layout={
            "font": {"family": FONT, "size": FONT_SIZE, "color": INK},
            "paper_bgcolor": PAPER,
            "plot_bgcolor": PAPER,
            "separators": separators(language),
            "showlegend": False,
            "dragmode": False,
            "hovermode": "closest",
            "hoverlabel": {
                "bgcolor": PAPER,
                "bordercolor": INK,
                "align": "left",
                "font": {"family": FONT, "size": 15, "color": INK},
            },
            "annotationdefaults": {"showarrow": False, "borderpad": 0},
            "xaxis": axis,
            "yaxis": axis,
        }
    )


def label_width(text: str, *, bold: bool = False) -> float:
    """Estimated width in px of a plain label in the house font."""
    return len(text) * CHARACTER * (1.15 if bold else 1.0)


def safe_label(text: str) -> str:
    """``text`` made safe for plotly's HTML subset: a name must never become markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def nothing(text: str, language: str) -> go.Figure:
    """A figure of one line that says why there is no chart."""
    return go.Figure(
        layout={
            "template": template(language),
            "height": 80,
            "margin": {"l": 0, "r": 0, "t": 0, "b": 0},
            "xaxis": {"visible": False},
            "yaxis": {"visible": False},
            "annotations": [{"xref": "paper", "yref": "paper", "text": text}],
        }
    )
