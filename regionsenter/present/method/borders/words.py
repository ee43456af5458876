"""How moved borders are found, and what is done with them, in words."""

from __future__ import annotations

import pandas as pd

from regionsenter.present.language.numbers import format_value
from regionsenter.texts import Translate


def borders_text(frame: pd.DataFrame, t: Translate) -> str:
    """How they are found and taken back in time; ``frame`` as ``measures.borders.moved_borders``."""
    known = frame[frame["corrected"]]
    return t(
        "Når kommuner slås sammen, summerer SSB dem bakover. Når et stykke land med folk går fra én "
        "kommune til en annen, blir de stående der de var, og begge får et hopp som verken er fødsler, "
        "dødsfall eller flytting. Vi finner hoppene på tre måter: det som er igjen av folkeveksten når "
        "fødte, døde og flyttinger er trukket fra (fra 2016); folketallet i dagens kommuner regnet av "
        "ruter på 250 m mot den publiserte serien (2002–2019); og hopp i vekst utenom fødte og døde (fra "
        "1986). Et hopp regnes som en flyttet grense når nabokommunen har det motsatte, og begge hopp er "
        "større enn det naboer som hopper samme vei noen gang har hatt samtidig. {count} grenser er "
        "funnet slik eller publisert; {known} av dem har kjent størrelse, i alt {people}."
    ).format(
        count=len(frame),
        known=len(known),
        people=format_value(known["persons"].sum(), "persons", 0, t.language, long=True),
    )


def corrected_text(t: Translate) -> str:
    """What is done where the size is known, and where it is not."""
    return t(
        "Folketall og folkevekst er regnet innenfor dagens grenser: de som fulgte med, er flyttet til "
        "dagens kommune også i årene før. Vi bruker samme antall i alle år, eller lar det følge rutene "
        "der begge kommunene tydelig viser den samme utviklingen; tallet merkes «utledet». Summen for "
        "de to kommunene er den publiserte. Fødte, døde og flyttinger per 1 000 og andeler av "
        "befolkningen deles på folketallet slik det ble publisert, for det er der hendelsene er talt. "
        "Er størrelsen ukjent, og i kohortendring det året grensa ble flyttet, merkes tallet «brudd i "
        "serien»; det vises, men er ikke med i rangering, median, klasser, likhet eller setninger. "
        "Flyttinger som er mindre enn støyen, er ikke funnet. Kommuner som er delt, har ingen serie før "
        "delingen."
    )


def found_text(found: str, t: Translate) -> str:
    """The ways a move was found, by what ``moved_borders`` calls them."""
    words = {
        "components": t("fødte, døde og flyttinger"),
        "grid": t("ruter"),
        "jump": t("hopp i vekst"),
        "published": t("publisert"),
    }
    return "; ".join(words[way] for way in found.split(";"))


def persons_text(persons: float, spread: float, t: Translate) -> str:
    """How many moved, with one standard deviation where it is more than a person or two."""
    if pd.isna(persons):
        return t("ukjent")
    number = format_value(persons, "count", 0, t.language)
    return number if spread < 2 else f"{number} ± {format_value(spread, 'count', 0, t.language)}"
