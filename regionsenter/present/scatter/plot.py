"""Two indicators against each other, as a chart."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from regionsenter.asked.scatter import ChosenPoint
from regionsenter.measures.scatter import CORNERS, Corner, Scatter
from regionsenter.present.charts import house
from regionsenter.present.charts.compare_marks import legend_label, marker
from regionsenter.present.charts.point_labels import WIDTHS, PointLabel, Spot, place_points
from regionsenter.present.language.flags import flag_labels
from regionsenter.present.language.hinterland import around_name
from regionsenter.present.parts.compare_style import CompareStyle, styles_of
from regionsenter.present.scatter.axes import DrawnAxis, axis_of
from regionsenter.present.scatter.words import axis_title, corner_count, level_text, side_name, side_number
from regionsenter.texts import Translate
from regionsenter.vocabulary import county_name

INNER, RIGHT, LINE = 380, 14, 19
#: Letters of a line of a corner's name: half the narrowest figure.
CORNER_LETTERS = 24
#: Letters of a line of the legend that a phone has room for.
WIDE_LETTERS = 40
#: So many peers are named where there is room.
NAMED_PEERS = 5
#: Faded and lit alike: a point that is pressed is chosen, and then drawn as such.
PRESSED = {"selected": {"marker": {"opacity": 1}}, "unselected": {"marker": {"opacity": 1}}}
PEER = {
    "symbol": "circle-open",
    "size": 11,
    "color": house.CENTRE,
    "line": {"width": 2, "color": house.CENTRE},
}
AROUND = {
    "symbol": "square",
    "size": 12,
    "color": house.HINTERLAND,
    "line": {"width": 1.5, "color": house.PAPER},
}


def scatter_plot(
    pair: Scatter,
    point: ChosenPoint | None,
    peers: tuple[str, ...],
    t: Translate,
    *,
    selected: tuple[str, ...] = (),
) -> go.Figure:
    """A dot a centre, the first indicator along and the second up; the medians part it into four corners.

    The ``selected`` have the shared style and their names, ``peers`` are ringed, the hinterland of the
    chosen one is a square at the end of a thin line. Every dot carries its centre's slug as ``customdata``.
    """
    frame = pair.frame
    around = point.around if point else None
    x = axis_of(pair.x, [*frame["x"], *([around[0]] if around else [])], t.language)
    y = axis_of(pair.y, [*frame["y"], *([around[1]] if around else [])], t.language)
    styles = styles_of(selected)
    is_peer = frame["slug"].isin(peers) & ~frame["slug"].isin(styles)
    hover = _hovers(pair, t)
    corners: dict[str, list[str]] = {
        corner: _corner_lines(pair, corner, t) for corner in CORNERS if corner != "on_line"
    }
    above = max(len(corners[name]) for name in ("low_high", "high_high"))
    below = max(len(corners[name]) for name in ("low_low", "high_low"))
    legend = _legend_lines(pair, point, styles, bool(len(frame[is_peer])), t)
    layout_y = y.layout(INNER * 1.2, 10)
    left = round(34 + max((house.label_width(text) for text in layout_y["ticktext"]), default=20))
    plot = house.NARROW - left - RIGHT
    along = textwrap.wrap(_axis_title(x, t), round(plot / house.CHARACTER))
    under = 28 + len(along) * LINE  # ticks and title
    top, bottom = 14 + above * LINE, under + (below + len(legend)) * LINE + 22
    title = {"standoff": 6, "font": {"size": house.FONT_SIZE}}
    muted = {"tickfont": {"color": house.MUTED}}
    dots = [
        _dots(frame[~is_peer & ~frame["slug"].isin(styles)], hover, house.CROWD | {"size": 9}),
        _dots(frame[is_peer], hover, PEER),
        *_around(point, around, pair, t),
        *(_dots(frame[frame["slug"] == slug], hover, marker(style, 15)) for slug, style in styles.items()),
    ]
    return go.Figure(
        data=dots,
        layout={
            "template": house.template(t.language),
            "height": INNER + top + bottom,
            "margin": {"l": left, "r": RIGHT, "t": top, "b": bottom},
            "shapes": _medians(pair),
            "annotations": [
                *_corner_notes(corners, under, left),
                _legend_note(legend, under + below * LINE + 14, left),
                *_labels(pair, x, y, styles, peers, (around, point), plot, t),
            ],
            "xaxis": x.layout(plot, 10) | muted | {"title": {"text": "<br>".join(along)} | title},
            "yaxis": layout_y | muted | {"title": {"text": _axis_title(y, t)} | title},
        },
    )


def _axis_title(axis: DrawnAxis, t: Translate) -> str:
    name = house.safe_label(axis_title(axis.side, t))
    return t("{name} (logaritmisk skala)").format(name=name) if axis.log else name


def _dots(rows: pd.DataFrame, hover: Mapping[str, str], mark: Mapping) -> dict:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [float(f"{number:.6g}") for number in rows["x"]],
        "y": [float(f"{number:.6g}") for number in rows["y"]],
        "customdata": rows["slug"].tolist(),
        "text": [hover[slug] for slug in rows["slug"]],
        "hovertemplate": "%{text}<extra></extra>",
        "marker": dict(mark),
        **PRESSED,
    }


def _hovers(pair: Scatter, t: Translate) -> dict[str, str]:
    """By centre: its name, both numbers with their years, and the flags that not all centres have."""
    common = [
        frozenset.intersection(*(frozenset(flags) for flags in pair.frame[name]))
        if len(pair.frame)
        else set()
        for name in ("x_flags", "y_flags")
    ]
    names = [house.safe_label(f"{side_name(side, t)} {side.year}") for side in (pair.x, pair.y)]
    found = {}
    for row in pair.frame.itertuples():
        lines = [f"<b>{house.safe_label(row.name)}</b> ({county_name()[row.county]})"]
        values = ((pair.x, row.x, row.x_flags), (pair.y, row.y, row.y_flags))
        for (side, number, flags), name, shared in zip(values, names, common, strict=True):
            own = flag_labels([flag for flag in flags if flag not in shared], t)
            lines.append(f"{name}: {side_number(number, side, t.language)}" + (f" ({own})" if own else ""))
        found[row.slug] = "<br>".join(lines)
    return found


def _around(
    point: ChosenPoint | None, around: tuple[float, float] | None, pair: Scatter, t: Translate
) -> list[dict]:
    """The chosen centre's hinterland, and the line to it."""
    if point is None or around is None or point.hinterland is None:
        return []
    own = [float(one.value) for one in point.numbers if one.value is not None]
    text = [f"<b>{house.safe_label(around_name(point.rule, t))}: {house.safe_label(point.place.name)}</b>"]
    for side, one in zip((pair.x, pair.y), point.hinterland, strict=True):
        own_flags = flag_labels(one.flags, t)
        name, number = house.safe_label(side_name(side, t)), side_number(one.value, side, t.language)
        text.append(f"{name} {side.year}: {number}" + (f" ({own_flags})" if own_flags else ""))
    line = {"type": "scatter", "mode": "lines", "hoverinfo": "skip"}
    mark = {"type": "scatter", "mode": "markers", "hovertemplate": "%{text}<extra></extra>"}
    return [
        line
        | {"x": [own[0], around[0]], "y": [own[1], around[1]]}
        | {"line": {"width": 1.5, "color": house.HINTERLAND}},
        mark
        | {"x": [around[0]], "y": [around[1]], "text": ["<br>".join(text)], "marker": AROUND}
        | PRESSED,
    ]


