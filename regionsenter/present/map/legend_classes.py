"""The classes of a map in words, with the unit: ``under 15,2 %``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from regionsenter.present.language.numbers import SPACE, axis_unit, format_number
from regionsenter.texts import Translate


class ClassesLike(Protocol):
    """What the legend needs of a classification.

    ``limits`` rise. They are either all the edges (one more than the colours) or only the inner
    ones (one fewer). A value on a limit belongs to the class above it.
    """

    @property
    def limits(self) -> Sequence[float]:
        """The edges of the classes."""

    @property
    def palette(self) -> Sequence[str]:
        """A CSS colour for each class."""


def class_texts(classes: ClassesLike, unit: str, decimals: int, t: Translate) -> list[str]:
    """Each class in words, lowest first: ``under 15,2 %``, ``15,2–17,3 %``, ``24,0 % og over``.

    With outer edges given, the outermost classes are written with them too.
    """
    edges = class_edges(classes)

    def write(value: float) -> str:
        return format_number(value, decimals, t.language)

    sign = unit_sign(unit, t)
    texts = []
    for low, high in zip(edges[:-1], edges[1:], strict=True):
        if low is not None and high is not None:
            texts.append(t("{low} til {high}").format(low=write(low), high=write(high) + sign))
        elif high is not None:
            texts.append(t("under {limit}").format(limit=write(high) + sign))
        elif low is not None:
            texts.append(t("{limit} og over").format(limit=write(low) + sign))
        else:
            texts.append(t("alle verdier"))
    return texts


def class_edges(classes: ClassesLike) -> list[float | None]:
    """All the edges; None for an outer edge that is not given.

    Raises ValueError when limits and palette do not fit together.
    """
    limits, count = list(classes.limits), len(classes.palette)
    if any(high < low for low, high in zip(limits[:-1], limits[1:], strict=True)):
        raise ValueError("the limits of the classes do not rise")
    if len(limits) == count + 1:
        return [*limits]
    if len(limits) == count - 1:
        return [None, *limits, None]
    raise ValueError(f"{len(limits)} limits do not fit {count} colours")


def unit_sign(unit: str, t: Translate) -> str:
    """The sign of the unit as it follows a number, with the space before it; may be empty."""
    sign = axis_unit(unit, t)
    return f"{SPACE}{sign}" if sign else ""
