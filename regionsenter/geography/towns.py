"""What a town is: the limits by which the build takes cells of 250 m for one."""

from __future__ import annotations

from dataclasses import dataclass

#: The cells' side, metres.
CELL = 250
#: The year of the residents that the outlines are drawn by, the last with exact counts.
OUTLINE_YEAR = 2019
#: The years whose mean of jobs they are drawn by: all after the break in the grid but its first.
OUTLINE_JOB_YEARS = (2021, 2022, 2023, 2024, 2025)
#: Metres from a settlement's point within which its largest part must have a cell.
NEAR_POINT = 1_000
#: A town is not taken for the settlement when one has over so many times the people of the other,
#: unless ``catalog/towns.yaml`` says why.
FURTHEST = 1.5
#: SSB splits a town when its cells hold over so many times the people of the centre's own settlement: then
#: its size is judged by the town (Tromsø is without Tromsdalen and Kvaløysletta, Valen without Husnes).
SPLIT = 1.25
#: Smallest of the other settlements that the limits were held up against.
SMALLEST_COMPARED = 500


@dataclass(frozen=True)
class TownLimits:
    """A cell is of a town from so many ``residents`` or ``jobs``; parts of at least ``part`` residents
    are one when the middles of two of their cells are within ``reach`` cells (one empty between)."""

    residents: int = 10
    jobs: int = 10
    part: int = 30
    reach: float = 2.3
