"""Centre and hinterland on one map: their gap, or both values at once in three by three classes.

Here a whole labour-market region has the colour of its centre, for the figure belongs to the pair.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from regionsenter.catalog import indicator
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import centres
from regionsenter.measures.table import comparison_columns
from regionsenter.measures.values import values
from regionsenter.present.language.estimates import as_estimate
from regionsenter.present.language.numbers import machine_number
from regionsenter.present.map.state import centre_order
from regionsenter.present.parts.classes import MISSING, Classes, classify, classify_at
from regionsenter.present.parts.palettes import BIVARIATE

#: Low, middle, high: thirds of the regions that have both figures.
THIRDS = 3
GAP_CLASSES = 6


@dataclass(frozen=True, eq=False)
class Pairs:
    """What a pair map shows of every region, in the map's order of centres.

    ``codes`` are the classes of ``palette`` (:data:`MISSING` without both figures), ``texts`` the
    figures as ``MapState`` takes them, ``numbers`` what is ranked (the gap), ``years`` those of the
    figures (under the rule ``local`` not always the year asked for). ``centre`` and ``hinterland`` are
    the classes of each side; the gap map has its ``gap`` classes instead.
    """

    codes: np.ndarray
    palette: tuple[str, ...]
    texts: tuple[str, ...]
    numbers: np.ndarray
    estimated: str
    years: tuple[int, ...]
    gap: Classes | None = None
    centre: Classes | None = None
    hinterland: Classes | None = None


def pairs(slug: str, rule: str, year: int, show: str, classing: str | tuple[float, ...]) -> Pairs:
    """The gap map (``show`` is ``gap``) or the map of both values (``bivariat``)."""
    return _pairs(slug, rule, year, show, classing if show == "gap" else "kvantiler")


@lru_cache(maxsize=256)
def _pairs(slug: str, rule: str, year: int, show: str, classing: str | tuple[float, ...]) -> Pairs:
    entry = indicator(slug)
    table = comparison_columns(slug, rule, year).loc[list(centre_order())]
    inside, around, gap = (table[name].to_numpy(float) for name in ("centre", "hinterland", "gap"))
    known = np.isfinite(inside) & np.isfinite(around)
    own_doubt, their_doubt = _own_doubt(slug, year), table["estimated"].to_numpy(bool)
    doubt = (own_doubt | their_doubt) & known
    estimated = "".join(map(str, doubt.astype(int))) if doubt.any() else ""
    years = tuple(sorted({int(one) for one in table["year"][known]})) or (year,)

    def written(numbers: np.ndarray, doubt: np.ndarray) -> list[float]:
        pairs = zip(numbers, doubt, strict=True)
        return [as_estimate(number, entry.unit, unsure) for number, unsure in pairs]

    if show == "gap":
        made = by(gap, classing, GAP_CLASSES, entry, diverging=True)
        texts = _texts(known, [machine_number(number, entry.decimals) for number in written(gap, doubt)])
        return Pairs(made.codes, made.palette, texts, gap, estimated, years, gap=made)
    # Both sides must be known, else a third would be a third of something else.
    first, second = (
        classify(np.where(known, side, np.nan), THIRDS, decimals=entry.decimals)
        for side in (inside, around)
    )
    codes = np.where(known, THIRDS * second.codes + first.codes, MISSING)
    both = [
        f"{machine_number(a, entry.decimals)}/{machine_number(b, entry.decimals)}"
        for a, b in zip(written(inside, own_doubt), written(around, their_doubt), strict=True)
    ]
    return Pairs(
        codes,
        BIVARIATE,
        _texts(known, both),
        gap,
        estimated,
        years,
        centre=first,
        hinterland=second,
    )


def _own_doubt(slug: str, year: int) -> np.ndarray:
    """Which centres' own values are estimates, in the map's order."""
    found = values(slug, "centre")
    row = found.year_index(year)
    doubt = dict.fromkeys(centre_order(), False)
    if row is not None:
        own = (one.slug for one in centres())
        doubt |= dict(zip(own, found.estimated[row].tolist(), strict=True))
    return np.array([doubt[one] for one in centre_order()])


def by(
    values: np.ndarray,
    classing: str | tuple[float, ...],
    count: int,
    entry: Indicator,
    *,
    diverging: bool,
) -> Classes:
    """Classes by a view's ``classing``: quantiles, natural breaks or the reader's own limits."""
    if isinstance(classing, tuple):
        return classify_at(values, classing, entry.decimals, diverging)
    scheme = {"kvantiler": "quantiles", "naturlige": "natural"}[classing]
    return classify(values, count, scheme, entry.decimals, diverging)


def _texts(known: np.ndarray, words: list[str]) -> tuple[str, ...]:
    return tuple(text if there else "" for text, there in zip(words, known, strict=True))
