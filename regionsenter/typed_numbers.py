"""Numbers as people type them: ``1 000``, ``32,5 %``, ``−3``, ``1.234,5``. One reader for all of them.

Boxes, links and the command line all read with it. What a text may mean is settled by what is asked for
(:class:`Wanted`); where it may still be two things, nothing is guessed: :class:`TwoReadings` says which.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import inf, isfinite
from unicodedata import category

#: Hyphens, dashes and minus signs: keyboards and word processors make one of the other.
_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d", "-"))
_APOSTROPHES = str.maketrans(dict.fromkeys("\u2019\u02bc\u00b4", "'"))
#: ``32,5 %`` and ``32,5 prosent``; ``1 000,-`` of prices.
_AFTER = re.compile(r"\s*(%|prosent|pst\.?|percent|per cent)$|(?<=\d),-$", re.IGNORECASE)
_SPACE_INSIDE = re.compile(r"(?<=^[+-])\s+|(?<=\s[+-])\s+|\s+(?=%)")

#: ``1 234`` and ``1'234``: figures in threes after a space or an apostrophe are one number.
_SPACED = re.compile(r"[1-9]\d{0,2}(?:( \d{3})+|('\d{3})+)([.,]\d+)?")
#: ``1.234,5`` and ``1.234.567``, ``1,234.5`` and ``1,234,567``: the first sign can only part thousands.
_DOTTED = re.compile(r"[1-9]\d{0,2}((\.\d{3})+,\d+|(\.\d{3}){2,})")
_COMMAED = re.compile(r"[1-9]\d{0,2}((,\d{3})+\.\d+|(,\d{3}){2,})")
#: ``1.234`` or ``1,234``: a thousand and more, or a little over one.
_EITHER = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
#: Figures and decimals, nothing else that Python takes for a number: no ``1_000``, ``1e3`` or ``inf``.
_PLAIN = re.compile(r"(?!0\d)\d+[.,]?\d*|[.,]\d+")

#: What parts one number from the next beyond doubt; the last is how links write it.
_BETWEEN = re.compile(r"[;\n|_]")
_COMMA_BETWEEN = re.compile(r",\s+")
#: ``100,200``: one number as English writes it, or two?
_COMMA_THREE = re.compile(r"(?<![\d,.])[1-9]\d{0,2}(,\d{3})+(?![\d,.])")
_RANGE = re.compile(r"(.*\d\s*%?)\s*(?:-|\.{2,3}|…|\btil\b|\bto\b)\s*([+-]?.*\d.*)", re.IGNORECASE)
#: More pieces between spaces than anyone types.
_MOST_PIECES = 60


@dataclass(frozen=True)
class Wanted:
    """What number is asked for: counted in ones (``whole``), and from where to where.

    Only to settle what a text means: ``10.000`` is ten thousand where a whole number is wanted, and ten
    where nothing above a hundred is. A number out of the range is read all the same.
    """

    whole: bool = False
    low: float = -inf
    high: float = inf


ANY = Wanted()


class TwoReadings(ValueError):
    """A text that may mean two things: one of ``readings``, or, without any, one number or several."""

    def __init__(self, text: str, readings: tuple[float, ...] = ()) -> None:
        self.text, self.readings = text.strip(), readings
        which = " or ".join(map(plain_text, readings))
        meant = f"{which}: write which" if readings else "one number or several: part them by semicolons"
        super().__init__(f"'{self.text}' may be {meant}")


def plain_text(number: float) -> str:
    """Figures and a dot before up to three decimals, never an exponent: ``1234567``, ``32.5``."""
    return f"{number:.3f}".rstrip("0").rstrip(".")


def read_number(text: str, wanted: Wanted = ANY) -> float:
    """The number that ``text`` says. Spaces part thousands, comma or dot the decimals; ``%`` may follow.

    Raises TwoReadings for what may be two numbers, ValueError for what is none, or no finite one.
    """
    readings = _readings(_cleaned(text), wanted.whole)
    if not readings or not all(map(isfinite, readings)):
        raise ValueError(f"'{text}' is not a number")
    fitting = [number for number in readings if wanted.low <= number <= wanted.high]
    if len(fitting) > 1:
        raise TwoReadings(text, tuple(fitting))
    return (fitting or readings)[0]


def read_numbers(text: str, wanted: Wanted = ANY) -> list[float]:
    """The numbers of ``text``, parted by semicolons, commas with space, or spaces: ``10; 20; 30,5``.

    Between semicolons, figures in groups of three are one number: ``1 000; 2 000``. Raises as
    :func:`read_number`, and TwoReadings for ``100 200 300`` alone, which may be one number or three.
    """
    cleaned = _cleaned(text)
    pieces = _BETWEEN.split(cleaned)
    if parted := len(pieces) > 1:
        pieces = [part for piece in pieces for part in _COMMA_BETWEEN.split(piece)]
    elif parted := bool(_COMMA_BETWEEN.search(cleaned)):
        pieces = _COMMA_BETWEEN.split(cleaned)
    elif _COMMA_THREE.search(cleaned):
        raise TwoReadings(text)
    numbers = []
    for piece in filter(None, map(str.strip, pieces)):
        if parted and _readings(_cleaned(piece), whole=True):
            numbers.append(read_number(piece, wanted))
        else:
            numbers += [read_number(part, wanted) for part in _only_way(piece)]
    return numbers


def read_range(text: str, wanted: Wanted = ANY) -> tuple[float, float]:
    """Both ends of ``1 000–50 000``, the lower one first. Raises as :func:`read_number`."""
    match = _RANGE.fullmatch(_cleaned(text))
    if match is None:
        raise ValueError(f"'{text}' is not a range")
    low, high = (read_number(end, wanted) for end in match.groups())
    if low > high:
        raise ValueError(f"'{text}' is not a range from low to high")
    return low, high


def _cleaned(text: str) -> str:
    """``text`` with one kind of space, dash and apostrophe, without what nobody sees."""
    seen = "".join(c for c in text if category(c) != "Cf").translate(_DASHES).translate(_APOSTROPHES)
    lines = (" ".join(line.split()) for line in seen.splitlines())
    return _SPACE_INSIDE.sub("", "\n".join(lines).strip())


def _readings(text: str, whole: bool) -> tuple[float, ...]:
    """The numbers that a cleaned text may mean: none, one or two."""
    body = _AFTER.sub("", text)
    sign = -1.0 if body.startswith("-") else 1.0
    body = body.removeprefix("-") if sign < 0 else body.removeprefix("+")
    if _SPACED.fullmatch(body):
        found = [body.replace(" ", "").replace("'", "").replace(",", ".")]
    elif _DOTTED.fullmatch(body):
        found = [body.replace(".", "").replace(",", ".")]
    elif _COMMAED.fullmatch(body):
        found = [body.replace(",", "")]
    elif _EITHER.fullmatch(body):
        thousands = body.replace(",", "").replace(".", "")
        found = [thousands] if whole else [thousands, body.replace(",", ".")]
    elif _PLAIN.fullmatch(body):
        found = [body.replace(",", ".")]
    else:
        found = []
    return tuple(sign * float(number) for number in found)


def _only_way(piece: str) -> tuple[str, ...]:
    """``piece`` as the numbers between its spaces. Raises TwoReadings where they may be others."""
    pieces = tuple(piece.split())
    ways = _ways(pieces) if len(pieces) <= _MOST_PIECES else ()
    if not ways:
        raise ValueError(f"'{piece}' is not numbers")
    if len(ways) > 1:
        raise TwoReadings(piece)
    return ways[0]


def _ways(pieces: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The ways to put pieces together to numbers, at most two of them."""
    after: list[tuple[tuple[str, ...], ...]] = [((),)]  # of the last 0, 1, 2 ... pieces
    for first in range(len(pieces) - 1, -1, -1):
        found: list[tuple[str, ...]] = []
        for end in range(first + 1, len(pieces) + 1):
            number = " ".join(pieces[first:end])
            if _readings(number, whole=True):
                found += [(number, *rest) for rest in after[len(pieces) - end]]
            if len(found) > 1:
                break
        after.append(tuple(found[:2]))
    return after[-1]
