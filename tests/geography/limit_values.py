"""Hypothesis strategies of limits: any that hold together."""

from __future__ import annotations

from hypothesis import strategies as st

from regionsenter.geography.limits import LIMITS, Limit, Limits


def values(limit: Limit) -> st.SearchStrategy:
    """Values one limit may have, round ones among them."""
    low, high = int(limit.low), int(limit.high)
    numbers = st.integers(low, high)
    if not limit.whole:
        numbers = st.one_of(numbers, st.integers(low * 100, high * 100).map(lambda n: n / 100))
    return st.one_of(numbers, st.none()) if limit.optional else numbers


@st.composite
def limits(draw) -> Limits:
    """Limits with a few moved from their default."""
    moved = draw(st.lists(st.sampled_from(LIMITS), max_size=6, unique_by=lambda one: one.field))
    given_ = {limit.field: draw(values(limit)) for limit in moved}
    try:
        return Limits(**given_)
    except ValueError:  # they do not hold together
        return Limits()
