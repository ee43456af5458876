"""A name as it stands within a sentence, or at its head."""

from __future__ import annotations


def within_sentence(name: str) -> str:
    """The name with a small letter first."""
    return name[:1].lower() + name[1:]


def capitalised(name: str) -> str:
    """The name with a capital letter first, for the head of a sentence or a column."""
    return name[:1].upper() + name[1:]


#: The first word of a name, as it stands when one thing is told of it.
_DEFINITE = {"nb": ("Andel ", "Andelen "), "nn": ("Del ", "Delen "), "en": ("Share ", "The share ")}


def definite(name: str, language: str) -> str:
    """An indicator's name at the head of a sentence: ``Andelen 67 år og eldre``, ``Delen …``."""
    bare, told = _DEFINITE[language]
    return told + name[len(bare) :] if name.startswith(bare) else name
