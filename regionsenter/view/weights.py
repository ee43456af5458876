"""How weights are written in one text, in links and on the command line: ``folketall~2.gjeld~1``."""

from __future__ import annotations

import re

#: A dot before a slug: in ``a~0.5g-dekning~1.5`` the first, not the second. A slug may begin with a digit.
_BETWEEN = re.compile(r"\.(?=[^.~]*[a-z][^.~]*~)")


def split_weights(text: str) -> list[tuple[str, str]]:
    """Each indicator and the text of its weight, empty where there is none."""
    return [(slug, number) for slug, _, number in (part.partition("~") for part in _BETWEEN.split(text))]
