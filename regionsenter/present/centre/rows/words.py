"""What stands above the rows of a theme, in words."""

from __future__ import annotations

from regionsenter.texts import Translate


def rows_text(peers: str, t: Translate, *, others: bool = False) -> str:
    """What the rows' words mean, once for all of them. ``peers`` is who the centre is held up against.

    ``others``: rows without a hinterland have the medians of other centres instead.
    """
    text = t(
        "Hver rad setter senteret opp mot omlandet og mot {peers}. «Omtrent som» betyr at forskjellen "
        "er under indikatorens grense, «kan være tilfeldig» at den er større, men at tilfeldigheter alene "
        "kan ha laget den. Plassen regnes fra "
        "den enden senteret er nærmest; «omtrent likt» er plassene, fra samme ende, til dem som ikke kan "
        "skilles fra senteret."
    ).format(peers=peers)
    if not others:
        return text
    beside = t("Der det ikke er noe omland, står medianen i målgruppa og blant de mest lignende sentrene.")
    return f"{text} {beside}"
