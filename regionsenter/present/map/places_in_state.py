"""What a map's message says of each place, on the server: as the browser reads it (``client/map.js``)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from regionsenter.geography.centres import centres
from regionsenter.present.map.state import MapState, centre_order, municipality_order


@cache
def region_of() -> Mapping[str, str]:
    """Municipality code to the slug of its region's centre."""
    return {code: place.slug for place in centres() for code in place.municipalities}


def area_flags(state: MapState) -> str:
    """The flag of each municipality; with ``by_region`` it is that of its region's centre."""
    if not state.by_region:
        return state.classes
    flags = dict(zip(centre_order(), state.centre_classes, strict=True))
    return "".join(flags.get(region_of().get(code, ""), "-") for code in municipality_order())
