"""What people type: everyday words for indicators, and other names of municipalities."""

from __future__ import annotations

from functools import lru_cache

from pydantic import Field

from regionsenter.catalog.declared import Declared
from regionsenter.catalog.registry import FOLDER, FORM, CatalogError, _entries, _read, indicators
from regionsenter.whole_files import told_as

FILE, NAMES = "keywords.yaml", "other_names.yaml"


class Keyword(Declared):
    """Words by language that mean the same, and the indicators they lead to, the first one first."""

    slug: str = Field(pattern="^[a-z0-9]+(-[a-z0-9]+)*$")
    nb: tuple[str, ...] = Field(min_length=1)
    nn: tuple[str, ...] = Field(min_length=1)
    en: tuple[str, ...] = Field(min_length=1)
    indicators: tuple[str, ...] = Field(min_length=1)

    def words(self, language: str) -> tuple[str, ...]:
        """What a reader in ``language`` may type: both Norwegian languages, and English for ``en``.

        Whoever reads in English still knows the Norwegian word from elsewhere.
        """
        every = (*self.nb, *self.nn, *(self.en if language == "en" else ()))
        return tuple(dict.fromkeys(every))


@lru_cache(maxsize=1)
def keywords() -> dict[str, Keyword]:
    """Every entry of the keywords file, by slug.

    Raises
    ------
    CatalogError
        If an entry is malformed or names an indicator that is not there or stands twice.
    """
    entries = _entries(FOLDER / FILE, Keyword)
    for entry in entries.values():
        if unknown := [slug for slug in entry.indicators if slug not in indicators()]:
            raise CatalogError(f"{FILE}: {entry.slug} has unknown indicator {', '.join(unknown)}")
        if len(set(entry.indicators)) < len(entry.indicators):
            raise CatalogError(f"{FILE}: {entry.slug} has an indicator twice")
    return entries


@lru_cache(maxsize=3)
def words_for(language: str) -> dict[str, tuple[tuple[str, int], ...]]:
    """For each indicator its everyday words, each with its place among the indicators of the word."""
    places: dict[str, dict[str, int]] = {slug: {} for slug in indicators()}
    for entry in keywords().values():
        for place, slug in enumerate(entry.indicators):
            for word in entry.words(language):
                places[slug][word] = min(place, places[slug].get(word, place))
    return {slug: tuple(words.items()) for slug, words in places.items()}


@lru_cache(maxsize=1)
@told_as(CatalogError, FORM.format(NAMES))
def other_names() -> dict[str, tuple[str, ...]]:
    """Municipal code of 2024 to former municipalities in it, and Sámi and Kven names besides.

    Raises
    ------
    CatalogError
        If the file is not lists of names by four-digit code.
    """
    names_by_code: dict[str, tuple[str, ...]] = {}
    for part, names_of in _read(FOLDER / NAMES).items():
        for code, names in names_of.items():
            if not (isinstance(code, str) and len(code) == 4 and code.isdigit()):
                raise CatalogError(f"{NAMES}: {part}: '{code}' is not a municipal code in quotes")
            if not names or not all(isinstance(name, str) and name for name in names):
                raise CatalogError(f"{NAMES}: {part}: {code} needs a list of names")
            names_by_code[code] = (*names_by_code.get(code, ()), *names)
    return names_by_code