def _medians(pair: Scatter) -> list[dict]:
    if pair.medians is None:
        return []
    line = {"type": "line", "line": {"color": house.MEDIAN, "width": 1, "dash": "dash"}, "layer": "below"}
    x, y = pair.medians
    return [
        line | {"x0": x, "x1": x, "yref": "paper", "y0": 0, "y1": 1},
        line | {"y0": y, "y1": y, "xref": "paper", "x0": 0, "x1": 1},
    ]


def _corner_lines(pair: Scatter, corner: Corner, t: Translate) -> list[str]:
    """Name and count of a corner in lines of half a phone."""
    x, y = (level == "high" for level in corner.split("_"))
    texts = (level_text(pair.x, x, t), level_text(pair.y, y, t))
    names = [house.safe_label(line) for text in texts for line in textwrap.wrap(text, CORNER_LETTERS)]
    return [*names, f"<b>{corner_count(pair, corner, t)}</b>"]


def _corner_notes(corners: Mapping[str, Sequence[str]], below: int, left: int) -> list[dict]:
    """The corners' names outside the picture, where no dot can lie beneath them."""
    notes = []
    for corner, lines in corners.items():
        right, up = corner.startswith("high"), corner.endswith("high")
        note = {"xref": "paper", "yref": "paper", "x": int(right), "y": int(up), "text": "<br>".join(lines)}
        side = "right" if right else "left"
        note |= {"xanchor": side, "align": side, "font": {"size": house.FONT_SIZE - 1}}
        note |= {"yanchor": "bottom", "yshift": 6} if up else {"yanchor": "top", "yshift": -below - 4}
        notes.append(note if right else note | {"xshift": 4 - left})
    return notes


