"""Ålesund and Haram, which were one municipality for some years.

Their figures of those years cannot be split, so they stand under a code of their own that only areas
holding both may use.
"""

from __future__ import annotations

COMBINED = "1507"
COMBINED_PARTS = ("1508", "1580")
COMBINED_YEARS = range(2020, 2024)
