"""Slugs: names as they stand in a URL, in file names and on the command line."""

from __future__ import annotations

import unicodedata

from regionsenter.folding import fold


def slugify(name: str) -> str:
    """The slug of a name: æ, ø, å become ae, o, a, and other letters lose their accents.

    >>> slugify("Tromsø"), slugify("Mo i Rana"), slugify("Kárášjohka"), slugify("Oslo/Bærum")
    ('tromso', 'mo-i-rana', 'karasjohka', 'oslo-baerum')

    Raises ValueError for a name without a single letter or digit that can be kept.
    """
    slug = fold(name)
    if not slug:
        raise ValueError(f"no slug can be made of {name!r}")
    return slug


def sort_key(name: str) -> tuple[str, ...]:
    """Key that sorts names as Norwegians do: æ, ø and å after z, other accents ignored.

    >>> sorted(["Ål", "Zoo", "Ørsta", "Árdal", "Ærø"], key=sort_key)
    ['Árdal', 'Zoo', 'Ærø', 'Ørsta', 'Ål']
    """
    last = {"æ": "{1", "ø": "{2", "å": "{3"}  # "{" follows "z"
    composed = unicodedata.normalize("NFC", name.casefold())
    return tuple(last.get(letter) or fold(letter) for letter in composed)
