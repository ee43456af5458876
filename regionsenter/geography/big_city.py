"""How near each centre is to a big city: by commuting (SSB 03321) and by modelled drive time.

Where the big cities are depends on a limit the user moves, so the parts are kept region by region
and put together for any limit in no time.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pandas as pd

from regionsenter.snapshot import snapshot


@dataclass(frozen=True, eq=False)
class Nearness:
    """Arrays of places (centres, or other towns) by regions; a place is never near itself.

    ``workers[i, k]``: employed residents of place i's municipalities who work in region k, those who
    work at home in the same municipalities or, for a centre, in its own region left out;
    ``residents[i]`` all of them. ``minutes[i, k]``: modelled drive from place i's municipality to
    the centre point of region k, infinite beyond three hours or where no road or car ferry leads;
    ``driven[i]`` whether the drive times have the place at all.
    """

    workers: np.ndarray
    residents: np.ndarray
    minutes: np.ndarray
    driven: np.ndarray

    def commuting(self, big: np.ndarray) -> np.ndarray:
        """Per cent of each centre's employed residents working in the regions of big cities.

        ``big`` tells which regions' centres are big cities; NaN where nobody is in the figures.
        """
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.where(
                self.residents > 0, 100 * self.workers[:, big].sum(axis=1) / self.residents, np.nan
            )

    def drive(self, big: np.ndarray) -> np.ndarray:
        """Minutes to the nearest big city; infinite where none is in reach, NaN if unknown."""
        nearest = self.minutes[:, big].min(axis=1, initial=np.inf)
        return np.where(self.driven, nearest, np.nan)


def nearness(
    centres: pd.DataFrame, commuting: np.ndarray, codes: tuple[str, ...], times: pd.DataFrame
) -> Nearness:
    """Put the parts together.

    Parameters
    ----------
    centres
        ``slug, centre_municipalities, municipalities`` (";"-joined).
    commuting
        Persons, homes by rows and workplaces by columns, in the order of ``codes``.
    times
        ``slug, code, minutes`` from municipal centres to centre points.
    """
    place = {code: j for j, code in enumerate(codes)}
    own = _membership(centres["centre_municipalities"], place)
    region = _membership(centres["municipalities"], place)
    homes = own @ commuting
    workers = homes @ region.T
    np.fill_diagonal(workers, 0)

    minutes = _minutes(own, centres, place, times)
    driven = np.isfinite(minutes).any(axis=1)
    np.fill_diagonal(minutes, np.inf)
    return Nearness(workers, homes.sum(axis=1), minutes, driven)


def town_nearness(
    towns: pd.DataFrame,
    centres: pd.DataFrame,
    commuting: np.ndarray,
    codes: tuple[str, ...],
    times: pd.DataFrame,
) -> Nearness:
    """The same of towns that are not centres: to all regions, their own too, of another's centre.

    ``towns`` has ``code`` (one municipality) and ``region_number``; the rest is as for
    :func:`nearness`, with ``region_number`` in ``centres``.
    """
    place = {code: j for j, code in enumerate(codes)}
    own = _membership(towns["code"], place)
    region = _membership(centres["municipalities"], place)
    homes = own @ commuting
    workers = homes @ region.T
    number = {region: k for k, region in enumerate(centres["region_number"])}
    at = np.arange(len(towns)), towns["region_number"].map(number).to_numpy()
    workers[at] -= (homes * own).sum(axis=1)
    minutes = _minutes(own, centres, place, times)
    return Nearness(workers, homes.sum(axis=1), minutes, np.isfinite(minutes).any(axis=1))


@lru_cache(maxsize=1)
def snapshot_nearness() -> Nearness:
    """Of the snapshot's centres, by region number; commuting of the latest year."""
    data = snapshot()
    latest = data.commuting[max(data.commuting)]
    return nearness(data.table("centres"), latest, data.codes, data.table("centre_drive_times"))


@lru_cache(maxsize=1)
def snapshot_town_nearness() -> Nearness:
    """Of the snapshot's other towns, in the order of their table; commuting of the latest year."""
    data = snapshot()
    latest = data.commuting[max(data.commuting)]
    centres, times = data.table("centres"), data.table("centre_drive_times")
    return town_nearness(data.table("other_towns"), centres, latest, data.codes, times)


def _minutes(
    own: np.ndarray, centres: pd.DataFrame, place: dict[str, int], times: pd.DataFrame
) -> np.ndarray:
    """From each place's municipalities to every region's centre point."""
    row = {slug: k for k, slug in enumerate(centres["slug"])}
    by_code = np.full((len(place), len(centres)), np.inf)
    known = times[times["slug"].isin(row) & times["code"].isin(place)]
    at = known["code"].map(place).to_numpy(), known["slug"].map(row).to_numpy()
    np.minimum.at(by_code, at, known["minutes"].to_numpy(dtype=float))
    # A twin centre is as near as the nearer of its municipalities.
    return np.array([by_code[members > 0].min(axis=0) for members in own])


def _membership(groups: pd.Series, place: dict[str, int]) -> np.ndarray:
    members = np.zeros((len(groups), len(place)))
    for i, text in enumerate(groups):
        codes = text.split(";")
        # Ålesund and Haram are one in the matrix; whoever holds Ålesund is meant by it.
        codes += ["1507"] if "1508" in codes and "1507" in place else []
        members[i, [place[code] for code in codes]] = 1
    return members
