"""Names of files: what they hold, in words that every system takes."""

from __future__ import annotations

from regionsenter.folding import fold

#: A name is cut here, between two words: with its folder it must fit where paths are short.
LONGEST = 90


def file_name(*parts: str, ending: str = "") -> str:
    """``regionsenter-voss-andel-67-ar-og-eldre-2026.csv``: what says something, in plain letters."""
    words = [word for part in ("regionsenter", *parts) for word in fold(part).split("-") if word]
    name = ""
    for word in words:
        longer = f"{name}-{word}" if name else word
        if len(longer) > LONGEST:
            break
        name = longer
    return f"{name}.{ending}" if ending else name
