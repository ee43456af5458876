"""How the challenge profile draws the interval of a rank, in words for «Data og metode»."""

from __future__ import annotations

from regionsenter.measures.rank_uncertainty import DRAWS, PART
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate


def rank_draws_text(t: Translate) -> str:
    """What is drawn, how often, and what the interval holds."""
    return t(
        "En plass i utfordringsprofilen har et intervall. I hver av {draws} trekninger trekkes vektene "
        "rundt de valgte, de fleste mellom det halve og det dobbelte, og alle tall som tilfeldigheter "
        "virker på, for alle sentrene på én gang. Intervallet er de midterste {part} % av plassene det "
        "gir. Et tall som mangler, trekkes jevnt over hele skalaen og gjør intervallet bredere. Den tynne "
        "streken tar i tillegg med at én indikator utelates. De samme tallene og vektene gir alltid det "
        "samme intervallet."
    ).format(draws=format_number(DRAWS, 0, t.language), part=round(100 * PART))
