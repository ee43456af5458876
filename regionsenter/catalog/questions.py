"""The questions on the front page, each with the view that answers it."""

from __future__ import annotations

from functools import lru_cache

from pydantic import Field

from regionsenter.catalog.declared import Declared, Text
from regionsenter.catalog.registry import FOLDER, CatalogError, _entries, indicators

FILE = "questions.yaml"


class Question(Declared):
    """A question, what kind of answer it has, and the page and the view (as a URL has it) that give it."""

    slug: str = Field(pattern="^[a-z0-9]+(-[a-z0-9]+)*$")
    question: Text
    answer: Text
    page: str
    view: dict[str, str] = Field(min_length=1)


@lru_cache(maxsize=1)
def questions() -> dict[str, Question]:
    """Every question, by slug, in display order.

    Raises
    ------
    CatalogError
        If an entry is malformed or asks for an indicator that is not there.
    """
    entries = _entries(FOLDER / FILE, Question)
    for entry in entries.values():
        if entry.view.get("indikator") not in indicators():
            raise CatalogError(f"{FILE}: {entry.slug} has unknown indicator {entry.view.get('indikator')}")
    return entries
