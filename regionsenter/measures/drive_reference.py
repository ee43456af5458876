"""How the modelled drive times compare with reference journeys all over the country.

The journeys (``catalog/drive_pairs.yaml``) are roads, ferries, islands and mountain passes. Most of
their minutes are own estimates and say so; a third of the journeys were not used to set the speeds.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import pandas as pd

from regionsenter.catalog.drive_pairs import drive_pairs
from regionsenter.geography.road_speeds import crossing_minutes
from regionsenter.snapshot import snapshot

#: A journey agrees when the model lies within so many per cent of the reference.
WITHIN = 10.0


@dataclass(frozen=True)
class Within:
    """How many journeys there are, and the per cent of them that agree within :data:`WITHIN`."""

    count: int
    share: float


@lru_cache(maxsize=1)
def drive_reference() -> pd.DataFrame:
    """A row for each reference journey, the largest deviation first; do not change what is given.

    Returns
    -------
    DataFrame
        ``start, stop`` (names), ``along, kind, basis, source, held_out, minutes, model_minutes``
        (minutes) and ``deviation`` (per cent of ``minutes``, model above known is positive).
    """
    data = snapshot()
    names = data.table("municipalities").set_index("code")[["admin_centre", "name"]]
    named = {code: _place(seat, name) for code, (seat, name) in zip(names.index, names.values, strict=True)}
    pairs = drive_pairs().pairs
    table = data.table("drive_times")
    starts = table[table["from_code"].isin({pair.start for pair in pairs})]
    modelled = dict(
        zip(zip(starts["from_code"], starts["to_code"], strict=True), starts["minutes"], strict=True)
    )
    frame = pd.DataFrame(
        [
            {
                "start": named[pair.start],
                "stop": named[pair.stop],
                "along": pair.along,
                "kind": pair.kind,
                "basis": pair.basis,
                "source": pair.source,
                "held_out": pair.held_out,
                "minutes": float(pair.minutes),
                "model_minutes": float(modelled.get((pair.start, pair.stop), float("nan"))),
            }
            for pair in pairs
        ]
    )
    frame["deviation"] = 100 * (frame["model_minutes"] / frame["minutes"] - 1)
    order = frame["deviation"].abs().sort_values(ascending=False, kind="stable").index
    return frame.loc[order].reset_index(drop=True)


def within(frame: pd.DataFrame) -> Within:
    """The agreement over rows of :func:`drive_reference`; a journey the model cannot make disagrees."""
    agree = frame["deviation"].abs() <= WITHIN
    return Within(len(frame), 100 * float(agree.mean()))


def crossings() -> pd.DataFrame:
    """A row for each published crossing, shortest first.

    Returns
    -------
    DataFrame
        ``name, ferry, km, km_from, source, minutes`` (published, quay to quay) and ``model_minutes``
        (the model's, with queue and waiting).
    """
    frame = pd.DataFrame([crossing.model_dump() for crossing in drive_pairs().crossings])
    frame["model_minutes"] = [
        crossing_minutes(km, ferry) for km, ferry in zip(frame["km"], frame["ferry"], strict=True)
    ]
    return frame.sort_values(["km", "name"], ignore_index=True)


def _place(seat: str, municipality: str) -> str:
    """``Molde``; ``Leirvik (Stord)`` where the centre has another name than its municipality."""
    return seat if seat == municipality else f"{seat} ({municipality})"
