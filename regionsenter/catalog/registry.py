"""The typed registry: reads the catalog's data files once and refuses what does not hang together.

The order of ``taxonomy.yaml`` is the order of display everywhere.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol, Self, TypeVar

import yaml

from regionsenter.catalog.declared import Text
from regionsenter.catalog.models import Component, Indicator, LeftOut, Source, Topic
from regionsenter.whole_files import NotWhole, told_as

FOLDER = Path(__file__).parent
#: What is said when reading a data file trips over what it says.
FORM = "{}: is not of the right form; restore it from git"
TAXONOMY = "taxonomy.yaml"
TAXONOMY_KEYS = (
    "challenges",
    "themes",
    "landing",
    "indicators",
    "strategy_centres",
    "key_figures",
    "town_key_figures",
    "challenge_rule",
)


class _Named(Protocol):
    """A model whose entries are told apart by slug."""

    @property
    def slug(self) -> str: ...
    @classmethod
    def model_validate(cls, obj: Any) -> Self: ...


_Entry = TypeVar("_Entry", bound=_Named)


class CatalogError(NotWhole, ValueError):
    """A data file of the catalog is wrong; the message names the file and the mend."""


def _read(path: Path, kind: type[dict[Any, Any] | list[Any]] = dict, keys: Collection[str] = ()) -> Any:
    """What a data file holds, a ``kind`` with ``keys``; whoever asks gives the rest to a model to check.

    Raises CatalogError.
    """
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
    except (OSError, UnicodeError, RecursionError, yaml.YAMLError) as error:
        raise CatalogError(f"{path.name}: cannot be read: {error}") from error
    if not isinstance(content, kind):
        raise CatalogError(f"{path.name}: holds nothing that can be used; restore it from git")
    if lacking := [key for key in keys if key not in content]:
        raise CatalogError(f"{path.name}: lacks {', '.join(lacking)}; restore it from git")
    return content


def _entries(path: Path, model: type[_Entry]) -> dict[str, _Entry]:
    entries: dict[str, _Entry] = {}
    with told_as(CatalogError, FORM.format(path.name)):
        for entry in _list(_read(path, list)):
            try:
                parsed = model.model_validate(entry)
            except ValueError as error:
                raise CatalogError(f"{path.name}: {error}") from error
            if parsed.slug in entries:
                raise CatalogError(f"{path.name}: {parsed.slug} stands twice")
            entries[parsed.slug] = parsed
    return entries


def _list(content: Any) -> list[Any]:
    if not isinstance(content, list) or not content:
        raise TypeError("it must be a list of entries")
    return content


@lru_cache(maxsize=1)
def _taxonomy() -> dict[str, Any]:
    with told_as(CatalogError, FORM.format(TAXONOMY)):
        content = dict(_read(FOLDER / TAXONOMY, keys=TAXONOMY_KEYS))
        for name in ("challenges", "themes", "indicators", "key_figures", "town_key_figures"):
            _list(content[name])
        int(content["strategy_centres"])
    return content


@lru_cache(maxsize=1)
def challenges() -> dict[str, Topic]:
    """The strategy's five challenges, by slug, in display order."""
    return _topics("challenges")


@lru_cache(maxsize=1)
def themes() -> dict[str, Topic]:
    """The strategy's five themes, by letter a-e."""
    return _topics("themes")


def _topics(kind: str) -> dict[str, Topic]:
    with told_as(CatalogError, FORM.format(TAXONOMY)):
        return {topic["slug"]: Topic.model_validate(topic) for topic in _taxonomy()[kind]}


@lru_cache(maxsize=1)
def sources() -> dict[str, Source]:
    """Every source a number may come from, by slug."""
    return _entries(FOLDER / "sources.yaml", Source)


@lru_cache(maxsize=1)
def components() -> dict[str, Component]:
    """The additive building blocks the build delivers and the indicators are made of, by slug."""
    return _entries(FOLDER / "components.yaml", Component)


