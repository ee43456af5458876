"""Every peer's rank on one challenge, with its interval, in words."""

from __future__ import annotations

from regionsenter.catalog.profile import By
from regionsenter.geography.centres import centre, centres
from regionsenter.measures.profile_model import CompositeField
from regionsenter.measures.rank_uncertainty import DEPENDS, HIGH, LOW, MIDDLE
from regionsenter.present.language.rank_words import challenge_rank_text
from regionsenter.present.profile.coherence.words import coherence_text
from regionsenter.present.profile.verdicts.words import verdict_label
from regionsenter.present.profile.words import rank_interval_clause, topic_name
from regionsenter.texts import Translate


def rank_interval_text(field: CompositeField, by: By, slug: str | None, t: Translate) -> str:
    """How many centres have a robust place, and where the chosen one stands."""
    verdicts = [verdict for verdict, peer in zip(field.verdict, field.peer, strict=True) if peer]
    text = t(
        "{topic}: av {of} sentre har {high} klart høy utfordring og {low} klart lav; {depends} "
        "avhenger av vekting og tilfeldigheter, og {middle} er middels."
    ).format(
        topic=topic_name(field.slug, by, t.language),
        of=len(verdicts) - verdicts.count(None),
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
        rank, low, high = (
            int(numbers[i]) for numbers in (field.intervals.rank, field.intervals.low, field.intervals.high)
        )
        own = t("{centre} har {place}, {interval}: {verdict}.").format(
            centre=centre(slug).name,
            place=challenge_rank_text(rank, field.intervals.of, t),
            interval=rank_interval_clause(rank, low, high, field.intervals.of, t),
            verdict=verdict_label(field.verdict[i], t),
        )
    return f"{text} {own}"
