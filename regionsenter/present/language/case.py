"""A name as it stands within a sentence, or at its head."""

from __future__ import annotations


def within_sentence(name: str) -> str:
    """The name with a small letter first."""
    return name[:1].lower() + name[1:]


def capitalised(name: str) -> str:
    """The name with a capital letter first, for the head of a sentence or a column."""
    return name[:1].upper() + name[1:]
