"""The challenge profile of a centre, as a chart."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field

import plotly.graph_objects as go

from regionsenter.catalog import indicator
from regionsenter.measures.profile import Composite, IndicatorScore, Profile
from regionsenter.present.charts import house
from regionsenter.present.charts.swarm import swarm
from regionsenter.present.language.numbers import format_number
from regionsenter.present.profile import words as profile_words
from regionsenter.texts import Translate

#: Heights in px: a line of text, the band of the interval, the band of dots, air between topics.
LINE, BAND, DOTS, AIR, AXIS, SIDE = 20, 26, 26, 16, 44, 12


TICKS = (0, 25, 50, 75, 100)


#: The verdict's sign as plotly draws it; the same shapes as ``profile_words.SYMBOLS``.
SHAPES = {"high": "triangle-up", "low": "triangle-down", "middle": "circle", "depends": "circle-open"}


def profile_plot(
    profile: Profile,
    t: Translate,
    width: int | None = None,
    *,
    detail: str | None = None,
) -> go.Figure:
    """Each composite as a sign on its interval, its indicators as dots beneath.

    The thick bar is the 90 % interval over other weights, the thin line also takes in the ranks
    with one indicator left out. Traces: 0 thin lines, 1 bars, 2 dots, then one a composite.

    Parameters
    ----------
    width
        The narrowest width in px the figure will be shown at; default a phone.
    detail
        The slug of the composite whose indicators each get a line with their name.
    """
    letters = int(((width or house.NARROW) - 2 * SIDE) / (house.CHARACTER * 1.15))
    drawn = _Drawn(t, profile, letters)
    for one in profile.composites:
        drawn.composite(one)
        drawn.named(one) if one.slug == detail else drawn.crowd(one)
        drawn.down += AIR
    tall = drawn.down
    axis = {0: t("0 minst utfordring"), 50: "50", 100: t("100 størst")}
    return go.Figure(
        data=[
            _lines(drawn.spans, tall, house.OTHERS, 2),
            _lines(drawn.bars, tall, house.OTHERS, 9),
            _dots(drawn.dots, tall),
            *(_sign(sign, tall) for sign in drawn.signs),
        ],
        layout={
            "template": house.template(t.language),
            "height": tall + AXIS,
            "margin": {"l": SIDE, "r": SIDE, "t": 0, "b": AXIS},
            "annotations": [_note(text, tall - y, colour) for text, y, colour in drawn.notes]
            + [_end(x, text) for x, text in axis.items()],
            "xaxis": {
                "range": [-1, 101],
                "tickvals": list(TICKS),
                "showticklabels": False,
                "showgrid": True,
                "gridcolor": house.GRID,
            },
            "yaxis": {"range": [0, tall], "visible": False},
        },
    )


def place_of(rank: float, of: int) -> float:
    """A rank as a place from 0 to 100, 100 for rank 1; 50 for one alone."""
    return 100 * (of - rank) / (of - 1) if of > 1 else 50.0


@dataclass
class _Drawn:
    """What is drawn, collected from the top: ``down`` is how far down in px we are."""

    t: Translate
    profile: Profile
    letters: int
    down: int = 4
    spans: list = field(default_factory=list)
    bars: list = field(default_factory=list)
    dots: list = field(default_factory=list)
    signs: list = field(default_factory=list)
    notes: list = field(default_factory=list)

    def composite(self, one: Composite) -> None:
        """Name, verdict, interval and sign."""
        name = profile_words.topic_name(one.slug, self.profile.by, self.t.language)
        for line in textwrap.wrap(name, self.letters):
            self.line(f"<b>{house.plain(line)}</b>", house.INK)
        words = profile_words.place_text(one, self.t)
        for line in textwrap.wrap(words, self.letters + 9):
            self.line(house.plain(line), house.MUTED)
        if one.rank is None:
            return
        y = self.down + BAND / 2
        low, high, best, worst = (place_of(r, one.of) for r in (one.high, one.low, one.worst, one.best))
        self.spans.append((best, worst, y))
        self.bars.append((low, high, y))
        said = profile_words.composite_text(one, self.profile.by, self.profile.centre.name, self.t)
        hover = "<br>".join(house.plain(part) for part in textwrap.wrap(said, 44))
        self.signs.append((place_of(one.rank, one.of), y, one.verdict, hover))
        self.down += BAND

    def crowd(self, one: Composite) -> None:
        """The indicators as one line of dots, kept apart."""
        shown = list(_with_place(one))
        offsets = swarm([score.percentile for score in shown], DOTS / 2 - 5)
        for score, offset in zip(shown, offsets, strict=True):
            self.dot(score, self.down + DOTS / 2 + offset)
        self.down += DOTS if shown else 0

    def named(self, one: Composite) -> None:
        """Each indicator with its name and number over its own dot."""
        for score in one.indicators:
            self.line(house.plain(self.label(score)), house.INK)
            if score.percentile is not None and score.weight:
                self.dot(score, self.down + 7)
                self.down += 16

    def label(self, score: IndicatorScore) -> str:
        name = indicator(score.slug).short.in_language(self.t.language)
        if not score.weight:
            return self.t("{name}: uten vekt").format(name=name)
        if score.percentile is None:
            return self.t("{name}: tall mangler").format(name=name)
        return f"{name} {format_number(score.percentile, 0, self.t.language)}"

    def line(self, text: str, colour: str) -> None:
        self.notes.append((text, self.down + LINE / 2, colour))
        self.down += LINE

    def dot(self, score: IndicatorScore, y: float) -> None:
        self.dots.append((score.percentile, y, house.plain(self.label(score))))


def _with_place(one: Composite) -> Iterator[IndicatorScore]:
    return (s for s in one.indicators if s.percentile is not None and s.weight)


def _lines(lines: list, tall: float, colour: str, thick: int) -> dict:
    x, y = [], []
    for low, high, down in lines:
        # A bar of one rank alone is still to be seen.
        x += [round(low - 0.4, 1), round(high + 0.4, 1), None]
        y += [tall - down, tall - down, None]
    line = {"color": colour, "width": thick}
    return {
        "type": "scatter",
        "mode": "lines",
        "x": x,
        "y": y,
        "line": line,
        "hoverinfo": "skip",
        "opacity": 0.55 if thick > 2 else 1,
    }


def _dots(dots: list, tall: float) -> dict:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [round(x, 1) for x, _, _ in dots],
        "y": [round(tall - y, 1) for _, y, _ in dots],
        "text": [text for _, _, text in dots],
        "hovertemplate": "%{text}<extra></extra>",
        "cliponaxis": False,
        "marker": {
            "size": 9,
            "color": "rgba(107,119,128,0.35)",
            "line": {"width": 1, "color": house.INK},
        },
    }


def _sign(sign: tuple, tall: float) -> dict:
    x, y, verdict, hover = sign
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [round(x, 1)],
        "y": [tall - y],
        "text": [hover],
        "hovertemplate": "%{text}<extra></extra>",
        "cliponaxis": False,
        "marker": {
            "symbol": SHAPES[verdict],
            "size": 17,
            "color": house.CENTRE,
            "line": {
                "width": 3 if verdict == "depends" else 2,
                "color": house.CENTRE if verdict == "depends" else house.PAPER,
            },
        },
    }


def _note(text: str, y: float, colour: str) -> dict:
    note = {"xref": "paper", "x": 0, "xanchor": "left", "y": y, "yanchor": "middle", "text": text}
    return note | {"align": "left", "font": {"color": colour}}


def _end(x: int, text: str) -> dict:
    """A tick's label under the plot, kept inside it at both ends."""
    side = {0: "left", 100: "right"}.get(x, "center")
    note = {"x": x, "xanchor": side, "yref": "paper", "y": 0, "yanchor": "top", "yshift": -6}
    return note | {"text": text, "font": {"color": house.MUTED}}
