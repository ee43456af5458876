"""The centres: one a labour-market region, with what it is made of and why it is in or out."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

import numpy as np

from regionsenter.geography.big_city import snapshot_nearness
from regionsenter.geography.delineation import Figures, Limits, judge, size_class
from regionsenter.snapshot import snapshot


class UnknownPlace(KeyError):
    """No centre has this slug; the message says which are near."""

    def __str__(self) -> str:
        return str(self.args[0])


@dataclass(frozen=True)
class Centre:
    """The centre of one labour-market region.

    ``settlement_population`` is persons in the centre settlement (1 January 2024 for most), None where no
    settlement is listed; ``size_population`` is what its size is judged by, the same but where SSB splits
    the town (then the town's on the 250 m grid, 2019, with the municipality's growth since);
    ``big_city_commuting`` is per cent of employed residents working in a big city's region and
    ``big_city_minutes`` the modelled drive to the nearest (NaN: beyond three hours); ``reason`` is of
    ``delineation.REASONS``; ``exception`` tells, by language, why the general rule was not used (empty
    where it was).
    """

    slug: str
    name: str
    official_name: str
    region_number: int
    region_name: str
    county: str
    centre_municipalities: tuple[str, ...]
    municipalities: tuple[str, ...]
    settlement_code: str
    settlement_name: str
    settlement_population: int | None
    size_population: int | None
    settlement_date: str
    settlement_summed: bool
    lon: float
    lat: float
    size_class: str
    candidate: bool
    reason: str
    big_city_commuting: float
    big_city_minutes: float
    aliases: tuple[str, ...]
    exception: dict[str, str]

    @property
    def split_by_ssb(self) -> bool:
        """Whether the town is so much more than its settlement that its size is judged by the town."""
        return self.size_population != self.settlement_population

    @property
    def hinterland(self) -> tuple[str, ...]:
        """The hinterland by the rule ``ba``: the region without the centre municipality."""
        return tuple(code for code in self.municipalities if code not in self.centre_municipalities)


@lru_cache(maxsize=1)
def centres() -> tuple[Centre, ...]:
    """The 159 centres, by region number, judged by the default limits."""
    table = snapshot().table("centres")
    people = table["size_population"].to_numpy(dtype=float)
    # The default limits ask for nothing but settlement and big cities, so that is all there is.
    outcome = judge(Figures(people, snapshot_nearness()), Limits())
    why, share = outcome.first_reasons(), outcome.commuting
    minutes = np.where(np.isinf(outcome.minutes), np.nan, outcome.minutes)
    return tuple(
        Centre(
            slug=row.slug,
            name=row.name,
            official_name=row.official_name,
            region_number=int(row.region_number),
            region_name=row.region_name,
            county=row.centre_municipalities[:2],
            centre_municipalities=tuple(row.centre_municipalities.split(";")),
            municipalities=tuple(row.municipalities.split(";")),
            settlement_code=row.settlement_code,
            settlement_name=row.settlement_name,
            settlement_population=_whole(row.settlement_population),
            size_population=_whole(row.size_population),
            settlement_date=row.settlement_date,
            settlement_summed=bool(row.settlement_summed),
            lon=float(row.lon),
            lat=float(row.lat),
            size_class=size_class(row.size_population),
            candidate=reason == "in",
            reason=reason,
            big_city_commuting=float(commuters),
            big_city_minutes=float(drive),
            aliases=tuple(filter(None, row.aliases.split(";"))),
            exception=_texts(row),
        )
        for row, reason, commuters, drive in zip(
            table.itertuples(index=False), why, share, minutes, strict=True
        )
    )


@lru_cache(maxsize=1)
def _by_slug() -> dict[str, Centre]:
    by_alias = {alias: centre for centre in centres() for alias in centre.aliases}
    return by_alias | {centre.slug: centre for centre in centres()}


def centre(slug: str) -> Centre:
    """The centre with this slug or alias.

    Raises
    ------
    UnknownPlace
        If there is none; near slugs are named.
    """
    try:
        return _by_slug()[slug]
    except KeyError:
        near = get_close_matches(slug, _by_slug(), n=3)
        hint = f" (did you mean {', '.join(near)}?)" if near else ""
        raise UnknownPlace(f"unknown centre '{slug}'{hint}") from None


def _whole(value: float) -> int | None:
    return None if value != value else int(value)


def _texts(row: Any) -> dict[str, str]:
    texts = {"nb": row.exception_nb, "nn": row.exception_nn, "en": row.exception_en}
    return texts if texts["nb"] else {}
