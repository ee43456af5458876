"""Where a centre and its hinterland stand among all candidate centres, as a chart."""

from __future__ import annotations

import plotly.graph_objects as go

from regionsenter.measures.model import Comparison, Position
from regionsenter.present.centre.strip.marks import StripMark, other_centres, strip_marks
from regionsenter.present.charts import house
from regionsenter.present.charts.labels import Label, Placed, place
from regionsenter.present.charts.scale import Scale, value_axis
from regionsenter.present.charts.swarm import swarm
from regionsenter.present.charts.whisker import whisker
from regionsenter.present.language.estimates import as_estimate
from regionsenter.texts import Translate

#: Heights in px of the band of dots, of a row of labels, and of the axis below.
DOTS, ROW, AXIS = 46, 20, 26

SIDE = 10

#: A label begins with its mark, so that one pushed aside still tells which is its own.
GLYPHS = {"centre": "◆", "hinterland": "□", "median": "╍", "norway": "━"}


def strip_plot(
    position: Position,
    comparison: Comparison,
    centre_name: str,
    t: Translate,
    width: int | None = None,
    *,
    slug: str | None = None,
) -> go.Figure:
    """All candidate centres as dots on one line, with centre, hinterland, median and Norway.

    The centre is a filled diamond, its hinterland a hollow square, the median a dotted and Norway
    a whole thin line; the whisker through the centre is its 95 % interval. Trace 0 holds the other
    centres in the order of ``position.values``. Sizes (counts) have no line for Norway: it would
    push every centre together.

    Parameters
    ----------
    width
        The narrowest width in px the figure will be shown at; default a phone.
    slug
        The centre's slug, so that its own grey dot is left out; without it the name decides.
    """
    show = Scale(comparison.indicator, t.language)
    plot = (width or house.NARROW) - 2 * SIDE
    others = other_centres(position, centre_name, slug)
    marks = strip_marks(position, comparison, centre_name, t)
    for mark in marks:  # what is drawn is what is written
        number = as_estimate(mark.value, comparison.indicator.unit, mark.estimated)
        mark.value = None if number is None else show.rounded(number)
    interval = comparison.centre.interval
    values = [value for _, _, value in others] + [m.value for m in marks if m.value is not None]
    values += interval or ()
    low, high = _range(values)

    def label(mark: StripMark, value: float) -> Label:
        fraction = (value - low) / (high - low)
        text = f"{GLYPHS[mark.role]}\u00a0{mark.name} {show(value)}"
        return Label(value, fraction, text, mark.colour, mark.area)

    areas = [mark for mark in marks if mark.area]
    named = [label(m, m.value) for m in areas if m.value is not None]
    missing = _missing_note([m.name for m in areas if m.value is None], named, plot, t)
    above = place(named, plot)
    below = place([label(m, m.value) for m in marks if not m.area and m.value is not None], plot)
    rows_above = 1 + max([p.row for p in above] + [missing.row if missing else 0])
    rows_below = (1 + max(p.row for p in below)) if below else 0
    # The y axis counts pixels from the bottom of the plot, so that rows and marks are exact.
    floor = rows_below * ROW
    middle, top = floor + DOTS / 2, floor + DOTS
    tall = top + rows_above * ROW

    notes = [
        *(_annotation(p, top + ROW * (p.row + 0.5)) for p in above),
        *(_annotation(p, floor - ROW * (p.row + 0.5)) for p in below),
        *([_corner(missing, top + ROW * (missing.row + 0.5))] if missing else []),
    ]
    # One call: plotly checks a figure built piece by piece twice.
    return go.Figure(
        data=[
            _dots(others, middle, show),
            *(_line(m, floor, top) for m in marks if not m.area),
            *([whisker(interval, middle, show, house.CENTRE)] if interval else []),
            # The centre last, so on top.
            *(_marker(m, middle, show) for m in reversed(areas) if m.value is not None),
        ],
        layout={
            "template": house.template(t.language),
            "height": tall + AXIS,
            "margin": {"l": SIDE, "r": SIDE, "t": 0, "b": AXIS},
            "shapes": [_stem(m, middle, top + ROW * p.row) for m, p in _pairs(areas, above)],
            "annotations": notes,
            "xaxis": value_axis(low, high, plot, SIDE, show) | {"visible": bool(values)},
            "yaxis": {"range": [0, tall], "visible": False},
        },
    )


