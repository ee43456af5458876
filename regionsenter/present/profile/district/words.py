"""Distriktsindeksen: the parts that can be had, and what is missing, in words."""

from __future__ import annotations

from regionsenter.catalog import indicator
from regionsenter.measures.areas import areas
from regionsenter.measures.district_index import (
    CENTRALITY,
    CLIP,
    DIVERSITY,
    EMPLOYMENT,
    NOT_EVERYWHERE,
    NOT_IN_SNAPSHOT,
    POPULATION,
    SHORT_SERIES,
    DistrictIndex,
)
from regionsenter.present.language.case import capitalised
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.texts import Translate


def district_text(index: DistrictIndex, t: Translate) -> str:
    """Whether there is an index, what is shown instead, and how much of it that is."""
    if index.index is not None:
        return t(
            "Beregnet etter modellen for distriktsindeksen fra 2020 med egne tall; lav verdi betyr "
            "store distriktsutfordringer. Det er ikke departementets offisielle indeks."
        )
    missing = " ".join(missing_input_text(index, name, reason, t) for name, reason in index.missing)
    return t(
        "Distriktsindeksen kan ikke beregnes. Det som vises, er de standardiserte delene som "
        "finnes; de teller {weight} av indeksen og er ikke en indeks. {missing}"
    ).format(weight=format_value(100 * index.weight, "percent", 0, t.language), missing=missing)


def district_scale_text(t: Translate) -> str:
    """What the standardised parts are of, and which way they go."""
    return t(
        "Tall for BA-regionene. Lav standardisert verdi betyr store distriktsutfordringer. "
        "Mellom −{most} og {most}; 0 er snittet av regionene."
    ).format(most=format_number(CLIP, 1, t.language))


def input_name(name: str, t: Translate) -> str:
    """The input's name. Raises KeyError for one that is not of the index."""
    return {
        CENTRALITY: t("sentralitetsindeksen"),
        POPULATION: t("befolkningsvekst siste ti år"),
        EMPLOYMENT: t("sysselsettingsvekst siste ti år"),
        DIVERSITY: t("allsidig privat næringsliv (omvendt Herfindahl-indeks)"),
    }[name]


def missing_input_text(index: DistrictIndex, name: str, reason: str, t: Translate) -> str:
    """Why an input is missing, in a sentence."""
    years = {input_: (first, last) for input_, first, last in index.years}
    if reason == SHORT_SERIES:
        first, last = years[name]
        broken = max(indicator("ansatte").series_breaks)  # of the register's own count of employees
        return t(
            "{input}: tallene går bare fra {first} til {last}. Virksomhetsregisteret har en lengre "
            "serie, men den har et brudd i {broken} og kan ikke brukes til vekst."
        ).format(input=capitalised(input_name(name, t)), first=first, last=last, broken=broken)
    pattern = {
        NOT_IN_SNAPSHOT: t(
            "{input}: tabellen over sysselsatte etter næring har bare 242 av {municipalities} kommuner (4. "
            "kvartal 2024), og landet kan ikke sammenlignes på den."
        ),
        NOT_EVERYWHERE: t("{input}: minst ett område mangler tall."),
    }[reason]
    count = len(areas("municipality").codes)
    return pattern.format(input=capitalised(input_name(name, t)), municipalities=count)
