"""Every peer's rank on one challenge, with its interval, in words."""

from __future__ import annotations

from regionsenter.catalog.profile import By
from regionsenter.geography.centres import centre, centres
from regionsenter.measures.profile_model import CompositeField
from regionsenter.measures.rank_uncertainty import DEPENDS, HIGH, LOW, MIDDLE
from regionsenter.present.profile.coherence.words import coherence_text
from regionsenter.present.profile.verdicts.words import part_percent, verdict_label
from regionsenter.present.profile.words import topic_name
from regionsenter.texts import Translate


def rank_interval_text(field: CompositeField, by: By, slug: str | None, t: Translate) -> str:
    """How many centres have a robust place, and where the chosen one stands."""
    verdicts = [verdict for verdict, peer in zip(field.verdict, field.peer, strict=True) if peer]
    text = t(
        "{topic}: av {of} sentre har {high} robust høy utfordring og {low} robust lav; {depends} "
        "avhenger av vekting og tilfeldigheter, og {middle} er middels."
    ).format(
        topic=topic_name(field.slug, by, t.language),
        of=field.intervals.of,
        high=verdicts.count(HIGH),
        low=verdicts.count(LOW),
        depends=verdicts.count(DEPENDS),
        middle=verdicts.count(MIDDLE),
    )
    if warning := coherence_text(field.coherence, t):
        text = f"{text} {warning}"
    if slug is None:
        return text
    i = [place.slug for place in centres()].index(slug)
    if field.verdict[i] is None:
        own = t("{centre} har ingen plassering.").format(centre=centre(slug).name)
    else:
        own = t(
            "{centre} er nummer {rank} regnet fra størst utfordring ({low}–{high} i {part} % av "
            "trekningene): {verdict}."
        ).format(
            centre=centre(slug).name,
            rank=int(field.intervals.rank[i]),
            low=int(field.intervals.low[i]),
            high=int(field.intervals.high[i]),
            part=part_percent(),
            verdict=verdict_label(field.verdict[i], t),
        )
    return f"{text} {own}"
