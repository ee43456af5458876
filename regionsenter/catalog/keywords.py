"""What people type: everyday words for indicators, themes and challenges."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from pydantic import Field

from regionsenter.catalog.declared import Declared
from regionsenter.catalog.registry import FOLDER, CatalogError, _entries, challenges, indicators, themes

FILE = "keywords.yaml"


class Keyword(Declared):
    """Words by language that mean the same, and what they lead to, the first one first.

    What no indicator measures may still be what a theme or a challenge is about.
    """

    slug: str = Field(pattern="^[a-z0-9]+(-[a-z0-9]+)*$")
    nb: tuple[str, ...] = Field(min_length=1)
    nn: tuple[str, ...] = Field(min_length=1)
    en: tuple[str, ...] = Field(min_length=1)
    indicators: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    challenges: tuple[str, ...] = ()

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
        If an entry is malformed, or leads nowhere, to what is not there, or to the same twice.
    """
    entries = _entries(FOLDER / FILE, Keyword)
    for entry in entries.values():
        for led_to, known in _known().items():
            slugs = getattr(entry, led_to)
            if unknown := [slug for slug in slugs if slug not in known]:
                raise CatalogError(f"{FILE}: {entry.slug} has unknown {led_to} {', '.join(unknown)}")
            if len(set(slugs)) < len(slugs):
                raise CatalogError(f"{FILE}: {entry.slug} has one of {led_to} twice")
        if not any(getattr(entry, led_to) for led_to in _known()):
            raise CatalogError(f"{FILE}: {entry.slug} leads nowhere")
    return entries


@lru_cache(maxsize=12)
def words_for(language: str, led_to: str = "indicators") -> dict[str, tuple[tuple[str, int], ...]]:
    """For each of what words lead to its everyday words, each with its place among those of the word.

    ``led_to`` is ``indicators``, ``themes`` or ``challenges``.
    """
    places: dict[str, dict[str, int]] = {slug: {} for slug in _known()[led_to]}
    for entry in keywords().values():
        for place, slug in enumerate(getattr(entry, led_to)):
            for word in entry.words(language):
                places[slug][word] = min(place, places[slug].get(word, place))
    return {slug: tuple(words.items()) for slug, words in places.items()}


def _known() -> dict[str, Collection[str]]:
    return {"indicators": indicators(), "themes": themes(), "challenges": challenges()}
