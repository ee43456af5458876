"""Eight centres to compare."""

from __future__ import annotations

from regionsenter.geography.centres import centre
from regionsenter.measures import value

EIGHT = ("voss", "sunnfjord", "alta", "rana", "kongsberg", "tynset", "bodo", "roros")


def compared(slug):
    return tuple((one, centre(one).name, value(slug, "centre", one).value) for one in EIGHT)
