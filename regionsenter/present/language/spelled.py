"""Small numbers as words, where a sentence would write them so."""

from __future__ import annotations

from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate


def spelled(n: int, t: Translate) -> str:
    """``n`` as a word from two to ten, ``åtte``; else in figures."""
    words = {
        2: t("to"),
        3: t("tre"),
        4: t("fire"),
        5: t("fem"),
        6: t("seks"),
        7: t("sju"),
        8: t("åtte"),
        9: t("ni"),
        10: t("ti"),
    }
    return words.get(n) or format_number(n, 0, t.language)