@lru_cache(maxsize=1)
def indicators() -> dict[str, Indicator]:
    """Every indicator, by slug, in display order.

    Raises
    ------
    CatalogError
        If an entry is malformed, names an unknown topic, source or component, or is not listed.
    """
    folder = FOLDER / "indicators"
    order = _taxonomy()["indicators"]
    files = {path.stem for path in folder.glob("*.yaml")}
    with told_as(CatalogError, FORM.format(TAXONOMY)):
        unlisted = sorted(files - set(order))
    if unlisted:
        raise CatalogError(f"taxonomy.yaml: indicators lacks {', '.join(unlisted)}")
    entries = {}
    for slug in order:
        path = folder / f"{slug}.yaml"
        try:
            entry = Indicator.model_validate(_read(path))
        except ValueError as error:
            raise CatalogError(f"indicators/{path.name}: {error}") from error
        entries[slug] = _checked(entry, slug)
    for entry in entries.values():
        other = getattr(entry.aggregation, "indicator", None)
        if other is not None and other not in entries:
            raise CatalogError(f"indicators/{entry.slug}.yaml: unknown indicator {other}")
    _check_leads(entries)
    return entries


def _check_leads(entries: Mapping[str, Indicator]) -> None:
    for kind, topics in (("challenge", challenges()), ("theme", themes())):
        for topic in topics.values():
            lead = entries.get(topic.lead)
            if lead is None or getattr(lead, kind) != topic.slug:
                raise CatalogError(f"{TAXONOMY}: {topic.slug}: lead {topic.lead} is no indicator of it")
    if _taxonomy()["landing"] not in entries:
        raise CatalogError(f"{TAXONOMY}: landing: unknown indicator {_taxonomy()['landing']}")


def landing_indicator() -> str:
    """The indicator that is shown when nothing is chosen, by slug. :func:`indicators` has checked it."""
    return str(_taxonomy()["landing"])


@lru_cache(maxsize=1)
def left_out() -> dict[str, LeftOut]:
    """The raw files no figure is taken from, by name, with the reason."""
    return _entries(FOLDER / "left_out.yaml", LeftOut)


def challenge_rule() -> Text:
    """By what an indicator has the challenge it has, or none."""
    with told_as(CatalogError, FORM.format(TAXONOMY)):
        return Text.model_validate(_taxonomy()["challenge_rule"])


def strategy_centres() -> int:
    """About how many centres the strategy says there are; which, it does not say."""
    return int(_taxonomy()["strategy_centres"])


def key_figures() -> tuple[Indicator, ...]:
    """The few indicators that sum up a centre, in the order of the taxonomy.

    Raises
    ------
    CatalogError
        If one of them is not an indicator.
    """
    return _listed("key_figures")


def town_key_figures() -> tuple[Indicator, ...]:
    """Those that sum up a town against the rest of its municipality. Raises CatalogError."""
    return _listed("town_key_figures")


def _listed(name: str) -> tuple[Indicator, ...]:
    try:
        return tuple(indicators()[slug] for slug in _taxonomy()[name])
    except KeyError as error:
        raise CatalogError(f"{TAXONOMY}: {name} has an unknown {error}") from None


def _checked(entry: Indicator, slug: str) -> Indicator:
    where = f"indicators/{slug}.yaml"
    if entry.slug != slug:
        raise CatalogError(f"{where}: the slug must be the file's name")
    if entry.challenge is not None and entry.challenge not in challenges():
        raise CatalogError(f"{where}: unknown challenge {entry.challenge}")
    if entry.theme not in themes():
        raise CatalogError(f"{where}: unknown theme {entry.theme}")
    if unknown := [s for s in entry.sources if s not in sources()]:
        raise CatalogError(f"{where}: unknown source {', '.join(unknown)}")
    if unknown := [c for c in entry.aggregation.components() if c not in components()]:
        raise CatalogError(f"{where}: unknown component {', '.join(unknown)}")
    return entry


def indicator(slug: str) -> Indicator:
    """The indicator with this slug.

    Raises
    ------
    KeyError
        If there is none; the message lists near names.
    """
    try:
        return indicators()[slug]
    except KeyError:
        from difflib import get_close_matches

        near = get_close_matches(slug, indicators(), n=3)
        hint = f" (did you mean {', '.join(near)}?)" if near else ""
        raise KeyError(f"unknown indicator '{slug}'{hint}") from None
