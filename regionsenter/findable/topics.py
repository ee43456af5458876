"""Themes, challenges, indicators and pages as they are found: by name and by everyday words."""

from __future__ import annotations

from functools import lru_cache

from regionsenter.catalog import challenges, indicators, themes
from regionsenter.catalog.keywords import words_for
from regionsenter.catalog.pages import pages
from regionsenter.findable.kinds import CHALLENGE, INDICATOR, PAGE, THEME
from regionsenter.geography.entries import Entry


@lru_cache(maxsize=3)
def indicator_entries(language: str) -> tuple[Entry, ...]:
    """The indicators, with their question and everyday words."""
    words = words_for(language, "indicators")
    return tuple(
        Entry(
            INDICATOR,
            slug,
            entry.name.in_language(language),
            names=(entry.short.in_language(language), slug),
            detail=entry.question.in_language(language),
            words=words.get(slug, ()),
        )
        for slug, entry in indicators().items()
    )


def theme_entries(language: str) -> tuple[Entry, ...]:
    """The five themes."""
    words = words_for(language, "themes")
    return tuple(
        Entry(
            THEME,
            slug,
            topic.name.in_language(language),
            names=(f"tema {slug}",),
            detail=topic.description.in_language(language),
            words=words.get(slug, ()),
        )
        for slug, topic in themes().items()
    )


def challenge_entries(language: str) -> tuple[Entry, ...]:
    """The five challenges."""
    words = words_for(language, "challenges")
    return tuple(
        Entry(
            CHALLENGE,
            slug,
            topic.name.in_language(language),
            detail=topic.description.in_language(language),
            words=words.get(slug, ()),
        )
        for slug, topic in challenges().items()
    )


def page_entries(language: str) -> tuple[Entry, ...]:
    """The pages of the app."""
    return tuple(
        Entry(
            PAGE,
            page.slug,
            page.name.in_language(language),
            names=(page.slug,),
            detail=page.about.in_language(language),
            words=tuple((word, 0) for word in page.words_in(language)),
        )
        for page in pages().values()
    )
