"""The size classes of settlements in words, from their limits."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from regionsenter.geography.delineation import SIZE_CLASSES
from regionsenter.present.language.numbers import SPACE, format_number
from regionsenter.texts import Translate


def size_class_names(t: Translate) -> Mapping[str, str]:
    """Size class to its name, the smallest first."""

    def show(people: int) -> str:
        # An ordinary space, as in what a reader types to find the class in its list.
        return format_number(people, 0, t.language).replace(SPACE, " ")

    names = {}
    for (slug, least), (_, above) in pairwise(SIZE_CLASSES):
        if least:
            names[slug] = t("{least}–{most} innbyggere").format(least=show(least), most=show(above - 1))
        else:
            names[slug] = t("Under {above} innbyggere").format(above=show(above))
    largest, least = SIZE_CLASSES[-1]
    return names | {largest: t("{least} innbyggere og over").format(least=show(least))}
