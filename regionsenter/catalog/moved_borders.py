"""Moves of a municipal border that a publication tells of: what the build measures, and is held against."""

from __future__ import annotations

from functools import lru_cache

from pydantic import Field

from regionsenter.catalog.declared import Declared
from regionsenter.catalog.registry import FOLDER, _entries

FILE = "moved_borders.yaml"


class PublishedMove(Declared):
    """Land and people that a municipality (``giver``) gave another one (``receiver``).

    ``year`` is the first 1 January that the published series has them in the receiver; ``persons`` how
    many the publication counts, in its own year; ``published`` and ``url`` say where it is told.
    """

    year: int = Field(ge=1986)
    giver: str = Field(pattern=r"^\d{4}$")
    receiver: str = Field(pattern=r"^\d{4}$")
    place: str
    persons: int | None = None
    published: str
    url: str

    @property
    def slug(self) -> str:
        """What a move is known by."""
        return f"{self.year}-{self.giver}-{self.receiver}"


@lru_cache(maxsize=1)
def published_moves() -> dict[str, PublishedMove]:
    """The published moves, by year and codes. Raises CatalogError for a malformed entry."""
    return _entries(FOLDER / FILE, PublishedMove)
