"""Whether the indicators of a challenge or theme measure one thing, in words."""

from __future__ import annotations

from collections.abc import Sequence

from regionsenter.catalog.profile import By
from regionsenter.measures.profile_model import CompositeField
from regionsenter.present.language.numbers import format_number
from regionsenter.present.profile.words import topic_name
from regionsenter.texts import Translate

#: The mean rank correlation (-1 to 1) between a composite's indicators under which readers are warned.
LITTLE = 0.1


def coherence_text(coherence: float | None, t: Translate) -> str:
    """Whether a composite's indicators measure one thing: a sentence when they hardly do, else "".

    Hardly is a mean rank correlation under :data:`LITTLE`.
    """
    if not _hardly_one_thing(coherence):
        return ""
    return t(
        "Indikatorene henger nesten ikke sammen (snittkorrelasjon {number}), så tallet samler "
        "ulike ting: se på hver av dem."
    ).format(number=format_number(coherence, 2, t.language))


def incoherent_text(fields: Sequence[CompositeField], by: By, t: Translate) -> str:
    """Which topics are hardly one thing, in a sentence; empty when all are."""
    topics = ", ".join(
        f"{topic_name(field.slug, by, t.language).lower()} "
        f"({format_number(field.coherence, 2, t.language)})"
        for field in fields
        if _hardly_one_thing(field.coherence)
    )
    if not topics:
        return ""
    return t(
        "Les varsomt: i {topics} henger indikatorene nesten ikke sammen (snittkorrelasjon i parentes), "
        "så plasseringen samler ulike ting. Se på hver indikator."
    ).format(topics=topics)


def _hardly_one_thing(coherence: float | None) -> bool:
    return coherence is not None and coherence < LITTLE
