"""How it is worked out who leans on a centre, and whose the catchments are, for «Data og metode»."""

from __future__ import annotations

from regionsenter.catalog import sources
from regionsenter.texts import Translate


def leaning_texts(t: Translate) -> list[str]:
    """A paragraph on the nearest place of each function, and one on catchments."""
    source = sources()["skde-opptak"]
    return [
        t(
            "For hver funksjon finner vegmodellen kommunene som har sitt nærmeste sted i senterkommunen, "
            "hvor mange som bor der, og hvor mye lenger de hadde hatt til det nest nærmeste. Det er et "
            "regnestykke, ikke en virkning, og det nærmeste er ikke alltid det som betjener kommunen. "
            "Steder kilden ikke sier noe om, er ikke med."
        ),
        t(
            "Opptaksområdene for sykehus og psykisk helsevern er helseforetakenes egne ({table}). De sier "
            "hvem som hører til et område, ikke hvem som bor nærmest. Ligger det flere akuttsykehus i "
            "området, nevnes alle, og området regnes til hvert av dem."
        ).format(table=f"{source.publisher}, {source.table}"),
    ]
