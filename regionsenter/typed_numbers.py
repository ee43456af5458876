"""Numbers as people type them: ``1 000``, ``32,5 %``, ``−3``, ``1.234,5``. One reader for all of them.

What a link holds is another grammar, and a stricter one: see ``view.written``.
"""

from __future__ import annotations

import re
from math import inf, isfinite

#: Signs that stand for a minus: the true one, and the dash that some keyboards make of a hyphen.
_MINUS = str.maketrans({"\u2212": "-", "\u2013": "-"})
#: ``1.234,5`` and ``1.234.567``: the dots can only part thousands. ``1.234`` is a little over one.
_DOTS_GROUP = re.compile(r"[+-]?\d{1,3}((\.\d{3})+,\d+|(\.\d{3}){2,})")
#: ``1,234.5`` and ``1,234,567``, as English writes it. ``1,234`` is a little over one.
_COMMAS_GROUP = re.compile(r"[+-]?\d{1,3}((,\d{3})+\.\d+|(,\d{3}){2,})")
#: ``1,234`` and ``1.234`` too, where no number has three decimals.
_GROUPS = re.compile(r"[+-]?[1-9]\d{0,2}((,\d{3})+|(\.\d{3})+)")
#: ``100,200,300`` alone: a great number as English writes it, or three numbers?
_COMMAS_ONLY = re.compile(r"[+-]?\d{1,3}(,\d{3}){2,}%?")
#: Figures and decimals, nothing else that Python takes for a number: no ``1_000``, ``1e3`` or ``inf``.
_PLAIN = re.compile(r"[+-]?(\d+[.,]?\d*|[.,]\d+)")
_COMMA_BETWEEN = re.compile(r",\s+")
#: ``1 234`` or ``1 234,5`` standing alone.
_SPACES_GROUP = re.compile(r"[+-]?\d{1,3}(\s\d{3})+([.,]\d+)?%?")
_BEFORE_PERCENT = re.compile(r"\s+(?=%)")
#: A space before three figures of which the first is 0: no number begins so.
_WITHIN_THOUSANDS = re.compile(r"(?<=\d)\s(?=0\d\d(?!\d))")


def read_number(text: str, *, three_decimals: bool = True) -> float:
    """The number that ``text`` says. Spaces part thousands, comma or dot the decimals; ``%`` may follow.

    Without ``three_decimals`` a comma or dot before groups of three figures parts thousands, as English
    and Norwegian write them: ``1,000``, ``1.000``.

    Raises ValueError for what is no number, or no finite one.
    """
    plain = "".join(text.split()).translate(_MINUS).removesuffix("%")
    if not three_decimals and _GROUPS.fullmatch(plain):
        plain = plain.replace(",", "").replace(".", "")
    elif _DOTS_GROUP.fullmatch(plain):
        plain = plain.replace(".", "")
    elif _COMMAS_GROUP.fullmatch(plain):
        plain = plain.replace(",", "")
    return read_plain_number(plain)


def read_plain_number(text: str) -> float:
    """The number that figures with at most one comma or dot among them say: ``-3``, ``32,5``, ``32.5``.

    Raises ValueError for anything else, and for what is too great to be kept.
    """
    number = float(text.replace(",", ".")) if _PLAIN.fullmatch(text) else inf
    if not isfinite(number):
        raise ValueError(f"'{text}' is not a number")
    return number


def read_numbers(text: str) -> list[float]:
    """The numbers of ``text``, parted by semicolons, commas with space, or spaces: ``10; 20; 30,5``.

    Between semicolons, figures in groups of three are one number: ``1 000; 2 000``. Raises ValueError as
    :func:`read_number`, and for ``100,200,300`` alone, which may be one number or three.
    """
    numbers = []
    text = _COMMA_BETWEEN.sub(";", text)
    for piece in _BEFORE_PERCENT.sub("", text.translate(_MINUS)).split(";"):
        grouped = ";" in text and _SPACES_GROUP.fullmatch(piece.strip())
        parts = [piece] if grouped else _WITHIN_THOUSANDS.sub("", piece).split()
        if ";" not in text and any(map(_COMMAS_ONLY.fullmatch, parts)):
            raise ValueError(f"'{text}' may be one number or several: part them by semicolons")
        numbers += [read_number(part) for part in parts]
    return numbers
