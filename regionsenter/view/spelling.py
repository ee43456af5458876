"""How the URL spells a word: small letters, hyphens for spaces, ``ae``, ``o`` and ``a``."""

from __future__ import annotations

_PLAIN = str.maketrans({"æ": "ae", "ø": "o", "å": "a", " ": "-"})


def tidy(text: str) -> str:
    """``text`` as the URL would write it, so that a hand-typed ``Tromsø`` is understood."""
    return text.strip().casefold().translate(_PLAIN)
