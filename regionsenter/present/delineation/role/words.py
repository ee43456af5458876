"""The role of a centre or another town: its size, functions and jobs, in words."""

from __future__ import annotations

from regionsenter.geography.limits import Limits
from regionsenter.measures.judgement import Judged, TownJudgement
from regionsenter.measures.target_figures import JOBS
from regionsenter.measures.values import default_year
from regionsenter.present.delineation.limits.words import function_name
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate


def beside_names_text(limits: Limits, t: Translate) -> str:
    """What the numbers beside the names of a list are."""
    return t(
        "Etter navnet står innbyggere i tettstedet og hvor mange av de {all} funksjonene som telles, "
        "senteret har."
    ).format(all=len(limits.counted))


def role_text(judgement: Judged, limits: Limits, t: Translate) -> str:
    """Size, functions and jobs side by side, in a sentence; what is not known is said to be missing."""
    count = len(judgement.functions)
    functions = t("{count} av {all} funksjoner").format(count=count, all=len(limits.counted))
    if judgement.functions_missing:
        functions += " " + t("(tall mangler for {missing})").format(
            missing=", ".join(function_name(name, t) for name in judgement.functions_missing)
        )
    people, jobs = judgement.settlement_population, judgement.jobs
    text = t("{people} innbyggere i tettstedet, {functions}, {jobs} ansatte i senterkommunen ({year}).")
    if isinstance(judgement, TownJudgement):
        text = t("{people} innbyggere i tettstedet, {functions}, {jobs} ansatte i kommunen ({year}).")
    return text.format(
        people=t("Ukjent antall") if people is None else format_number(people, 0, t.language),
        functions=functions,
        jobs=t("ukjent antall") if jobs is None else format_number(jobs, 0, t.language),
        year=default_year(JOBS),
    )
