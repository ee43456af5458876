"""Where a part of the country lies in a drawing: metres of UTM zone 33 to the drawing's own units."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from regionsenter.geography.outlines import Point, outlines

#: Norway's mainland and its islands, in metres: west, south, east, north.
NORWAY = (-80_000.0, 6_445_000.0, 1_120_000.0, 7_940_000.0)

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Frame:
    """A rectangle of the drawing, and the part of the country that fills it at one scale."""

    left: float
    top: float
    width: float
    height: float
    scale: float  # drawing units a metre
    west: float
    north: float

    def place(self, point: Point) -> Point:
        """Where a point of the country lies in the drawing."""
        return (
            self.left + (point[0] - self.west) * self.scale,
            self.top + (self.north - point[1]) * self.scale,
        )

    def holds(self, points: Iterable[Point], margin: float = 0) -> bool:
        """Whether the box round points (in metres) meets the rectangle."""
        xs, ys = zip(*points, strict=True)
        east, south = self.west + self.width / self.scale, self.north - self.height / self.scale
        return (
            min(xs) - margin < east
            and max(xs) + margin > self.west
            and min(ys) - margin < self.north
            and max(ys) + margin > south
        )

    def path(self, points: Iterable[Point], *, close: bool, half: bool = False) -> str:
        """SVG path data of a line, in tenths of a unit; with ``half`` in whole numbers of half units, a
        third shorter, for a group that is scaled by a half. Empty where all points fall on one."""
        steps, write = (2, str) if half else (10, _tenth)
        placed = [self.place(point) for point in points]
        x, y = round(placed[0][0] * steps), round(placed[0][1] * steps)
        parts = [f"M{write(x)} {write(y)}l"]
        for px, py in placed[1:-1] if close else placed[1:]:
            u, v = round(px * steps), round(py * steps)
            if (u, v) == (x, y):
                continue
            step = f"{write(u - x)}{'' if v < y else ' '}{write(v - y)}"
            parts.append(step if len(parts) == 1 or u < x else f" {step}")
            x, y = u, v
        if len(parts) == 1:
            return ""
        return "".join(parts) + ("z" if close else "")


def _tenth(number: int) -> str:
    whole, rest = divmod(abs(number), 10)
    sign = "-" if number < 0 else ""
    # «.5» and «12» are numbers too.
    return f"{sign}{whole or ''}.{rest}" if rest else f"{sign}{whole}"


def fitted(box: Box, left: float, top: float, width: float, height: float, across: float = 0.5) -> Frame:
    """The rectangle with all of ``box`` (metres) in it; ``across`` says where between its left side (0)
    and its right (1), when there is room to spare."""
    west, south, east, north = box
    scale = min(width / (east - west), height / (north - south))
    return Frame(
        left,
        top,
        width,
        height,
        scale,
        west - across * (width / scale - (east - west)),
        (south + north + height / scale) / 2,
    )


def box_round(codes: Iterable[str], points: Iterable[Point] = (), margin: float = 0.06) -> Box:
    """The box round municipalities and points, with a margin (of its larger side)."""
    shapes = outlines(1500)
    # The outer borders of a municipality go far out to sea: its land is what counts.
    all_points = [point for code in codes for ring in shapes.rings(code) for point in ring]
    all_points += list(points)
    xs, ys = zip(*all_points, strict=True)
    room = margin * max(max(xs) - min(xs), max(ys) - min(ys))
    return min(xs) - room, min(ys) - room, max(xs) + room, max(ys) + room
