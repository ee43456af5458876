"""When two numbers are told apart: higher, lower, or about the same.

The rule, in one place. Two numbers are "omtrent" the same when their difference is under the indicator's
**relevance limit** (``relevance`` in its file), or when **chance alone** could have made it: when 0 lies
in the 95 % interval of the difference (``measures.noise``). The relevance limit is the least difference
that would matter to somebody who plans for the place, by kind of number: 1 percentage point of a share
(less of the small ones: 0.5 of those about 5 %, 0.3 of unemployment; 5 where all of a municipality is
in or out, or few dwellings are built), growth of 0.2 a year and 1 over some years, 5 minutes, 0.5-5
per thousand by how common the thing is, 10 000 kroner of income. It is never less than one unit of
the last decimal shown.

In words "omtrent som" is kept for what is under the limit; a difference that the reader sees, and that
chance could have made, is told with that doubt (:func:`told`).
"""

from __future__ import annotations

from typing import Literal

from regionsenter.catalog.models import Indicator
from regionsenter.measures.model import Value

#: How one number lies to another, told apart by :func:`threshold` and the interval of the difference.
Relation = Literal["higher", "lower", "about"]
#: The same for words: ``maybe_`` where the difference is worth words, and chance alone could have made it.
Told = Literal["higher", "lower", "about", "maybe_higher", "maybe_lower"]
Interval = tuple[float, float]
#: Percentage points from a half at which a centre's share of both is more, or less, than the hinterland's.
SHARE_LIMIT = 1.0


def threshold(entry: Indicator) -> float:
    """The least difference worth words, in the indicator's unit."""
    return max(entry.relevance, 10.0**-entry.decimals)


def gap_threshold(entry: Indicator) -> float:
    """The least gap worth words, in the indicator's ``gap_unit``; of a share of both, away from a half."""
    return SHARE_LIMIT if entry.gap_is_share else threshold(entry)


def relation(difference: float, limit: float, interval: Interval | None = None) -> Relation:
    """How a difference (this minus the other) is put into words.

    Parameters
    ----------
    limit
        Of :func:`threshold`.
    interval
        Of the difference; None where the numbers have no noise that is known.
    """
    way = told(difference, limit, interval)
    return way if way == "higher" or way == "lower" else "about"


def told(difference: float, limit: float, interval: Interval | None = None) -> Told:
    """:func:`relation`, with what chance could have made told apart from what is under the limit."""
    # 1e-9 keeps 21.3 - 21.2 (0.10000000000000142) and its mirror image on the same side.
    if abs(difference) < limit - 1e-9:
        return "about"
    if interval is not None and interval[0] <= 0 <= interval[1]:
        return "maybe_higher" if difference > 0 else "maybe_lower"
    return "higher" if difference > 0 else "lower"


def to_fixed(value: Value, other: float) -> Interval | None:
    """The interval of ``value - other``, where ``other`` is one without noise to speak of (a median)."""
    interval = value.interval
    return None if interval is None else (interval[0] - other, interval[1] - other)
