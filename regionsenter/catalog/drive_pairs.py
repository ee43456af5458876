"""Declared reference journeys and ferry crossings that the drive-time model is held against."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from pydantic import Field

from regionsenter.catalog.declared import Declared, Text
from regionsenter.catalog.registry import FOLDER, FORM, CatalogError, _read
from regionsenter.whole_files import told_as

FILE = "drive_pairs.yaml"

Kind = Literal["motorway", "main", "county", "pass", "ferry", "island", "long"]
Basis = Literal["published", "reviewed", "assembled", "estimate"]


class PairSource(Declared):
    """Where minutes are from; ``url`` where they can be looked up."""

    slug: str
    title: Text
    url: str | None = None


class Crossing(Declared):
    """A published crossing: minutes from quay to quay, without waiting.

    ``ferry`` is the class of the road it carries on; ``km`` is from the source or measured on the map.
    """

    name: str
    ferry: Literal["E", "R", "F"]
    km: float = Field(gt=0)
    km_from: Literal["source", "map"]
    minutes: int = Field(gt=0)
    source: str


class DrivePair(Declared):
    """A journey between two municipal centres (by municipal code): minutes by car without queues.

    ``along`` names roads or the crossing; ``held_out`` journeys were not used to set the speeds.
    """

    start: str = Field(alias="from", pattern=r"^\d{4}$")
    stop: str = Field(alias="to", pattern=r"^\d{4}$")
    minutes: int = Field(gt=0)
    kind: Kind
    along: str
    basis: Basis
    source: str
    held_out: bool


class DrivePairs(Declared):
    """All of them, as the file has them."""

    sources: tuple[PairSource, ...]
    crossings: tuple[Crossing, ...]
    pairs: tuple[DrivePair, ...]

    def source(self, slug: str) -> PairSource:
        """The source with this slug.

        Raises
        ------
        KeyError
            If there is none.
        """
        return {source.slug: source for source in self.sources}[slug]


@lru_cache(maxsize=1)
@told_as(CatalogError, FORM.format(FILE))
def drive_pairs() -> DrivePairs:
    """The reference journeys and crossings.

    Raises
    ------
    CatalogError
        If the file is malformed, names an unknown source, or has a journey twice.
    """
    content = _read(FOLDER / FILE, keys=("sources", "crossings", "pairs"))
    try:
        listed = DrivePairs.model_validate(content)
    except ValueError as error:
        raise CatalogError(f"{FILE}: {error}") from error
    known = {source.slug for source in listed.sources}
    named = {crossing.source for crossing in listed.crossings} | {pair.source for pair in listed.pairs}
    if unknown := sorted(named - known):
        raise CatalogError(f"{FILE}: unknown source {', '.join(unknown)}")
    ends = [frozenset((pair.start, pair.stop)) for pair in listed.pairs]
    if twice := [pair for pair, both in zip(listed.pairs, ends, strict=True) if ends.count(both) > 1]:
        raise CatalogError(f"{FILE}: {twice[0].start}-{twice[0].stop} stands twice")
    return listed
