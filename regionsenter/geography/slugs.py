"""Slugs: names as they stand in a URL, in file names and on the command line."""

from __future__ import annotations

import re
import unicodedata

# Letters that are not a plain letter with an accent, so that decomposition leaves them alone.
# æ, ø and å are Norwegian, đ, ŋ and ŧ Northern Sámi, the rest of our neighbours.
_LETTERS = str.maketrans(
    {
        "æ": "ae",
        "ø": "o",
        "å": "a",
        "đ": "d",
        "ŋ": "n",
        "ŧ": "t",
        "ð": "d",
        "þ": "th",
        "œ": "oe",
        "ł": "l",
        "ħ": "h",
        "ı": "i",
        "ʒ": "z",
        "ǥ": "g",
    }
)


def fold(text: str) -> str:
    """``text`` in plain small letters and digits, words parted by one hyphen; may be empty."""
    plain = unicodedata.normalize("NFC", text.casefold()).translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", plain)
    plain = "".join(c for c in plain if not unicodedata.combining(c)).translate(_LETTERS)
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


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
