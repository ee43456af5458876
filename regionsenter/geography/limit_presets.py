"""Delineations that are asked for often, each a code of limits by the name of what it is."""

from __future__ import annotations

#: Sizes are of the centre settlement, functions of those the limits count.
PRESETS = {
    "small_towns": "min5000-maks20000",
    "three_functions": "funksjoner3",
    "wide": "min1000-maks50000",
}
