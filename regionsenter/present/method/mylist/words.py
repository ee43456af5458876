"""How a reader's own list is held up against the rule, in words for «Data og metode»."""

from __future__ import annotations

from math import prod

from regionsenter.measures.nearest_limits import LEAST_LIKE, TRIED
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate


def own_list_text(t: Translate) -> str:
    """What names mean, what is told, and how the nearest limits are found."""
    return t(
        "På siden Avgrensning kan en liste av navn holdes opp mot regelen. Navnet på en kommune betyr "
        "senteret i den, eller den største byen der. Siden viser hvem som er i begge, hvem som bare er på "
        "lista eller bare i målgruppa og hvorfor, og hvor mange folk de dekker. Grensene som kommer "
        "nærmest å gi lista, er den av {count} kombinasjoner av runde grenser som feiler på færrest "
        "sentre; er under {part} % av dem i begge, sies det at ingen grenser gir noe som ligner."
    ).format(
        count=format_number(prod(map(len, TRIED.values())), 0, t.language),
        part=round(100 * LEAST_LIKE),
    )
