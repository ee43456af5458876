"""The centres of a drawn map: a dot each in its class, marks on the chosen ones, names, commuters."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot, sqrt

from markupsafe import Markup

from regionsenter.geography.centres import centres
from regionsenter.geography.outlines import Point, municipal_points, town_names, utm_point
from regionsenter.present.map.state import MapState, centre_order, flow_width
from regionsenter.present.map.svg.frame import Box, Frame
from regionsenter.present.map.svg.lettering import text_svg, text_width

INK, PAPER, NO_COLOUR, FLOW, TOWN = "#16262e", "#ffffff", "#b9bdbf", "#b0410f", "#16262e"
#: The least inhabitants of a town with a name, by the units of the drawing a kilometre.
NAMED = ((0.5, 40_000), (0.9, 17_000), (1.6, 9_000), (3.2, 4_000))
NAME_SIZE = 18.0
#: The zoom by which a known place has its name on the screen, by the units of the drawing a kilometre.
KNOWN = ((0.5, 0.0), (0.9, 4.2), (1.6, 5.0), (3.2, 6.0), (99.0, 7.0))
PLACE = "#36444b"
#: How far a flow swings out, of its length.
BEND = 0.16


@dataclass(frozen=True)
class Dot:
    """A centre in the drawing; ``mark`` is ``chosen``, ``compared`` or empty."""

    slug: str
    name: str
    people: int
    x: float
    y: float
    radius: float
    fill: str
    mark: str


def dots_in(state: MapState, frame: Frame) -> list[Dot]:
    """The centres shown within the frame, the largest first."""
    flags = dict(zip(centre_order(), state.centre_classes, strict=True))
    grown = max(0.55, min(1.5, 0.3 + 0.8 * frame.scale * 1000))
    dots = []
    for place in sorted(centres(), key=lambda one: -(one.settlement_population or 0)):
        flag = flags[place.slug]
        mark = (
            "chosen" if place.slug == state.selected else "compared" if place.slug in state.compared else ""
        )
        point = utm_point(place.lat, place.lon)
        if (flag == "-" and not mark) or not frame.holds([point]):
            continue
        x, y = frame.place(point)
        people = place.settlement_population or 0
        radius = min(15, 3.6 + 0.034 * sqrt(people)) * grown
        fill = state.palette[int(flag)] if flag.isdigit() else NO_COLOUR if flag in "xn" else PAPER
        dots.append(Dot(place.slug, place.name, people, x, y, radius, fill, mark))
    return dots


def dots_svg(dots: list[Dot]) -> Markup:
    """Round dots, squares for the compared, a diamond in a ring for the chosen, each above the others."""
    plain = [dot for dot in dots if not dot.mark]
    circle = Markup('<circle cx="{:.1f}" cy="{:.1f}" r="{:.1f}"/>')
    filled = Markup('<circle cx="{:.1f}" cy="{:.1f}" r="{:.1f}" fill="{}"/>')
    parts = [
        Markup('<g fill="{}">{}</g><g stroke="{}" stroke-width="1.2">{}</g>').format(
            PAPER,
            Markup("").join(circle.format(dot.x, dot.y, dot.radius + 1.6) for dot in plain),
            INK,
            Markup("").join(filled.format(dot.x, dot.y, dot.radius, dot.fill) for dot in plain),
        )
    ]
    for dot in sorted(dots, key=lambda one: ("", "compared", "chosen").index(one.mark)):
        at = {"x": dot.x, "y": dot.y, "fill": dot.fill, "ink": INK, "paper": PAPER}
        if dot.mark == "chosen":
            d = max(10.0, dot.radius + 4)
            parts.append(
                Markup(
                    '<g transform="translate({x:.1f} {y:.1f})" stroke="{ink}">'
                    '<circle r="{ring:.1f}" fill="none" stroke="{paper}" stroke-width="6"/>'
                    '<circle r="{ring:.1f}" fill="none" stroke-width="2.6"/>'
                    '<path d="M0-{d:.1f}L{d:.1f} 0L0 {d:.1f}L-{d:.1f} 0z" fill="{fill}" '
                    'stroke-width="2.6"/></g>'
                ).format(**at, d=d, ring=d + 7)
            )
        elif dot.mark:
            half = max(7.0, dot.radius)
            parts.append(
                Markup(
                    '<g transform="translate({x:.1f} {y:.1f})" stroke="{ink}" stroke-width="1.8">'
                    '<path d="M-{o:.1f}-{o:.1f}h{oo:.1f}v{oo:.1f}h-{oo:.1f}z" fill="{paper}"/>'
                    '<path d="M-{h:.1f}-{h:.1f}h{hh:.1f}v{hh:.1f}h-{hh:.1f}z" fill="{fill}"/></g>'
                ).format(**at, h=half, hh=2 * half, o=half + 5, oo=2 * half + 10)
            )
    return Markup("").join(parts)


def names_svg(dots: list[Dot], frame: Frame) -> Markup:
    """Names of the marked and of the largest, each where it covers nothing; then, in quieter letters, of
    other towns to find one's way by."""
    least = next((people for scale, people in NAMED if frame.scale * 1000 < scale), 0)
    order = {"chosen": 0, "compared": 1, "": 2}
    room = _Room(
        frame, [((d.x - d.radius, d.y - d.radius, d.x + d.radius, d.y + d.radius), d.slug) for d in dots]
    )
    parts = []
    for dot in sorted(dots, key=lambda one: (order[one.mark], -one.people)):
        if not dot.mark and dot.people < least:
            continue
        size = NAME_SIZE * (1.15 if dot.mark else 1)
        spot = room.spot(dot.x, dot.y, dot.radius + (14 if dot.mark else 4), dot.name, size, own=dot.slug)
        if spot:
            x, y, anchor = spot
            parts.append(text_svg(x, y, dot.name, size, bold=True, anchor=anchor, halo=True))
    named = {dot.name for dot in dots}
    until = next((zoom for scale, zoom in KNOWN if frame.scale * 1000 < scale), KNOWN[-1][1])
    for point, zoom, name in town_names():
        if zoom > until or name in named or not frame.holds([point]):
            continue
        x, y = frame.place(point)
        spot = room.spot(x, y, 5, name, NAME_SIZE * 0.85, own="")
        if spot:
            left, foot, anchor = spot
            parts.append(
                Markup('<circle cx="{:.1f}" cy="{:.1f}" r="2.2" fill="{}"/>').format(x, y, PLACE)
                + text_svg(left, foot, name, NAME_SIZE * 0.85, colour=PLACE, anchor=anchor, halo=True)
            )
    return Markup("").join(parts)


