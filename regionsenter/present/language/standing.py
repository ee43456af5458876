"""Where a centre stands among others, as the last sentences of a readout."""

from __future__ import annotations

from regionsenter.measures.model import Comparison, Position
from regionsenter.present.language.numbers import difference_text, format_value
from regionsenter.texts import Translate


def position_sentences(
    comparison: Comparison,
    centre: str,
    position: Position | None,
    chosen: bool,
    t: Translate,
) -> list[str]:
    """The centre's place among others and their median: one sentence, or none where there is no median."""
    if position is None or position.median is None or position.of == 0:
        return []
    entry = comparison.indicator
    median = format_value(position.median, entry.unit, entry.decimals, t.language, long=True)
    if position.rank is None or comparison.centre.value is None:
        pattern = (
            t("Medianen blant {of} sammenlignbare sentre er {median}.")
            if chosen
            else t("Medianen blant {of} sentre i målgruppa er {median}.")
        )
        return [pattern.format(of=position.of, median=median)]
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


def limit_sentence(
    comparison: Comparison,
    limit: float,
    position: Position | None,
    chosen: bool,
    t: Translate,
) -> str:
    """What "omtrent som" means in the readout: the difference it goes up to, and whose spread that is."""
    entry = comparison.indicator
    shown = difference_text(limit, entry.unit, entry.decimals, t.language)
    if position is not None and position.mad is not None and limit == position.mad:
        pattern = (
            t(
                "«Omtrent som» betyr at forskjellen er under {limit}, "
                "det typiske avviket fra medianen blant de sammenlignbare sentrene."
            )
            if chosen
            else t(
                "«Omtrent som» betyr at forskjellen er under {limit}, "
                "det typiske avviket fra medianen blant sentrene i målgruppa."
            )
        )
        return pattern.format(limit=shown)
    return t("«Omtrent som» betyr at forskjellen er under {limit}.").format(limit=shown)
