"""Towns that are not their region's centre: what the limits say of them, in words."""

from __future__ import annotations

from regionsenter.geography.limits import Limits
from regionsenter.geography.other_towns import LEAST_POPULATION
from regionsenter.measures.judgement import TownJudgement
from regionsenter.measures.target_group import TargetGroup
from regionsenter.present.delineation.words import reason_heading, reason_text, with_figures
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate

#: The towns of any list of them: those that pass the limits, and those that do not.
PASSES = "in"


def other_towns_text(group: TargetGroup, t: Translate) -> str:
    """Which towns the division into regions leaves out, by what rule, and how many pass the limits."""
    text = t(
        "BA-inndelingen gir ett senter i hver region. Her er byene den ikke teller: det største "
        "tettstedet i hver kommune som ikke er senterkommune, fra {least} innbyggere ({count} i alt). "
        "En by som er vokst sammen med et senter, er ikke et eget tettsted og står ikke her. Etter "
        "navnet står innbyggere i tettstedet og hvor mange av de {all} funksjonene kommunen har."
    ).format(
        all=len(group.limits.counted),
        least=format_number(LEAST_POPULATION, 0, t.language),
        count=len(group.towns),
    )
    passing = sum(town.inside for town in group.towns)
    said = t("{n} av dem fyller de samme kravene og kommer med når flere sentre i en region er slått på.")
    if group.several_centres:
        said = t("{n} av dem fyller de samme kravene og er med.")
    return f"{text} {said.format(n=passing)}"


def not_yet_text(t: Translate) -> str:
    """What letting several centres a region be in does not do."""
    return t(
        "Byene har ennå ikke egen side og eget omland: på de andre sidene gjelder rangeringer, gap og "
        "kart regionsentrene alene."
    )


def town_heading(reason: str, group: TargetGroup, t: Translate) -> str:
    """A reason as a heading over the towns it goes for."""
    passes = t("Fyller kravene, med") if group.several_centres else t("Fyller kravene")
    return {
        PASSES: passes,
        "big_city_hinterland": t("I en storbys omland"),
        "near_big_city": t("For kort kjøretid fra en storby"),
        "too_few_functions": t("For få funksjoner"),
        "no_hinterland": t("Uten eget omland"),
        "too_central": t("Kommunen er for sentral"),
        "too_peripheral": t("Kommunen er for lite sentral"),
    }.get(reason) or reason_heading(reason, t)


def town_reason_text(judgement: TownJudgement, limits: Limits, t: Translate) -> str:
    """Why the limits let a town pass or not, in sentences with its figures, the first reason first."""
    own = {
        PASSES: t("Byen fyller alle kravene."),
        "big_city_hinterland": t(
            "{share} av de sysselsatte i kommunen arbeider i en storbyregion; grensa er under {most_share}."
        ),
        "too_few_functions": t(
            "Kommunen har {count} av de {all} funksjonene som telles; grensa er {least_functions}."
        ),
        "functions_missing": t(
            "Kommunen har {count} av de {all} funksjonene som telles; grensa er {least_functions}, og "
            "tall mangler for {missing}."
        ),
        "no_hinterland": t("Byen er ikke senter i sin region og har ikke eget omland."),
        "too_central": t(
            "Kommunen er i sentralitetsklasse {klass}; den mest sentrale som er med, er {first_class}."
        ),
        "too_peripheral": t(
            "Kommunen er i sentralitetsklasse {klass}; den minst sentrale som er med, er {last_class}."
        ),
    }
    return " ".join(
        with_figures(own[reason], judgement, limits, t)
        if reason in own
        else reason_text(reason, judgement, limits, t)
        for reason in judgement.reasons or (PASSES,)
    )
