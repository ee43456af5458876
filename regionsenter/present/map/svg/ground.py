"""The coloured ground of a drawn map: land and sea, municipalities in their classes, borders."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from markupsafe import Markup

from regionsenter.geography.outlines import Outlines, Point, outlines
from regionsenter.present.map.legend_marks import MISSING_FILL, MISSING_LINE, NOWHERE_DOT, NOWHERE_FILL
from regionsenter.present.map.places_in_state import area_flags
from regionsenter.present.map.state import MapState, municipality_order
from regionsenter.present.map.svg.frame import Frame

#: Colours of ``map/client/map.css``.
SEA, LAND, QUIET = "#dde7ec", "#efede8", "#e3e0d9"
SHORE, COUNTY, COAST, INNER, ABROAD = "#d3d1ca", "#6d7a80", "#6b7d86", "#ffffff", "#c4c1b8"
BAND, CATCHMENT, OUTLINE, PAPER = "#8a1f5c", "#1a6630", "#16262e", "#ffffff"
#: Round a swatch of the legend, as ``pages/style.css`` has it.
BORDER = "#5b6770"
FRAME_LINE = "#b0410f"
#: Flags of places without a colour to the pattern they are filled with.
PATTERNS = {"x": "url(#rs-hatch)", "n": "url(#rs-dots)"}
#: Metres a line may lie off for each unit of the drawing it is drawn with.
COARSE = 1.0
#: An island smaller than this (units of the drawing) is not seen.
SMALLEST = 3.0


def patterns_svg() -> Markup:
    """Hatching for what is missing, dots for no hinterland; once a drawing."""
    return Markup(
        '<pattern id="rs-hatch" width="6" height="6" patternUnits="userSpaceOnUse">'
        '<rect width="6" height="6" fill="{}"/><path d="M-1 7l8-8M-1 1l2-2M5 7l2-2" stroke="{}"/></pattern>'
        '<pattern id="rs-dots" width="7" height="7" patternUnits="userSpaceOnUse">'
        '<rect width="7" height="7" fill="{}"/><circle cx="3.5" cy="3.5" r="1.2" fill="{}"/></pattern>'
    ).format(MISSING_FILL, MISSING_LINE, NOWHERE_FILL, NOWHERE_DOT)


def shapes_for(frame: Frame) -> Outlines:
    """The country's shapes as finely as a frame can show them."""
    wanted = COARSE / frame.scale
    return outlines(next((step for step in (3000, 1200, 700, 300) if step <= wanted), 0))


def shared_svg(frame: Frame) -> Markup:
    """What several maps of one frame have in common, once a drawing; see :func:`ground_svg`."""
    still = _still(frame, half=True)
    return Markup('<g id="rs-under">{}</g><g id="rs-over">{}</g>').format(still.under, still.over)


def ground_svg(state: MapState, frame: Frame, *, shared: bool = False) -> Markup:
    """All that lies under the centres' dots.

    ``shared``: one of several maps in a drawing. What they have in common is in :func:`shared_svg`, and
    the rest is drawn less finely, so that four maps are no longer than one.
    """
    still = _still(frame, half=shared)
    by_fill: dict[str, list[str]] = {}
    for code, flag in zip(municipality_order(), area_flags(state), strict=True):
        fill = PATTERNS.get(flag) or (state.palette[int(flag)] if flag.isdigit() else QUIET)
        by_fill.setdefault(fill, []).append(still.areas[code])
    areas = Markup("").join(
        Markup('<path fill="{}" d="{}"/>').format(fill, "".join(paths)) for fill, paths in by_fill.items()
    )
    # The borders between municipalities are drawn over: what is left of this line is the coast.
    coloured = Markup(
        '<g fill-rule="evenodd" stroke="{}" stroke-width="{}" stroke-linejoin="round">{}</g>'
    ).format(COAST, 1.6 if shared else 0.8, areas)
    if shared:
        ground = Markup(
            '<g transform="scale(.5)"><use href="#rs-under"/>{}<use href="#rs-over"/></g>'
        ).format(coloured)
    else:
        ground = still.under + coloured + still.over
    shapes = shapes_for(frame)
    parts = [ground, _layers(state, shapes, frame)]
    if state.outline:
        around = "".join(frame.path(line, close=False) for line in shapes.edge(state.outline))
        parts += [_stroke(around, PAPER, 6.5), _stroke(around, OUTLINE, 3.0)]
    return Markup("").join(parts)


@dataclass(frozen=True)
class _Still:
    """What does not change with a choice: path data of every municipality, what lies under and over."""

    areas: Mapping[str, str]
    under: Markup
    over: Markup


