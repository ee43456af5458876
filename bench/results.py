"""Samples to medians, and medians to a table, JSON and a page for people."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field

from bench.measure import Samples
from bench.users import Crowd


def median(values: Iterable[float]) -> float | None:
    """The median; ``None`` of nothing."""
    known = [one for one in values if not math.isnan(one)]
    return statistics.median(known) if known else None


def spread(values: Iterable[float]) -> tuple[float, float] | None:
    """Lower and upper quartile; ``None`` of nothing."""
    known = sorted(one for one in values if not math.isnan(one))
    if not known:
        return None
    if len(known) == 1:
        return known[0], known[0]
    low, _, high = statistics.quantiles(known, n=4, method="inclusive")
    return low, high


@dataclass(frozen=True)
class Row:
    """One variant at one size: medians, and the quartiles of the repaint."""

    variant: str
    polygons: int
    markers: int
    first_map_ms: float | None
    repaint_ms: float | None
    repaint_quartiles: tuple[float, float] | None
    repaints: int
    bytes: float | None
    map_bytes: float | None
    server_cpu_ms: float | None
    memory_mb: float | None
    zoom_kept: bool | None
    external_hosts: int
    failure: str


@dataclass
class Run:
    """Everything that one run of the benchmark found.

    Attributes
    ----------
    rows
        A contest each.
    instrument
        ms that the measuring itself takes.
    others
        What no contest gives, by name; ``missing`` has the reasons for what is not there, by the
        same names, or by the name of a part.
    geometry
        Bytes on the wire of the geometry that the first picture takes.
    map_files
        The same and what is fetched after it: roads, waters, place names.
    skipped
        Contests that there was no time for, as "variant at polygons + markers".
    """

    chromium: str = ""
    quick: bool = False
    minutes: float = 0.0
    instrument: list[float] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    crowds: list[Crowd] = field(default_factory=list)
    others: dict[str, float] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)
    skipped: list[str] = field(default_factory=list)
    geometry: int | None = None
    map_files: int | None = None

    @property
    def changes(self) -> int:
        """How many changes of indicator the browser's memory is followed over."""
        return 40 if self.quick else 200

    def whole(self, variant: str) -> Row | None:
        """The variant's row for the country as it is, without markers; ``None`` before it has run."""
        return next(
            (one for one in self.rows if (one.variant, one.polygons, one.markers) == (variant, 357, 0)),
            None,
        )


def row(samples: Samples) -> Row:
    """Sum up one contest."""
    done = samples.interactions
    repaints = [one.repaint_ms for one in done]
    return Row(
        samples.variant.name,
        samples.polygons,
        samples.markers,
        _rounded(median(samples.first_map_ms)),
        _rounded(median(repaints)),
        tuple(round(end, 1) for end in ends) if (ends := spread(repaints)) else None,
        len(repaints),
        _rounded(median(one.bytes for one in done)),
        _rounded(median(one.map_bytes for one in done)),
        _rounded(median(one.cpu_ms for one in done)),
        _rounded(median(samples.memory_mb)),
        samples.zoom_kept,
        len(samples.hosts),
        samples.failure,
    )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


def as_json(rows: Sequence[Row]) -> list[dict]:
    """One plain object a variant and size."""
    return [asdict(one) for one in rows]


def table(rows: Sequence[Row], titles: dict[str, str], floor: float | None) -> str:
    """A Markdown table; ``floor`` is the bare rerun that the ratios are of."""
    head = (
        "variant",
        "polygons",
        "markers",
        "repaint ms",
        "quartiles",
        "× bare",
        "first map ms",
        "kB",
        "server CPU ms",
        "memory MB",
        "zoom kept",
        "external hosts",
    )
    lines = [_line(head), _line("---" for _ in head)]
    for one in rows:
        ratio = one.repaint_ms / floor if one.repaint_ms and floor else None
        ends = one.repaint_quartiles
        lines.append(
            _line(
                (
                    titles.get(one.variant, one.variant),
                    str(one.polygons or "–"),
                    str(one.markers),
                    _number(one.repaint_ms),
                    f"{ends[0]:.0f}–{ends[1]:.0f}" if ends else "–",
                    _number(ratio, 2),
                    _number(one.first_map_ms),
                    _number(one.bytes / 1000 if one.bytes is not None else None, 1),
                    _number(one.server_cpu_ms, 1),
                    _number(one.memory_mb),
                    {True: "yes", False: "no", None: "–"}[one.zoom_kept],
                    str(one.external_hosts),
                )
            )
        )
    return "\n".join(lines)


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _number(value: float | None, decimals: int = 0) -> str:
    return "–" if value is None else f"{value:.{decimals}f}"
