"""Lists as running text."""

from __future__ import annotations

from regionsenter.texts import Translate


def listed(names: list[str], t: Translate) -> str:
    """``A``, ``A og B``, ``A, B og C``."""
    if len(names) < 2:
        return "".join(names)
    return t("{first} og {last}").format(first=", ".join(names[:-1]), last=names[-1])
