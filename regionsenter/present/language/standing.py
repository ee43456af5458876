"""Where a centre stands among others, in a readout."""

from __future__ import annotations

from regionsenter.measures.model import Comparison, Position
from regionsenter.present.language.about import few_explained_text
from regionsenter.present.language.numbers import format_value
from regionsenter.texts import Translate


def position_sentences(
    comparison: Comparison,
    centre: str,
    position: Position | None,
    chosen: bool,
    t: Translate,
) -> list[str]:
    """The centre's place among others and their median; none where there is no median.

    Where too little lies behind the centre's number, why it has no place takes the place's place.
    """
    if position is None or position.median is None or position.of == 0:
        return []
    entry = comparison.indicator
    median = format_value(position.median, entry.unit, entry.decimals, t.language, long=True)
    few = comparison.centre.few
    if position.rank is None or comparison.centre.value is None or few:
        pattern = (
            t("Medianen blant {of} sammenlignbare sentre er {median}.")
            if chosen
            else t("Medianen blant {of} sentre i målgruppa er {median}.")
        )
        why = [t("Det er for lite til å rangere."), few_explained_text(t)] if few else []
        return [pattern.format(of=position.of, median=median), *why]
    pattern = (
        t(
            "{centre} er nummer {rank} av {of} sammenlignbare sentre regnet fra høyeste verdi; "
            "medianen er {median}."
        )
        if chosen
        else t(
            "{centre} er nummer {rank} av {of} sentre i målgruppa regnet fra høyeste verdi; "
            "medianen er {median}."
        )
    )
    return [pattern.format(centre=centre, rank=position.rank, of=position.of, median=median)]
