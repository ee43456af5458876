"""One indicator over the years for a few compared centres, with Norway where it can stand beside."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from regionsenter.catalog import indicator
from regionsenter.geography.centres import centre
from regionsenter.measures.areas import NORWAY
from regionsenter.measures.series import series

#: More lines than this cannot be told apart.
MOST = 8


def compared_series(
    slug: str, centres: Sequence[str], rule: str = "best", *, gap: bool = False
) -> pd.DataFrame:
    """``slug, name, year, value, flags, missing``: a row a centre and year, in the order given.

    Norway's rows have the slug ``norway`` and no name; there are none where the indicator has no
    country (a size would press every centre flat), and for gaps. ``rule`` matters for gaps
    alone: indicators that are gaps, and with ``gap`` centre minus hinterland of any other.

    Raises
    ------
    UnknownPlace, ValueError
        For an unknown centre, and for none, the same one twice, or more than :data:`MOST`.
    """
    places = [centre(place) for place in centres]
    if not places or len(places) > MOST or len({place.slug for place in places}) < len(places):
        raise ValueError(f"compare from one to {MOST} different centres")
    entry = indicator(slug)
    gap = gap or entry.is_gap
    kind = f"gap:{rule}" if gap else "centre"
    parts = [series(slug, kind, place.slug).assign(slug=place.slug, name=place.name) for place in places]
    if not gap and entry.has_country:
        parts.append(series(slug, "norway", NORWAY).assign(slug="norway", name=""))
    parts = [part for part in parts if len(part)]
    columns = ["slug", "name", "year", "value", "flags", "missing"]
    if not parts:
        return pd.DataFrame(columns=columns)
    frame = pd.concat(parts, ignore_index=True)[columns].astype({"value": float})
    # Joining a series with gaps to one without makes NaN of None, which is no reason.
    frame["missing"] = frame["missing"].astype(object).where(frame["missing"].notna(), None)
    return frame