def _range(values: list[float]) -> tuple[float, float]:
    """The axis range: all marks and some air for the markers; never of zero length."""
    if not values:
        return 0.0, 1.0
    low, high = min(values), max(values)
    air = (high - low) * 0.04 or abs(high) * 0.1 or 1.0
    return low - air, high + air


def _dots(others: list[tuple[str, str, float]], middle: float, show: Scale) -> dict:
    values = [value for _, _, value in others]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [show.rounded(value) for value in values],
        "y": [round(middle + offset) for offset in swarm(values, DOTS / 2 - 5)],
        "text": [house.safe_label(name) for _, name, _ in others],
        "hovertemplate": show.template,
        "marker": house.CROWD,
    }


def _marker(mark: StripMark, y: float, show: Scale) -> dict:
    """The centre as a filled diamond, the hinterland as a hollow square."""
    if mark.role == "centre":
        marker = {"symbol": "diamond", "size": 17, "color": mark.colour}
        marker["line"] = {"width": 2, "color": house.PAPER}
    else:
        marker = {"symbol": "square", "size": 15, "color": house.PAPER}
        marker["line"] = {"width": 3, "color": mark.colour}
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [mark.value],
        "y": [y],
        "text": [house.safe_label(mark.name)],
        "hovertemplate": show.template,
        "marker": marker | {"opacity": 1},
    }


def _line(mark: StripMark, bottom: float, top: float) -> dict:
    dash = "6px,4px" if mark.role == "median" else "solid"
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [mark.value, mark.value],
        "y": [bottom, top],
        "line": {"color": mark.colour, "width": 2, "dash": dash},
        "hoverinfo": "skip",
    }


def _stem(mark: StripMark, y: float, top: float) -> dict:
    """A thin line from the mark up to its label."""
    return {"type": "line", "x0": mark.value, "x1": mark.value, "y0": y, "y1": top} | {
        "line": {"color": mark.colour, "width": 1.5},
        "layer": "below",
    }


def _pairs(areas: list[StripMark], above: list[Placed]) -> list[tuple[StripMark, Placed]]:
    """The marks that have a value, each with its placed label."""
    return [(mark, placed) for mark in areas for placed in above if placed.colour == mark.colour]


def _annotation(placed: Placed, y: float) -> dict:
    note = {"x": placed.x, "y": y, "text": placed.html, "xshift": placed.shift}
    return note | {"font": {"color": placed.colour}}


def _missing_note(names: list[str], named: list[Label], plot: float, t: Translate) -> Placed | None:
    """Says at the free end of the label row what has no number; in a row above if it is full.

    ``x`` of the result is a fraction of the plot: 0 for its left end, 1 for its right.
    """
    if not names:
        return None
    text = t("{names}: tall mangler").format(names=", ".join(names))
    if not named:
        return Placed(0, 0, 0, house.safe_label(text), house.MUTED)
    right = named[0].fraction < 0.5
    free = (1 - named[0].fraction if right else named[0].fraction) * plot - named[0].width / 2
    row = 0 if house.label_width(text) + 10 <= free else 1
    return Placed(1 if right else 0, 0, row, house.safe_label(text), house.MUTED)


def _corner(placed: Placed, y: float) -> dict:
    side = "right" if placed.x else "left"
    note = {"xref": "paper", "x": placed.x, "xanchor": side, "y": y, "text": placed.html}
    return note | {"font": {"color": placed.colour}}
