"""The map's classes in the view: a named way of making them, or the limits between them.

What a limit means depends on the indicator: ``10.000`` is ten thousand of people, who are counted in ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from regionsenter.typed_numbers import Wanted
from regionsenter.view.field import Field
from regionsenter.view.model import View
from regionsenter.view.vocabulary import Vocabulary
from regionsenter.view.written import CLASSINGS, read_limits, write_classing

Classing = str | tuple[float, ...]


def wanted_limits(view: View, vocabulary: Vocabulary) -> Wanted:
    """What a class limit of the view's indicator is read as."""
    return Wanted(whole=vocabulary.indicators[view.indicator].decimals == 0)


@dataclass(frozen=True, kw_only=True)
class ClassingField(Field):
    """One of :data:`CLASSINGS`, or ascending limits: ``10_20_30.5``, or as people type them."""

    depends: ClassVar[bool] = True

    def options(self, view: View, vocabulary: Vocabulary) -> tuple[Classing, ...]:
        return ()

    def read(self, text: str, view: View, vocabulary: Vocabulary) -> Classing:
        name = self.tidied(text)
        return name if name in CLASSINGS else read_limits(text, wanted_limits(view, vocabulary))

    def write(self, value: Classing) -> str:
        return write_classing(value)

    def checked(self, value: Any, view: View, vocabulary: Vocabulary) -> Classing:
        # What the URL could not give back must not get into it.
        try:
            found = self.read(self.write(value), view, vocabulary)
        except (ValueError, TypeError):
            raise self.unknown(value) from None
        if found != value:
            raise self.unknown(value)
        return found
