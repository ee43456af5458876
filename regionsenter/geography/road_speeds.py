"""What the drive-time model assumes: speeds by road and surroundings, ferries, access. All of it is here.

Kartverket's N1000 has no speed limits and no timetables, so a road's speed follows from what the map
and the population grid tell of it: its class, whether people live along it, whether it lies in a
built-up area, how much it bends, and whether it lies in the counties of fjords and narrow roads.
Speeds are on the map's length, which is generalised (small bends are smoothed away).

The figures were fitted together (bounded least squares on relative deviations, drawn towards what
speed limits and timetables let expect) to two thirds of the reference journeys in
``catalog/drive_pairs.yaml``, then rounded. The other third did not enter the fit; TØI's times were
held against the result (:mod:`regionsenter.measures.drive_validation`). No place has a figure of its own.
"""

from __future__ import annotations

import numpy as np

#: Mean km/h on an open road without bends. Reasons: the limit is 80 outside built-up areas unless
#: signed otherwise, 90-110 on motorways; county roads are narrower; below it municipal and private ones.
MOTORWAY = 94.0  # "motorveg": limits 90-110, ramps and works between
EXPRESSWAY = 82.0  # "motortrafikkveg": limits 80-90
CLASS_SPEEDS = {"E": 82.0, "R": 82.0, "F": 74.0, "K": 45.0, "P": 35.0}
#: European and national roads: built for through traffic, also past houses and through towns.
MAIN = ("E", "R")

# What surroundings add, in minutes per kilometre (an open main road takes 0.73).
#: Where people live along the road (limits 60-70, crossings, turning cars): 82 km/h becomes 67.
HOMES = 0.17
#: County, municipal and private roads in built-up areas are streets: limits 30-50, lights, crossings.
STREET = 0.33
#: Motorways in built-up areas: limits 60-80, junctions close together.
MOTORWAY_IN_TOWN = 0.20
#: Agder, Rogaland and Vestland: E39 and its like without a centre line in places, long hills, and
#: bends along fjords that the map has smoothed away. Innlandet and Nordland have none of it.
FJORD_COUNTIES = ("11", "42", "46")
FJORD = 0.07
#: Minutes for each right angle the map's line turns, for what it shows of bends: slowing and gaining speed.
RIGHT_ANGLE = 0.17

#: So many residents (1 January 2019) within so many metres: people live along the road.
ALONG_RESIDENTS = 15
ALONG_METRES = 400.0

#: Car ferries by the road they carry on; ferries on municipal and private roads as on county roads.
#: Service speed, km/h (20, 15 and 12 knots): large fast vessels on the trunk roads, small ones elsewhere.
FERRY_SPEEDS = {"E": 38.0, "R": 28.0, "F": 23.0}
#: Minutes a crossing costs beside sailing: loading, manoeuvring, and waiting for what runs every 20
#: minutes or so (E), every half hour (R), or every 40-60 minutes by a timetable people know (F).
FERRY_QUAYS = {"E": 10.0, "R": 13.0, "F": 17.0}

#: km/h on what N1000 leaves out: from a place to the road, from a ferry's end to the road.
ACCESS = 30.0
#: How much longer than the straight line that way is; the usual detour factor of street networks.
DETOUR = 1.3
#: Minutes every journey takes beside the driving: out of the car park and into one.
START_AND_STOP = 2.0


def open_speed(category: np.ndarray, motorway_type: np.ndarray) -> np.ndarray:
    """Mean km/h on an open road by N1000's ``vegkategori`` and ``motorvegtype``.

    Raises
    ------
    KeyError
        If a category has no declared speed.
    """
    speed = np.array([CLASS_SPEEDS[letter] for letter in category])
    speed = np.where(motorway_type == "motortrafikkveg", EXPRESSWAY, speed)
    return np.where(motorway_type == "motorveg", MOTORWAY, speed)


def road_minutes(
    length: np.ndarray,
    category: np.ndarray,
    motorway_type: np.ndarray,
    *,
    built_up: np.ndarray,
    homes: np.ndarray,
    degrees: np.ndarray,
    fjord: np.ndarray,
) -> np.ndarray:
    """Minutes along roads.

    Parameters
    ----------
    length
        Metres.
    category, motorway_type
        N1000's ``vegkategori`` and ``motorvegtype``.
    built_up, homes
        Shares (0-1) of the length inside built-up areas, and with people living along it.
    degrees
        How much the line turns from end to end.
    fjord
        Which roads lie in :data:`FJORD_COUNTIES`.

    Raises
    ------
    KeyError
        If a category has no declared speed.
    """
    per_km = 60 / open_speed(category, motorway_type)
    outside = (1 - built_up) * homes * HOMES
    inside = built_up * np.where(np.isin(category, MAIN), HOMES, STREET)
    motorway = np.isin(motorway_type, ["motorveg", "motortrafikkveg"])
    per_km += np.where(motorway, built_up * MOTORWAY_IN_TOWN, outside + inside + fjord * FJORD)
    minutes: np.ndarray = length / 1000 * per_km + np.where(motorway, 0.0, degrees / 90 * RIGHT_ANGLE)
    return minutes


def ferry_class(category: str) -> str:
    """The class (``E``, ``R``, ``F``) of a ferry on a road of N1000's ``vegkategori``."""
    return category if category in FERRY_SPEEDS else "F"


def crossing_minutes(kilometres: float, ferry: str) -> float:
    """Minutes of a crossing of a class, from the quay's queue to the road on the other side."""
    return FERRY_QUAYS[ferry] + kilometres * 60 / FERRY_SPEEDS[ferry]


def access_minutes(distance: np.ndarray) -> np.ndarray:
    """Minutes over a straight ``distance`` (metres) for which the map shows no road."""
    return np.asarray(distance) * 0.06 * DETOUR / ACCESS
