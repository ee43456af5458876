"""Settlements that are not the centre, in municipalities that have one."""

from __future__ import annotations

from functools import lru_cache

from pydantic import Field

from regionsenter.catalog.declared import Declared
from regionsenter.catalog.registry import FOLDER, _entries

FILE = "beside_centres.yaml"


class BesideCentre(Declared):
    """A settlement by SSB's number (``slug``): its ``name``, municipality (``code`` of 2024) and
    ``population``, persons on 1 January of ``year``."""

    slug: str = Field(pattern=r"^\d{4}$")
    name: str
    code: str = Field(pattern=r"^\d{4}$")
    population: int = Field(gt=0)
    year: int


@lru_cache(maxsize=1)
def beside_centres() -> tuple[BesideCentre, ...]:
    """All of them, the largest first. Raises CatalogError."""
    return tuple(_entries(FOLDER / FILE, BesideCentre).values())
