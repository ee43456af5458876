"""The pages as they are searched for: what each is called, what it is for, and everyday words for it."""

from __future__ import annotations

from functools import lru_cache

from regionsenter.catalog.declared import Declared, Text
from regionsenter.catalog.registry import FOLDER, _entries

FILE = "pages.yaml"


class PageWords(Declared):
    """A page of the app by its address; ``words`` by language lead to it."""

    slug: str
    name: Text
    about: Text
    words: dict[str, tuple[str, ...]]

    def words_in(self, language: str) -> tuple[str, ...]:
        """What a reader in ``language`` may type: Norwegian always, English for ``en``."""
        every = (*self.words["nb"], *self.words["nn"], *(self.words["en"] if language == "en" else ()))
        return tuple(dict.fromkeys(every))


@lru_cache(maxsize=1)
def pages() -> dict[str, PageWords]:
    """Every page, by its address. Raises CatalogError."""
    return _entries(FOLDER / FILE, PageWords)
