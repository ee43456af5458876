"""The role of a centre or another town: its size, functions and jobs, in words."""

from __future__ import annotations

from regionsenter.catalog import indicator
from regionsenter.geography.limits import Limits
from regionsenter.measures.functions import COUNT
from regionsenter.measures.judgement import Judged
from regionsenter.measures.target_figures import JOBS, JOBS_IN_TOWN
from regionsenter.measures.values import default_year
from regionsenter.present.delineation.limits.words import function_name
from regionsenter.present.language.lists import listed
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate


def beside_names_text(limits: Limits, t: Translate) -> str:
    """What the numbers beside the names of a list are, and which functions are counted."""
    return t(
        "Etter navnet står innbyggere i tettstedet og hvor mange av de {all} funksjonene som telles i "
        "avgrensningen, senteret har: {names}. Siden til hvert senter teller i stedet {kinds} slag "
        "regionale funksjoner og nevner dem."
    ).format(
        all=len(limits.counted),
        names=listed([function_name(name, t) for name in limits.counted], t),
        kinds=len(indicator(COUNT).aggregation.components()),
    )


def role_text(judgement: Judged, limits: Limits, t: Translate) -> str:
    """Size, functions and jobs side by side, in a sentence; what is not known is said to be missing."""
    count = len(judgement.functions)
    functions = t("{count} av de {all} funksjonene som telles i avgrensningen").format(
        count=count, all=len(limits.counted)
    )
    if count:
        functions += f" ({', '.join(function_name(name, t) for name in judgement.functions)})"
    if judgement.functions_missing:
        functions += " " + t("(tall mangler for {missing})").format(
            missing=", ".join(function_name(name, t) for name in judgement.functions_missing)
        )
    people, jobs, measured = judgement.settlement_population, judgement.jobs_in_town, JOBS_IN_TOWN
    text = t("{people} innbyggere i tettstedet, {jobs} arbeidsplasser i byen ({year}), {functions}.")
    if jobs is None:
        jobs, measured = judgement.jobs, JOBS
        text = t("{people} innbyggere i tettstedet, {jobs} ansatte i kommunen ({year}), {functions}.")
    return text.format(
        people=t("Ukjent antall") if people is None else format_number(people, 0, t.language),
        functions=functions,
        jobs=t("ukjent antall") if jobs is None else format_number(jobs, 0, t.language),
        year=default_year(measured),
    )