class _Room:
    """What is taken of a frame: boxes, each with the place it belongs to."""

    def __init__(self, frame: Frame, taken: list[tuple[Box, str]]) -> None:
        self.frame, self.taken = frame, taken

    def spot(
        self, x: float, y: float, out: float, name: str, size: float, *, own: str
    ) -> tuple[float, float, str] | None:
        """Where a name of a place fits beside it, and is then taken: its foot and what it is held by."""
        wide = text_width(name, size, bold=True)
        spots = (
            (x + out, y, "start"),
            (x - out, y, "end"),
            (x, y - out - size * 0.5, "middle"),
            (x, y + out + size * 0.5, "middle"),
        )
        for at, middle, anchor in spots:
            left = at - {"start": 0.0, "end": wide, "middle": wide / 2}[anchor]
            box = (left, middle - size * 0.6, left + wide, middle + size * 0.6)
            if self._inside(box) and not any(
                owner != own and _meet(box, other) for other, owner in self.taken
            ):
                self.taken.append((box, "a name"))
                return at, middle + size * 0.35, anchor
        return None

    def _inside(self, box: Box) -> bool:
        frame = self.frame
        return (
            box[0] > frame.left
            and box[2] < frame.left + frame.width
            and box[1] > frame.top
            and box[3] < frame.top + frame.height
        )


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and one[2] > other[0] and one[1] < other[3] and one[3] > other[1]


def towns_svg(state: MapState, frame: Frame) -> Markup:
    """Other towns, as triangles."""
    parts = []
    for _, lon, lat, number, _ in state.towns:
        point = utm_point(lat, lon)
        if frame.holds([point]):
            x, y = frame.place(point)
            parts.append(
                Markup('<path d="M{x:.1f} {top:.1f}l7 13h-14z" fill="{fill}" stroke="{ink}"/>').format(
                    x=x, top=y - 8, fill=state.palette[number], ink=TOWN
                )
            )
    return Markup("").join(parts)


def flows_svg(state: MapState, dots: list[Dot], frame: Frame) -> Markup:
    """The commuters to the chosen centre: a bow from each municipality, as wide as they are many."""
    goal = next((dot for dot in dots if dot.mark == "chosen"), None)
    if goal is None or not state.flows:
        return Markup("")
    largest = max(persons for _, persons, _ in state.flows)
    parts = []
    for code, persons, _ in sorted(state.flows, key=lambda flow: -flow[1]):
        x, y = frame.place(municipal_points()[code])
        path = _bow((x, y), (goal.x, goal.y), goal.radius + 18)
        if not path:
            continue
        width = 1.4 * flow_width(persons, largest)
        for colour, wide in ((PAPER, width + 2.6), (FLOW, width)):
            parts.append(
                Markup(
                    '<path d="{}" fill="none" stroke="{}" stroke-width="{:.1f}" stroke-linecap="round"/>'
                ).format(path, colour, wide)
            )
    return Markup("").join(parts)


def _bow(start: Point, end: Point, short: float) -> str:
    """A bent line that stops ``short`` of its end; none where there is no room."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = hypot(dx, dy)
    if length < short + 10:
        return ""
    stop = (end[0] - dx * short / length, end[1] - dy * short / length)
    bend = (start[0] + dx / 2 - dy * BEND, start[1] + dy / 2 + dx * BEND)
    return f"M{start[0]:.1f} {start[1]:.1f}Q{bend[0]:.1f} {bend[1]:.1f} {stop[0]:.1f} {stop[1]:.1f}"
