"""The map's third file: place names by importance, and where each municipality's centre lies.

Names are for finding one's way, so each says from which zoom it may be written; the browser
leaves out what would cover a symbol or a more important name. Settlements: SSB population on
OpenStreetMap points (ODbL). Other names: Kartverket N1000 and N2000 (CC BY 4.0); a name that
Kartverket writes on the coarser N2000 is taken to be the more important one.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd
import shapely

from regionsenter.ingest.tidy import read_raw
from regionsenter.ingest.web_context import CRS

STEP = 50  # m, the grid
SETTLEMENTS = "geo/tettsteder_2024.csv"
#: Population of a settlement and the zoom from which it may be named, largest first.
TOWN_ZOOM = (
    (100_000, 4.0),
    (50_000, 4.75),
    (20_000, 5.5),
    (8_000, 6.25),
    (4_000, 7.0),
    (2_000, 7.5),
    (800, 8.0),
    (0, 8.5),
)
#: A municipality's administrative centre is named at the latest from here, however small.
ADMIN_ZOOM = 7.5
#: How near (m) a settlement point lies to the point of the same place in another table.
SAME_PLACE = 4_000
#: The writing of a small place, a fjord or a district may stand as far (m) from where it is.
SAME_NAME, SAME_DISTRICT = 12_000, 80_000
#: Kartverket's kind of name to ours (w sea and fjord, l lake, i island, m land, g glacier,
#: t small place), and the zoom from which it may be written: on N2000, else on N1000 only (None:
#: not at all).
KINDS: dict[str, tuple[str, float, float | None]] = {
    "havområde": ("w", 5.5, 8.0),
    "fjordmunning": ("w", 6.5, 8.0),
    "sjøstykke": ("w", 6.5, 8.0),
    "fjord": ("w", 6.75, 8.0),
    "sundISjø": ("w", 8.0, 9.0),
    "landskapsområde": ("m", 6.25, 8.25),
    "dalføre": ("m", 6.5, 8.25),
    "vidde": ("m", 6.5, 8.5),
    "fjellområde": ("m", 7.25, 8.5),
    "halvøyISjø": ("m", 7.25, 8.75),
    "isbre": ("g", 7.0, 8.75),
    "øyISjø": ("i", 7.25, 8.75),
    "øygruppeISjø": ("i", 7.0, 8.5),
    "innsjø": ("l", 7.75, 9.0),
    "tettsted": ("t", 8.5, 9.0),
    "bygdelagBygd": ("t", 9.0, None),
}
#: Seas, named at the scale of the whole country, and where (lon, lat): in open water. N2000 writes
#: them along the coast, where the towns are.
OCEANS = {
    "Norskehavet": (5.0, 66.6),
    "Nordsjøen": (2.6, 58.9),
    "Barentshavet": (31.5, 72.0),
    "Skagerrak": (8.6, 57.7),
}
OCEAN_ZOOM = 4.0

#: x, y (steps of the grid), zoom from which it may be written, kind, name.
Name = tuple[int, int, float, str, str]


def places(raw: Path, municipalities: pd.DataFrame) -> dict[str, Any]:
    """``step`` (m), ``names`` (lists ``x, y, zoom, kind, name``) and ``points``.

    ``municipalities`` has ``code, admin_centre, lon, lat``; ``points`` is ``x, y`` of each one's
    administrative centre, ordered by code. Names are in order of importance. Coordinates are
    whole steps in EPSG:25833. Raises ``RawFileError`` when the settlements are missing.
    """
    ordered = municipalities.sort_values("code")
    points = _steps(ordered["lon"], ordered["lat"])
    towns = settlement_names(
        read_raw(raw, SETTLEMENTS, ["name", "population", "is_part", "lon", "lat"]),
        list(zip(ordered["admin_centre"], points, strict=True)),
    )
    others = written_names(_texts(raw, "n2000"), _texts(raw, "n1000"), towns)
    return {
        "step": STEP,
        "names": [list(n) for n in sorted([*towns, *ocean_names(), *others], key=lambda n: n[2])],
        "points": [list(point) for point in points],
    }


def settlement_names(
    settlements: pd.DataFrame, admin_centres: list[tuple[str, tuple[int, int]]]
) -> list[Name]:
    """Whole settlements, most populous first, then municipal centres that are none; these come early.

    ``settlements`` has ``name, population, is_part, lon, lat``. Two municipal centres may share a
    name, so a settlement is taken for one only when it is near it.
    """
    whole = settlements[~settlements["is_part"].astype(str).str.lower().eq("true")]
    whole = whole.assign(population=pd.to_numeric(whole["population"]).fillna(0))
    whole = whole.sort_values(["population", "name"], ascending=[False, True])
    points = _steps(whole["lon"].astype(float), whole["lat"].astype(float))
    seats: dict[str, list[tuple[int, int]]] = {}
    for name, point in admin_centres:
        seats.setdefault(name, []).append(point)
    names: list[Name] = []
    listed = set()
    for name, people, point in zip(whole["name"], whole["population"], points, strict=True):
        zoom = next(zoom for least, zoom in TOWN_ZOOM if people >= least)
        for seat in seats.get(name, []):
            if _near(point, seat):
                listed.add((name, seat))
                zoom = min(zoom, ADMIN_ZOOM)
        names.append((*point, zoom, "t", name))
    others = sorted({*admin_centres} - listed)
    return [*names, *((*point, ADMIN_ZOOM, "t", name) for name, point in others)]


def ocean_names() -> list[Name]:
    """The names of :data:`OCEANS`."""
    lon, lat = (pd.Series(axis) for axis in zip(*OCEANS.values(), strict=True))
    return [(x, y, OCEAN_ZOOM, "w", name) for name, (x, y) in zip(OCEANS, _steps(lon, lat), strict=True)]


def written_names(coarse: pd.DataFrame, fine: pd.DataFrame, towns: list[Name]) -> list[Name]:
    """Kartverket's names of :data:`KINDS`, each once, without the settlements already in ``towns``.

    Both tables have ``number, name, kind, x, y`` (m), a row for each piece of writing.
    """
    kept: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for x, y, _, kind, name in towns:
        kept.setdefault((name, kind), []).append((x, y))
    names: list[Name] = []
    for table, column in ((coarse, 1), (fine, 2)):
        used = table["kind"].isin([kind for kind in KINDS if KINDS[kind][column]])
        table = table[used & ~table["name"].isin(OCEANS)]
        # A long name is written in pieces, or twice: its place is the middle of them.
        middle = table.groupby(["number", "name", "kind"], sort=True)[["x", "y"]].mean()
        for (_, name, kind), place in middle.iterrows():
            ours, zoom = KINDS[kind][0], KINDS[kind][column]
            point = (round(place["x"] / STEP), round(place["y"] / STEP))
            # The same name of the same kind nearby is the same place with another number.
            far = SAME_NAME if ours == "t" else SAME_DISTRICT
            if any(_near(point, other, far) for other in kept.get((name, ours), [])):
                continue
            kept.setdefault((name, ours), []).append(point)
            names.append((*point, zoom, ours, name))
    return names


def _texts(raw: Path, scale: str) -> pd.DataFrame:
    """The writing of a map scale: the first name and spelling of each place."""
    frame = gpd.read_file(raw / "geo" / f"kartverket_{scale}.gpkg", layer="StedsnavnTekst")
    frame = frame.to_crs(CRS)
    frame = frame.sort_values(["stedsnummer", "stedsnavnnummer", "skrivemåtenummer", "fulltekst"])
    first = frame.groupby("stedsnummer")["fulltekst"].transform("first")
    frame = frame[frame["fulltekst"] == first]
    middle = shapely.line_interpolate_point(frame.geometry.values, 0.5, normalized=True)
    return pd.DataFrame(
        {
            "number": frame["stedsnummer"].to_numpy(),
            "name": frame["fulltekst"].to_numpy(),
            "kind": frame["navneobjekttype"].to_numpy(),
            "x": shapely.get_x(middle),
            "y": shapely.get_y(middle),
        }
    )


def _steps(lon: pd.Series, lat: pd.Series) -> list[tuple[int, int]]:
    points = gpd.GeoSeries(gpd.points_from_xy(lon, lat), crs=4326).to_crs(CRS)
    return [(round(point.x / STEP), round(point.y / STEP)) for point in points]


def _near(one: tuple[int, int], other: tuple[int, int], far: float = SAME_PLACE) -> bool:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1])) * STEP <= far
