"""The field's words in plain ones: what a reader who is no statistician asks about."""

from __future__ import annotations

from typing import NamedTuple

from regionsenter.texts import Translate


class Term(NamedTuple):
    """A word as it is shown, and what it means."""

    name: str
    meaning: str


def glossary(t: Translate) -> dict[str, Term]:
    """Key (as addresses have it) to each word that is explained."""
    return {
        "gap": Term(
            t("Gap"),
            t(
                "Forskjellen mellom senteret og omlandet: senterets tall minus omlandets. "
                "Er det over null, er tallet høyere i senteret. For et antall er "
                "gapet i stedet senterets andel av de to sammen."
            ),
        ),
        "typisk-avvik": Term(
            t("Typisk avvik, vanlig variasjon"),
            t(
                "Hvor langt sentrene vanligvis ligger fra det midterste: halvparten "
                "ligger nærmere enn dette, halvparten lenger unna."
            ),
        ),
        "median": Term(
            t("Median"), t("Det midterste tallet når sentrene står i rekke fra lavest til høyest.")
        ),
        "ba-region": Term(
            t("BA-region"),
            t(
                "Bo- og arbeidsmarkedsregion: kommuner der folk bor i den ene og arbeider i den andre. "
                "Transportøkonomisk institutt har delt landet i 159 av dem (2020)."
            ),
        ),
        "omland": Term(
            t("Omland"),
            t(
                "Kommunene rundt senteret. «Best tilgjengelig» er den første regelen som gir et "
                "omland: resten av BA-regionen, ellers kommuner som pendler inn, ellers de som har kort "
                "kjøretid, ellers resten av senterkommunen utenfor byen."
            ),
        ),
        "anslag": Term(
            t("Anslag"),
            t(
                "Et tall som ikke er publisert for området, men regnet ut av kommunenes tall. "
                "Les det som omtrentlig."
            ),
        ),
        "prosentpoeng": Term(
            t("Prosentpoeng"),
            t("Forskjellen mellom to prosenttall: fra 20 % til 25 % er 5 prosentpoeng. Forkortes pp."),
        ),
        "persentil": Term(
            t("Persentil"),
            t("Plassen på en skala fra 0 til 100: på 80 ligger 80 av 100 sentre lavere."),
        ),
    }
