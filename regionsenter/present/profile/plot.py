"""The challenge profile of a centre, as a chart."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field

import plotly.graph_objects as go

from regionsenter.catalog import indicator
from regionsenter.measures.profile_model import Composite, IndicatorScore, Profile
from regionsenter.present.charts import house
from regionsenter.present.charts.swarm import swarm
from regionsenter.present.language.numbers import format_number
from regionsenter.present.profile.scale import SCALE, line_note, scale_notes
from regionsenter.present.profile.words import composite_text, place_text, topic_name
from regionsenter.texts import Translate

#: Heights in px: a line of text, the band of the interval, the band of dots, air between topics.
LINE, BAND, DOTS, AIR, AXIS, SIDE = 20, 26, 26, 16, 44, 12

#: The verdict's sign as plotly draws it; the same shapes as its symbol in words.
SHAPES = {"high": "triangle-up", "low": "triangle-down", "middle": "circle", "depends": "circle-open"}


def profile_plot(
    profile: Profile,
    t: Translate,
    width: int | None = None,
    *,
    detail: str | None = None,
) -> go.Figure:
    """Each composite as a sign on its interval, its indicators as dots beneath.

    The thick bar is the 90 % interval over other weights and figures, the thin line also takes in the ranks
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
    for composite in profile.composites:
        drawn.composite(composite)
        if composite.slug == detail:
            drawn.named(composite)
        else:
            drawn.crowd(composite)
        drawn.down += AIR
    tall = drawn.down
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
            "annotations": [line_note(text, tall - y, colour) for text, y, colour in drawn.notes]
            + scale_notes(t),
            "xaxis": SCALE,
            "yaxis": {"range": [0, tall], "visible": False},
        },
    )


def axis_place(rank: float, of: int) -> float:
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

    def composite(self, composite: Composite) -> None:
        """Name, verdict, interval and sign."""
        name = topic_name(composite.slug, self.profile.by, self.t.language)
        for line in textwrap.wrap(name, self.letters):
            self.line(f"<b>{house.safe_label(line)}</b>", house.INK)
        for line in textwrap.wrap(place_text(composite, self.t), self.letters + 9):
            self.line(house.safe_label(line), house.MUTED)
        if composite.rank is None:
            return
        y = self.down + BAND / 2
        # The highest rank number is the lowest place. All four are there when there is a rank.
        ranks = (composite.high, composite.low, composite.worst, composite.best)
        low, high, best, worst = (axis_place(rank, composite.of) for rank in ranks if rank is not None)
        self.spans.append((best, worst, y))
        self.bars.append((low, high, y))
        sentence = composite_text(composite, self.profile.by, self.profile.centre.name, self.t)
        hover = "<br>".join(house.safe_label(part) for part in textwrap.wrap(sentence, 44))
        self.signs.append((axis_place(composite.rank, composite.of), y, composite.verdict, hover))
        self.down += BAND

    def crowd(self, composite: Composite) -> None:
        """The indicators as one line of dots, kept apart."""
        shown = list(_with_place(composite))
        offsets = swarm([place for _, place in shown], DOTS / 2 - 5)
        for (score, _), offset in zip(shown, offsets, strict=True):
            self.dot(score, self.down + DOTS / 2 + offset)
        self.down += DOTS if shown else 0

    def named(self, composite: Composite) -> None:
        """Each indicator with its name and number over its own dot."""
        for score in composite.indicators:
            self.line(house.safe_label(self.label(score)), house.INK)
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
        """A line of text, and down to the next one."""
        self.notes.append((text, self.down + LINE / 2, colour))
        self.down += LINE

    def dot(self, score: IndicatorScore, y: float) -> None:
        self.dots.append((score.percentile, y, house.safe_label(self.label(score))))


def _with_place(composite: Composite) -> Iterator[tuple[IndicatorScore, float]]:
    """The indicators that count and have a figure, each with its percentile."""
    for score in composite.indicators:
        if score.percentile is not None and score.weight:
            yield score, score.percentile


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
