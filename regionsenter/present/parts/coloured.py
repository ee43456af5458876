"""Classes with their colours, as maps and legends take them."""

from __future__ import annotations

from dataclasses import dataclass

from regionsenter.measures.classes import Classes
from regionsenter.present.parts.palettes import diverging_palette, palette_round_zero, sequential_palette


@dataclass(frozen=True, eq=False)
class ColouredClasses:
    """``palette`` has a colour for each of the ``classes``, lowest first."""

    classes: Classes
    palette: tuple[str, ...]

    @property
    def limits(self) -> tuple[float, ...]:
        """The inner limits of the classes."""
        return self.classes.limits


def coloured(classes: Classes) -> ColouredClasses:
    """The classes with light for low and dark for high, or brown below zero and green above."""
    return ColouredClasses(classes, tuple(_palette(classes)))


def _palette(classes: Classes) -> list[str]:
    if not classes.count:
        return []
    if classes.order == "mirrored":
        # Each class keeps the colour it has among all of them, also where the outermost are empty.
        below, above = classes.empty
        return diverging_palette(below + classes.count + above)[below : below + classes.count]
    if classes.order == "round_zero":
        return palette_round_zero(classes.limits)
    return sequential_palette(classes.count)
