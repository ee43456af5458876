"""What a box says of a number that it could not read."""

from __future__ import annotations

from regionsenter.present.language.numbers import SPACE, format_number
from regionsenter.texts import Translate
from regionsenter.typed_numbers import TwoReadings

#: Decimals that a box shows at most.
_MOST = 3


def two_readings_text(error: TwoReadings, t: Translate) -> str:
    """That a text may be two things, and how to write either: ``10 eller 10 000``."""
    if not error.readings:
        return t(
            "«{text}» kan være ett tall eller flere. Sett semikolon etter hvert tall, for eksempel "
            "10; 20; 30,5."
        ).format(text=error.text)
    one, other = (box_text(number, t.language) for number in sorted(error.readings))
    return t("«{text}» kan bety {one} eller {other}. Skriv det ene eller det andre.").format(
        text=error.text, one=one, other=other
    )


def box_text(number: float, language: str) -> str:
    """A number as it stands in a box, and is read again: ``1 234,5``.

    What could be another number is not written: three decimals get a fourth (``1,125`` may be a thousand
    and more), and spaces part thousands in English too.
    """
    decimals = len(f"{number:.{_MOST}f}".rstrip("0").partition(".")[2])
    text = format_number(number, decimals + (decimals == _MOST), language)
    return text.replace(",", SPACE) if language == "en" else text
