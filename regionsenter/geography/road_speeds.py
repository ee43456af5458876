"""What the drive-time model assumes: speeds by road class, ferries, access. All of it is here.

Kartverket's N1000 has no speed limits, so each class of road gets one mean speed on the map's
length. That length is generalised (bends are smoothed away), so the speeds are below what a driver
sees on the dial. See :mod:`regionsenter.ingest.road_links` for the network they are used on.
"""

from __future__ import annotations

import numpy as np

#: Mean km/h outside built-up areas. Reasons: speed limits (Norway: 80 outside built-up areas unless
#: signed otherwise, 90-110 on motorways), standard falling from European to private roads, bends
#: that the map has smoothed. Tried against TØI's times: all speeds 10 % lower or higher fit worse;
#: F 5 km/h up or down, E or R 5 up, change the median error by about half a minute at most.
MOTORWAY = 95.0  # "motorveg": limits 90-110
EXPRESSWAY = 80.0  # "motortrafikkveg": limits 80-90
CLASS_SPEEDS = {"E": 70.0, "R": 65.0, "F": 60.0, "K": 45.0, "P": 35.0}

#: Mean km/h inside built-up areas (limit 50 unless signed otherwise; lights, roundabouts, 30 zones).
BUILT_UP = 40.0

#: Service speed of a car ferry, km/h: 15 knots.
FERRY = 28.0
#: Minutes a crossing costs beside sailing: 10 at the quay (people time themselves by the timetable,
#: so less than half a headway) and 5 to load, manoeuvre and unload. The raw data have no timetables,
#: so all crossings get the same; where boats are few, the real wait is longer.
FERRY_BOARDING = 15.0

#: km/h on what N1000 leaves out: from a place to the road, from a ferry's end to the road.
ACCESS = 30.0
#: How much longer than the straight line that way is; the usual detour factor of street networks.
DETOUR = 1.3


def road_speed(category: np.ndarray, motorway_type: np.ndarray) -> np.ndarray:
    """Mean km/h outside built-up areas by N1000's ``vegkategori`` and ``motorvegtype``.

    Raises
    ------
    KeyError
        If a category has no declared speed.
    """
    speed = np.array([CLASS_SPEEDS[letter] for letter in category])
    speed = np.where(motorway_type == "motortrafikkveg", EXPRESSWAY, speed)
    return np.where(motorway_type == "motorveg", MOTORWAY, speed)


def road_minutes(length: np.ndarray, speed: np.ndarray, built_up: np.ndarray) -> np.ndarray:
    """Minutes along roads.

    Parameters
    ----------
    length
        Metres.
    speed
        km/h outside built-up areas.
    built_up
        Share (0-1) of the length inside built-up areas; there nobody drives above ``BUILT_UP``.
    """
    slow = np.minimum(speed, BUILT_UP)
    minutes: np.ndarray = length * 0.06 * ((1 - built_up) / speed + built_up / slow)
    return minutes


def access_minutes(distance: np.ndarray) -> np.ndarray:
    """Minutes over a straight ``distance`` (metres) for which the map shows no road."""
    return np.asarray(distance) * 0.06 * DETOUR / ACCESS
