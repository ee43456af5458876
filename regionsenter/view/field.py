"""One choice of the view as one record: how the URL says it, what it may be, what changes it.

There are three kinds: :class:`Choice` is one word of several, :class:`Number` one of the numbers that
the rest of the view allows (a year of its indicator), :class:`Written` more than one word. Parsing,
formatting, changing, notices, controls and the README loop over ``fields.FIELDS`` and know no field by
name.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

from regionsenter.folding import fold
from regionsenter.typed_numbers import Wanted, read_number
from regionsenter.view.actions import Action, setter
from regionsenter.view.model import View
from regionsenter.view.vocabulary import NotOne, Vocabulary


@dataclass(frozen=True, kw_only=True)
class Field(ABC):
    """What is known of one attribute of :class:`View`; the attribute itself has type and default.

    ``words`` is what the field is called in running text, marked for translation; ``about`` what it holds,
    in English and Markdown, for the README. ``action`` changes it; None where no other choice depends
    on it. ``page`` is the only page on which it means something; links to others leave it out.
    ``fallback`` gives the value of a URL without the parameter where that depends on the rest of the view.
    ``example`` is what may be written, for the reader of a link that could not be read; empty where the
    page's controls show it.
    """

    name: str
    parameter: str
    words: str
    about: str
    action: Action | None = None
    page: str | None = None
    fallback: Callable[[View, Vocabulary], Any] | None = None
    example: str = ""

    #: Whether what it may be depends on the rest of the view.
    depends: ClassVar[bool] = False
    #: Letters of the longest text that is looked at.
    longest: ClassVar[int] = 100
    #: What parts the words of a text.
    parting: ClassVar[str] = ""

    @property
    def many(self) -> bool:
        """Whether it holds any number of values rather than one."""
        return False

    def default(self, view: View, vocabulary: Vocabulary) -> Any:
        """The value that ``view`` has of a URL without the parameter."""
        if self.fallback is not None:
            return self.fallback(view, vocabulary)
        return getattr(vocabulary.default, self.name)

    def shown(self, view: View, vocabulary: Vocabulary) -> Any:
        """The value in force, which is the view's unless that follows something else."""
        return getattr(view, self.name)

    def tidied(self, text: str) -> str:
        """What is read of a text in a URL; nothing when no value of ours is as long."""
        return fold(text, keep=self.parting) if len(text) <= self.longest else ""

    def changed(self, view: View, value: Any, vocabulary: Vocabulary) -> View:
        """``view`` after its action with a value that :meth:`checked` has let through."""
        return (self.action or setter(self.name))(view, value, vocabulary)

    @abstractmethod
    def options(self, view: View, vocabulary: Vocabulary) -> tuple[Any, ...]:
        """The values that may be chosen now, in display order; none where there is no end of them."""

    @abstractmethod
    def read(self, text: str, view: View, vocabulary: Vocabulary) -> Any:
        """The value of a text in a URL. Raises ValueError for what it cannot read."""

    @abstractmethod
    def write(self, value: Any) -> str:
        """How the URL writes a value that is not the default."""

    @abstractmethod
    def checked(self, value: Any, view: View, vocabulary: Vocabulary) -> Any:
        """``value`` as the view keeps it. Raises ValueError for one the field cannot have."""

    def unknown(self, value: object) -> ValueError:
        """The error of a value that the field cannot have."""
        return ValueError(f"unknown {self.name}: {value!r}")


@dataclass(frozen=True, kw_only=True)
class Choice(Field):
    """One word of those ``allowed``. ``named`` are the words that the URL has another name for."""

    allowed: Callable[[Vocabulary], Iterable[str]]
    named: Callable[[str], str] = str

    def options(self, view: View, vocabulary: Vocabulary) -> tuple[str, ...]:
        return tuple(self.allowed(vocabulary))

    def read(self, text: str, view: View, vocabulary: Vocabulary) -> str:
        written = self.tidied(text)
        for value in self.allowed(vocabulary):
            if self.write(value) == written:
                return value
        if written and self.name in vocabulary.places:
            return vocabulary.slug(self.name, text)
        meant = vocabulary.meaning(self.name, text[: self.longest])
        if meant.one is None:
            raise NotOne(self.name, text, meant)
        return meant.one

    def write(self, value: str) -> str:
        return self.named(value)

    def checked(self, value: Any, view: View, vocabulary: Vocabulary) -> str | None:
        if value is None and getattr(vocabulary.default, self.name) is None:
            return None
        meant: str = vocabulary.aliases.get(self.name, {}).get(value, value)
        if meant not in self.allowed(vocabulary):
            raise self.unknown(value)
        return meant


@dataclass(frozen=True, kw_only=True)
class Number(Field):
    """One of the whole numbers that the rest of the view allows; None follows what is ``in_force``."""

    depends: ClassVar[bool] = True

    allowed: Callable[[View, Vocabulary], tuple[int, ...]]
    in_force: Callable[[View, Vocabulary], int | None]

    def shown(self, view: View, vocabulary: Vocabulary) -> int | None:
        return self.in_force(view, vocabulary)

    def options(self, view: View, vocabulary: Vocabulary) -> tuple[int, ...]:
        return self.allowed(view, vocabulary)

    def read(self, text: str, view: View, vocabulary: Vocabulary) -> int:
        written = read_number(text, Wanted(whole=True)) if len(text) <= self.longest else None
        for number in self.allowed(view, vocabulary):
            if number == written:
                return number
        raise self.unknown(text)

    def write(self, value: int) -> str:
        return str(value)

    def checked(self, value: Any, view: View, vocabulary: Vocabulary) -> int | None:
        if value is None:
            return None
        if value not in self.allowed(view, vocabulary):
            raise self.unknown(value)
        return int(value)


@dataclass(frozen=True, kw_only=True)
class Written(Field):
    """More than one word: ``reader`` and ``writer`` are each other's inverse (see ``written``).

    ``numbers``: it holds numbers, whose spaces and signs the reader must see as they were typed.
    """

    longest: ClassVar[int] = 1500  # all indicators with a weight each
    parting: ClassVar[str] = ".,_~-"

    reader: Callable[[str, Vocabulary], Any]
    writer: Callable[[Any], str] = str
    numbers: bool = False
    #: Of a list of words: those that may be in it.
    listed: Callable[[Vocabulary], tuple[str, ...]] | None = None

    @property
    def many(self) -> bool:
        return self.listed is not None

    def options(self, view: View, vocabulary: Vocabulary) -> tuple[str, ...]:
        return () if self.listed is None else self.listed(vocabulary)

    def read(self, text: str, view: View, vocabulary: Vocabulary) -> Any:
        if self.numbers and len(text) <= self.longest:
            return self.reader(text.strip().casefold(), vocabulary)
        return self.reader(self.tidied(text), vocabulary)

    def write(self, value: Any) -> str:
        return self.writer(value)

    def checked(self, value: Any, view: View, vocabulary: Vocabulary) -> Any:
        # What the URL could not give back must not get into it.
        value = tuple(value) if isinstance(value, list) else value
        if value == getattr(vocabulary.default, self.name):
            return value
        try:
            if self.reader(self.writer(value), vocabulary) == value:
                return value
        except (ValueError, TypeError):
            pass
        raise self.unknown(value)
