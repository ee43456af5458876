"""What places are called besides their names: former and Sámi names, old numbers, settlements, districts.

All by municipal or county code of 2024, which is what leads from an old name or number to what it is now.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import Any, NamedTuple

from pydantic import Field

from regionsenter.catalog.declared import Declared
from regionsenter.catalog.registry import FOLDER, FORM, CatalogError, _entries, _read
from regionsenter.whole_files import told_as

NAMES, SETTLEMENTS, DISTRICTS = "other_names.yaml", "settlements.yaml", "districts.yaml"
NUMBERS, COUNTIES = "old_numbers.yaml", "former_counties.yaml"


class FormerCounty(Declared):
    """A county's former name or number, and the codes of the counties it is now."""

    slug: str
    name: str
    numbers: tuple[str, ...] = Field(min_length=1)
    now: tuple[str, ...] = Field(min_length=1)


class Successors(NamedTuple):
    """What an old number means, codes of 2024, and ``also`` what else was a part of it then."""

    codes: tuple[str, ...]
    also: tuple[str, ...] = ()


@lru_cache(maxsize=1)
@told_as(CatalogError, FORM.format(NAMES))
def other_names() -> dict[str, tuple[str, ...]]:
    """Municipal code of 2024 to former municipalities in it, and other names of its own.

    Raises
    ------
    CatalogError
        If the file is not lists of names by four-digit code.
    """
    names_by_code: dict[str, tuple[str, ...]] = {}
    for part, names_of in _read(FOLDER / NAMES).items():
        for code, names in _lists_by_code(names_of, f"{NAMES}: {part}").items():
            names_by_code[code] = (*names_by_code.get(code, ()), *names)
    return names_by_code


@lru_cache(maxsize=1)
@told_as(CatalogError, FORM.format(SETTLEMENTS))
def settlement_names() -> dict[str, tuple[str, ...]]:
    """Municipal code to the settlements in it that have another name than it has. Raises CatalogError."""
    return _lists_by_code(_read(FOLDER / SETTLEMENTS), SETTLEMENTS)


@lru_cache(maxsize=1)
@told_as(CatalogError, FORM.format(DISTRICTS))
def districts() -> dict[str, tuple[str, ...]]:
    """Name of a district to the codes of its municipalities. Raises CatalogError."""
    return {
        name: _list_of(codes, f"{DISTRICTS}: {name}", codes)
        for name, codes in _read(FOLDER / DISTRICTS).items()
    }


@lru_cache(maxsize=1)
@told_as(CatalogError, FORM.format(NUMBERS))
def old_numbers() -> dict[str, Successors]:
    """Old municipal number to what it is now. Raises CatalogError."""
    content = _read(FOLDER / NUMBERS, keys=("whole", "split", "carried_on"))
    whole = _lists_by_code(content["whole"], f"{NUMBERS}: whole")
    split = _lists_by_code(content["split"], f"{NUMBERS}: split")
    carried_on = _list_of(content["carried_on"], f"{NUMBERS}: carried_on", content["carried_on"])
    now = {old: Successors((code,)) for code, olds in whole.items() for old in olds}
    for old, codes in split.items():
        now[old] = Successors(codes[:1], codes[1:]) if old in carried_on else Successors(codes)
    return now


@lru_cache(maxsize=1)
def former_counties() -> tuple[FormerCounty, ...]:
    """Every entry of the file. Raises CatalogError."""
    return tuple(_entries(FOLDER / COUNTIES, FormerCounty).values())


def _lists_by_code(content: Any, where: str) -> dict[str, tuple[str, ...]]:
    return {code: _list_of(texts, f"{where}: {code}", [code]) for code, texts in content.items()}


def _list_of(texts: Any, where: str, codes: Collection[Any]) -> tuple[str, ...]:
    """``texts``, and that ``codes`` are what they should be. A number without quotes loses its zero."""
    for code in codes:
        if not (isinstance(code, str) and len(code) == 4 and code.isdigit()):
            raise CatalogError(f"{where}: '{code}' is not a municipal code in quotes")
    if (
        not isinstance(texts, list)
        or not texts
        or not all(text and isinstance(text, str) for text in texts)
    ):
        raise CatalogError(f"{where} needs a list of names")
    return tuple(texts)