@lru_cache(maxsize=24)
def _still(frame: Frame, *, half: bool) -> _Still:
    """``half``: in half units."""
    shapes = shapes_for(frame)
    wide = 2 if half else 1

    def filled(polygons: Iterable[Iterable[Iterable[int]]]) -> str:
        rings = (shapes.line(ring) for polygon in polygons for ring in polygon)
        return "".join(
            frame.path(ring, close=True, half=half)
            for ring in rings
            if frame.holds(ring) and _seen(ring, frame)
        )

    def lined(lines: Iterable[Iterable[Point]], colour: str, width: float, dash: str = "") -> Markup:
        kept = (list(line) for line in lines)
        path = "".join(frame.path(line, close=False, half=half) for line in kept if frame.holds(line))
        return _stroke(path, colour, width * wide, dash)

    areas = {}
    for code in municipality_order():
        rings = [ring for ring in shapes.rings(code) if frame.holds(ring)]
        largest = max(rings, key=len, default=None)
        kept = [ring for ring in rings if ring is largest or _seen(ring, frame)]
        areas[code] = "".join(frame.path(ring, close=True, half=half) for ring in kept)
    polygons = Markup('<path fill="{}" stroke="{}" stroke-width="{}" fill-rule="evenodd" d="{}"/>')
    under = polygons.format(LAND, SHORE, 0.8 * wide, filled(shapes.land))
    under += lined((shapes.line(chain) for chain in shapes.borders), ABROAD, 1, dash="5 4")
    over = [
        polygons.format(SEA, "none", 0, filled(shapes.lakes)),
        lined(shapes.inner, INNER, 0.8 if half else 1.3),
        lined((shapes.line((one,)) for chain in shapes.counties for one in chain), COUNTY, 1.1),
    ]
    return _Still(areas, under, Markup("").join(over))


def _seen(ring: Iterable[Point], frame: Frame) -> bool:
    xs, ys = zip(*ring, strict=True)
    return max(max(xs) - min(xs), max(ys) - min(ys)) * frame.scale > SMALLEST


def _layers(state: MapState, shapes: Outlines, frame: Frame) -> Markup:
    """The bands of drive time and the hospital's area, as borders of what is within."""
    parts = []
    order = municipality_order()
    for band in range(3):
        within = [
            code for code, flag in zip(order, state.bands, strict=False) if flag in "0123"[: band + 1]
        ]
        if within:
            border = "".join(frame.path(line, close=False) for line in shapes.edge(within))
            parts += [_stroke(border, PAPER, 5.5 - band), _stroke(border, BAND, 3.2 - 0.8 * band)]
    if state.catchment:
        border = "".join(frame.path(line, close=False) for line in shapes.edge(state.catchment))
        parts += [_stroke(border, PAPER, 5.5), _stroke(border, CATCHMENT, 3, dash="9 5 2 5")]
    return Markup("").join(parts)


def _stroke(path: str, colour: str, width: float, dash: str = "") -> Markup:
    if not path:
        return Markup("")
    return Markup(
        '<path fill="none" stroke="{}" stroke-width="{:g}" stroke-linejoin="round" '
        'stroke-linecap="round"{} d="{}"/>'
    ).format(colour, width, Markup(' stroke-dasharray="{}"').format(dash) if dash else "", path)


def inset_svg(frame: Frame, small: Frame) -> Markup:
    """Where in the country a frame is: the country in ``small``, the frame as a rectangle on it."""
    shapes = shapes_for(small)
    rings = [ring for code in municipality_order() for ring in shapes.rings(code) if _seen(ring, small)]
    land = "".join(small.path(ring, close=True) for ring in rings)
    x, y = small.place((frame.west, frame.north))
    wide, high = (side / frame.scale * small.scale for side in (frame.width, frame.height))
    return Markup(
        '<rect x="{left:.1f}" y="{top:.1f}" width="{w:.1f}" height="{h:.1f}" fill="{paper}" opacity=".92"/>'
        '<path fill="{quiet}" stroke="{quiet}" d="{land}"/>'
        '<rect x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{high:.1f}" fill="none" stroke="{line}" '
        'stroke-width="2.5"/>'
    ).format(
        left=small.left - 8,
        top=small.top - 8,
        w=small.width + 16,
        h=small.height + 16,
        paper=PAPER,
        quiet="#b3b8b6",
        land=land,
        x=x,
        y=y,
        wide=max(wide, 6),
        high=max(high, 6),
        line=FRAME_LINE,
    )
