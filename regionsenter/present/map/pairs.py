"""Centre and hinterland on one map: their gap, or both values at once in three by three classes.

Here a whole labour-market region has the colour of its centre, for the figure belongs to the pair.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from regionsenter.asked.hinterlands import ranked
from regionsenter.asked.map_classing import Classing
from regionsenter.asked.map_pairs import CentrePairs, centre_pairs, gap_classes, of_one
from regionsenter.asked.map_thirds import thirds
from regionsenter.catalog import indicator
from regionsenter.catalog.models import Indicator
from regionsenter.measures.arrays import Numbers, Truths, Wholes
from regionsenter.present.language.differences import between
from regionsenter.present.language.estimates import as_estimate
from regionsenter.present.language.numbers import machine_number
from regionsenter.present.map.state import estimate_marks, worse_marks
from regionsenter.present.parts.coloured import ColouredClasses, coloured
from regionsenter.present.parts.palettes import BIVARIATE


@dataclass(frozen=True, eq=False)
class Pairs:
    """What a pair map shows of every region, in the map's order of centres.

    ``codes`` are the classes of ``palette`` (``classes.MISSING`` without both figures), ``texts`` the
    figures as ``MapState`` takes them, ``numbers`` what is ranked (the gap), ``years`` those of the
    figures, ``nowhere`` which regions' centres have no hinterland to have a figure. ``centre`` and
    ``hinterland`` are the classes of each side; the gap map has its ``gap`` classes instead. ``signed``:
    zero is a limit on both sides. ``marks`` are those of ``MapState``, empty on the map of gaps.
    """

    codes: Wholes
    palette: tuple[str, ...]
    texts: tuple[str, ...]
    numbers: Numbers
    estimated: str
    years: tuple[int, ...]
    nowhere: Truths
    gap: ColouredClasses | None = None
    centre: ColouredClasses | None = None
    hinterland: ColouredClasses | None = None
    signed: bool = False
    marks: str = ""


def pairs(
    slug: str, rule: str, year: int, show: str, classing: Classing, *, selected: str | None = None
) -> Pairs:
    """The gap map (``show`` is ``gap``) or the map of both values (``bivariat``).

    A hinterland picked by hand is that of the centre ``selected`` alone.
    """
    only = None if ranked(rule) else selected or ""
    return _pairs(slug, rule, year, show, classing if show == "gap" else "kvantiler", only)


@lru_cache(maxsize=256)
def _pairs(slug: str, rule: str, year: int, show: str, classing: Classing, only: str | None) -> Pairs:
    entry, figures = indicator(slug), centre_pairs(slug, rule, year)
    basis = None
    if only is not None:
        # One gap has no classes of its own: it gets its colour among those of the default rule.
        figures, basis = of_one(figures, only), centre_pairs(slug, "best", year)
    marks = estimate_marks(figures.unsure)
    if show == "gap":
        gap = coloured(gap_classes(slug, figures, classing, basis))
        texts = _texts(figures, _gaps(figures, entry))
        codes = gap.classes.codes
        return Pairs(
            codes, gap.palette, texts, figures.ranked_gap, marks, figures.years, figures.nowhere, gap=gap
        )
    sides = thirds(slug, figures)
    either = figures.unsure_centre | figures.unsure_hinterland
    both = zip(
        _written(figures.centre, either, entry, entry.decimals),
        _written(figures.hinterland, either, entry, entry.decimals),
        strict=True,
    )
    return Pairs(
        sides.codes,
        BIVARIATE,
        _texts(figures, [f"{inside}/{around}" for inside, around in both]),
        figures.ranked_gap,
        marks,
        figures.years,
        figures.nowhere,
        centre=coloured(sides.centre),
        hinterland=coloured(sides.hinterland),
        signed=sides.signed,
        marks="" if entry.gap_is_share else worse_marks(sides.worse.tolist(), sides.decline.tolist()),
    )


def _gaps(figures: CentrePairs, entry: Indicator) -> list[str]:
    """The gaps as the panel and the tables write them beside the two numbers."""
    if entry.gap_is_share:
        return _written(figures.gap, figures.unsure, entry, entry.gap_decimals)
    sides = zip(
        figures.centre,
        figures.hinterland,
        figures.unsure_centre,
        figures.unsure_hinterland,
        strict=True,
    )
    gaps = [between(own, other, entry, (first, second)) for own, other, first, second in sides]
    return [machine_number(gap, entry.gap_decimals) for gap in gaps]


def _written(numbers: Numbers, unsure: Truths, entry: Indicator, decimals: int) -> list[str]:
    return [
        machine_number(as_estimate(number, entry.unit, estimated), decimals)
        for number, estimated in zip(numbers, unsure, strict=True)
    ]


def _texts(figures: CentrePairs, words: Sequence[str]) -> tuple[str, ...]:
    """The words of the regions with both figures."""
    return tuple(text if there else "" for text, there in zip(words, figures.known, strict=True))
