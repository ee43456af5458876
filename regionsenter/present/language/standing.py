"""Where a centre stands among others, in a readout."""

from __future__ import annotations

from regionsenter.measures.model import Comparison, Position
from regionsenter.measures.place import place_among
from regionsenter.present.language.about import few_explained_text
from regionsenter.present.language.numbers import format_value
from regionsenter.present.language.rank_words import rank_text
from regionsenter.texts import Translate


def position_sentences(
    comparison: Comparison, position: Position | None, chosen: bool, t: Translate
) -> list[str]:
    """The centre's place among others and their median; none where there is no median.

    Where too little lies behind the centre's number, why it has no place takes the place's place.
    """
    if position is None or position.median is None or position.of == 0:
        return []
    entry = comparison.indicator
    median = format_value(position.median, entry.unit, entry.decimals, t.language, long=True)
    own, few = comparison.centre.value, comparison.centre.few
    group = t("sammenlignbare sentre") if chosen else t("sentre i målgruppa")
    if position.rank is None or own is None or few:
        pattern = t("Medianen blant {of} {group} er {median}.")
        why = [t("Det er for lite til å rangere."), few_explained_text(t)] if few else []
        return [pattern.format(of=position.of, group=group, median=median), *why]
    place = rank_text(place_among(own, position, entry.decimals), t, group)
    return [t("Senteret er {place}; medianen er {median}.").format(place=place, median=median)]
