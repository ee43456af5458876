"""What the challenge profile is made of: which indicators count, why, and why the others do not.

An indicator counts towards the challenge and the theme it is declared with, in the direction it is
declared with; ``profile.yaml`` only chooses. Weights are equal until the user sets others.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from pydantic import Field

from regionsenter.catalog.declared import Declared, Text
from regionsenter.catalog.models import Indicator
from regionsenter.catalog.registry import (
    FOLDER,
    CatalogError,
    _read,
    challenges,
    indicators,
    themes,
)

By = Literal["challenge", "theme"]
BY: tuple[By, ...] = ("challenge", "theme")


class Used(Declared):
    """An indicator that counts, in which kinds of composite, and why."""

    indicator: str
    kinds: tuple[By, ...] = Field(alias="in", min_length=1)
    why: Text


class KeptOut(Declared):
    """Indicators with a direction that do not count in some kinds of composite, and why."""

    indicators: tuple[str, ...] = Field(min_length=1)
    kinds: tuple[By, ...] = Field(alias="from", min_length=1)
    reason: Text


class ProfileChoice(Declared):
    """The whole of ``profile.yaml``."""

    used: tuple[Used, ...]
    no_direction: Text
    no_challenge: Text
    not_judged: Text
    left_out: tuple[KeptOut, ...]


@lru_cache(maxsize=1)
def choice() -> ProfileChoice:
    """The file as it stands, checked.

    Raises
    ------
    CatalogError
        If it is malformed, names an unknown indicator or one without direction, or says of the
        same indicator and composite twice what is to be done with it.
    """
    try:
        declared = ProfileChoice.model_validate(_read(FOLDER / "profile.yaml"))
    except ValueError as error:
        raise CatalogError(f"profile.yaml: {error}") from error
    said = [(kind, declaration.indicator) for declaration in declared.used for kind in declaration.kinds]
    said += [
        (k, slug)
        for declaration in declared.left_out
        for k in declaration.kinds
        for slug in declaration.indicators
    ]
    for kind, slug in said:
        if slug not in indicators():
            raise CatalogError(f"profile.yaml: unknown indicator {slug}")
        if indicators()[slug].direction == "neither":
            raise CatalogError(f"profile.yaml: {slug} has no direction, so it needs no entry")
        if topic_slug(indicators()[slug], kind) is None:
            raise CatalogError(f"profile.yaml: {slug} has no {kind}, so it needs no entry")
        if said.count((kind, slug)) > 1:
            raise CatalogError(f"profile.yaml: {slug} stands twice for {kind}")
    return declared


def topic_slug(entry: Indicator, by: By) -> str | None:
    """The slug of the challenge (None without one), or the letter of the theme, of an indicator."""
    return entry.challenge if by == "challenge" else entry.theme


@lru_cache(maxsize=2)
def groups(by: By = "challenge") -> dict[str, tuple[str, ...]]:
    """The indicators of each composite: challenge slug or theme letter to indicator slugs.

    Both are in display order.

    Raises
    ------
    ValueError
        If ``by`` is neither ``challenge`` nor ``theme``.
    CatalogError
        As :func:`choice`.
    """
    if by not in BY:
        raise ValueError(f"unknown kind of composite '{by}' (known: {', '.join(BY)})")
    chosen = {used.indicator for used in choice().used if by in used.kinds}
    topics = challenges() if by == "challenge" else themes()
    return {
        topic: tuple(s for s, e in indicators().items() if s in chosen and topic_slug(e, by) == topic)
        for topic in topics
    }


@lru_cache(maxsize=2)
def kept_out(by: By = "challenge") -> dict[str, Text]:
    """Every indicator that does not count, with the reason, in display order."""
    chosen = {slug for group in groups(by).values() for slug in group}
    said = {
        s: unused.reason for unused in choice().left_out if by in unused.kinds for s in unused.indicators
    }
    return {slug: _why_not(entry, by, said) for slug, entry in indicators().items() if slug not in chosen}


def _why_not(entry: Indicator, by: By, said: dict[str, Text]) -> Text:
    if entry.direction == "neither":
        return choice().no_direction
    if topic_slug(entry, by) is None:
        return choice().no_challenge
    return said.get(entry.slug, choice().not_judged)


def why(slug: str) -> Text:
    """Why an indicator counts. Raises KeyError for one that does not."""
    return {used.indicator: used.why for used in choice().used}[slug]
