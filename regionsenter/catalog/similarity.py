"""Declared ways of choosing centres that are alike: presets of indicators and weights."""

from __future__ import annotations

from functools import lru_cache

from pydantic import Field

from regionsenter.catalog.declared import Declared, Text
from regionsenter.catalog.registry import FOLDER, FORM, CatalogError, _read, indicators, themes
from regionsenter.whole_files import told_as

FILE = "similarity.yaml"
#: What the slug of a theme's preset begins with; the theme's letter follows.
THEME_PREFIX = "tema-"


class Preset(Declared):
    """A way of being alike. ``weights`` is empty for a theme's preset, whose are worked out.

    ``theme`` is the letter of the theme a preset is made from, None for a listed one.
    """

    slug: str = Field(pattern="^[a-z0-9]+(-[a-z0-9]+)*$")
    name: Text
    description: Text
    weights: dict[str, float] = Field(default_factory=dict)
    theme: str | None = None


@lru_cache(maxsize=1)
@told_as(CatalogError, FORM.format(FILE))
def presets() -> dict[str, Preset]:
    """Every preset by slug: the listed ones, then one a theme, in display order.

    Raises
    ------
    CatalogError
        If an entry is malformed, names an unknown indicator, or has a weight that is not above 0.
    """
    content = _read(FOLDER / FILE, keys=("presets", "themes"))
    by_slug: dict[str, Preset] = {}
    for entry in content["presets"]:
        try:
            preset = Preset.model_validate(entry)
        except ValueError as error:
            raise CatalogError(f"{FILE}: {error}") from error
        by_slug[preset.slug] = _checked(preset, by_slug)
    for letter, topic in themes().items():
        filled = {
            language: content["themes"]["name"][language].format(
                letter=letter, theme=topic.name.in_language(language)
            )
            for language in ("nb", "nn", "en")
        }
        slug = THEME_PREFIX + letter
        description = Text.model_validate(content["themes"]["description"])
        by_slug[slug] = Preset(slug=slug, name=Text(**filled), description=description, theme=letter)
    return by_slug


def _checked(preset: Preset, before: dict[str, Preset]) -> Preset:
    if preset.slug in before:
        raise CatalogError(f"{FILE}: {preset.slug} stands twice")
    if not preset.weights:
        raise CatalogError(f"{FILE}: {preset.slug} has no weights")
    if unknown := [slug for slug in preset.weights if slug not in indicators()]:
        raise CatalogError(f"{FILE}: {preset.slug} has unknown indicator {', '.join(unknown)}")
    if wrong := [slug for slug, weight in preset.weights.items() if not 0 < weight < 1000]:
        raise CatalogError(f"{FILE}: {preset.slug}: the weight of {', '.join(wrong)} must be > 0")
    return preset


def preset(slug: str) -> Preset:
    """The preset with this slug.

    Raises
    ------
    ValueError
        If there is none; the message lists them.
    """
    try:
        return presets()[slug]
    except KeyError:
        raise ValueError(f"unknown preset '{slug}' (known: {', '.join(presets())})") from None