def _legend_lines(
    pair: Scatter,
    point: ChosenPoint | None,
    styles: Mapping[str, CompareStyle],
    peers: bool,
    t: Translate,
) -> list[str]:
    """What each mark is, in the lines that a phone has room for."""

    first = [(house.CENTRE, "◆", point.place.name)] if point and point.place.slug in styles else []
    if point and point.around:
        first.append((house.HINTERLAND, "■", around_name(point.rule, t).lower()))
    if peers:
        first.append((house.CENTRE, "○", t("ligner mest")))
    marks = [*first, (house.OTHERS, "●", t("andre sentre"))]
    if pair.medians is not None:
        x, y = (
            side_number(one, side, t.language)
            for one, side in zip(pair.medians, (pair.x, pair.y), strict=True)
        )
        marks.append((house.MEDIAN, "┄", t("medianer: {x} og {y}").format(x=x, y=y)))
    return _packed(marks)


def _packed(marks: Sequence[tuple[str, str, str]]) -> list[str]:
    """Colour, sign and words of each mark, as many on a line as a phone has room for."""
    lines: list[list[str]] = []
    room = 0
    for colour, glyph, text in marks:
        room -= len(text) + 4
        if room < 0:
            lines.append([])
            room = WIDE_LETTERS - len(text)
        lines[-1].append(f'<span style="color:{colour}">{glyph}</span>\u00a0{house.safe_label(text)}')
    return ["\u2003".join(line) for line in lines]


def _legend_note(lines: Sequence[str], below: int, left: int) -> dict:
    note = {"xref": "paper", "yref": "paper", "x": 0, "y": 0, "xanchor": "left", "yanchor": "top"}
    note |= {"xshift": 4 - left, "yshift": -below, "align": "left", "text": "<br>".join(lines)}
    return note | {"font": {"color": house.INK}}


def _labels(
    pair: Scatter,
    x: DrawnAxis,
    y: DrawnAxis,
    styles: Mapping[str, CompareStyle],
    peers: tuple[str, ...],
    hinterland: tuple[tuple[float, float] | None, ChosenPoint | None],
    plot: float,
    t: Translate,
) -> list[dict]:
    """The selected first, then the hinterland, the outermost, and the nearest peers, as there is room."""
    rows = pair.frame.set_index("slug")
    wanted = [slug for slug in styles if slug in rows.index]
    marks: list[tuple[float, float, str, str, bool]] = [
        (
            rows.at[slug, "x"],
            rows.at[slug, "y"],
            legend_label(styles[slug], rows.at[slug, "name"]),
            styles[slug].colour,
            True,
        )
        for slug in wanted
    ]
    around, point = hinterland
    if around and point:
        marks.append((*around, around_name(point.rule, t), house.HINTERLAND, True))
    others = []
    for column in ("x", "y"):
        order = pair.frame.sort_values(column, kind="stable")["slug"]
        others += [*order.iloc[-1:], *order.iloc[:1]]
    others += [slug for slug in peers if slug in rows.index][:NAMED_PEERS]
    for slug in dict.fromkeys(others):
        if slug not in styles:
            colour = house.CENTRE if slug in peers else house.INK
            marks.append((rows.at[slug, "x"], rows.at[slug, "y"], rows.at[slug, "name"], colour, False))
    labels = [PointLabel(x.fraction(a), y.fraction(b), text, bold) for a, b, text, _, bold in marks]
    notes = []
    for (a, b, text, colour, bold), label, spot in zip(
        marks, labels, place_points(labels, INNER, (plot, *WIDTHS)), strict=True
    ):
        if spot is None and not bold:
            continue
        spot = spot or Spot("left" if label.x < 0.5 else "right", 11 if label.x < 0.5 else -11, 0)
        html = house.safe_label(text)
        notes.append(
            {"x": x.at(a), "y": y.at(b), "xanchor": spot.anchor, "xshift": spot.right, "yshift": spot.up}
            | {"text": f"<b>{html}</b>" if bold else html, "font": {"color": colour}}
        )
    return notes
