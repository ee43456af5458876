"""How a town is cut out of the grid, and how it agrees with SSB's settlement, in words."""

from __future__ import annotations

import pandas as pd

from regionsenter.geography.hinterland import FEW_PEOPLE
from regionsenter.geography.towns import (
    FURTHEST,
    NEAR_POINT,
    OUTLINE_JOB_YEARS,
    OUTLINE_YEAR,
    SMALLEST_COMPARED,
    SPLIT,
    TownLimits,
)
from regionsenter.measures.noise import LEAST_PEOPLE
from regionsenter.measures.town_fit import TownFit, fit
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.texts import Translate


def method_text(t: Translate) -> str:
    """What is a town here."""
    limits = TownLimits()
    return t(
        "Byen er rutene på 250 m som henger sammen rundt senterets punkt, også på skrå: ruter med minst "
        "{residents} innbyggere i {year} eller minst {jobs} ansatte (snitt av {first}–{last}). Største del "
        "innen {near} km fra punktet er byen. Deler med minst {part} innbyggere hører med når høyst én tom "
        "rute ligger imellom. Der flere av SSBs tettsteder henger sammen, går hver rute til det som er "
        "nærmest når avstanden deles på kvadratroten av folketallet. SSBs egne tettsteder er hus med høyst "
        "50 meter imellom (mer forbi parker, elver og næringsområder) og minst 200 bosatte; omrisset av "
        "dem er ikke blant filene."
    ).format(
        residents=limits.residents,
        year=OUTLINE_YEAR,
        jobs=limits.jobs,
        first=OUTLINE_JOB_YEARS[0],
        last=OUTLINE_JOB_YEARS[-1],
        near=format_number(NEAR_POINT / 1_000, 0, t.language),
        part=limits.part,
    )


def years_text(t: Translate) -> str:
    """Why the residents end when they do, and how jobs are read."""
    return t(
        "Innbyggerne er nøyaktige til og med {year}. Etter det publiserer SSB alle ruter med under ti "
        "bosatte som fem, så summer av dem er ikke folketall, og ingen serie går lenger. Store "
        "arbeidsgivere føres ofte ved hovedkontoret og flytter mellom enkeltår: ansatte i byen er snitt av "
        "tre år, og vekst i dem vises ikke."
    ).format(year=OUTLINE_YEAR)


def fit_text(table: pd.DataFrame, t: Translate) -> str:
    """How the towns of ``town_fit.towns`` agree with the settlements, in the target group and in all."""
    group = _told(fit(table[table["candidate"]]), t)
    every = fit(table)
    fallen = int((table["method"] == "settlement").sum())
    return t(
        "Holdt opp mot SSBs folketall for tettstedet, med kommunens vekst fra {year} lagt til: {group} i "
        "målgruppa. For alle {count} sentre med tettsteder i lista er det {share} innen 10 %. En by som "
        "avviker med mer enn {furthest} ganger uten at vi vet hvorfor, vises med tettstedets tall i "
        "stedet; det gjelder {fallen}."
    ).format(
        year=OUTLINE_YEAR,
        group=group,
        count=every.count,
        share=format_value(every.within_10, "percent", 0, t.language),
        furthest=format_number(FURTHEST, 1, t.language),
        fallen=fallen or t("ingen"),
    )


def own_region_text(t: Translate) -> str:
    """What the town is held up against where there are no municipalities around it."""
    return t(
        "Et senter uten kommuner omkring er egen region: byen holdes opp mot resten av kommunen i "
        "nøkkeltall, temaer og setninger. Bor det under {rest} utenfor byen eller under {town} i den, er "
        "gapet ikke noe hovedfunn. Har senteret et lite omland, vises byen mot resten av kommunen også."
    ).format(rest=format_number(FEW_PEOPLE, 0, t.language), town=format_number(LEAST_PEOPLE, 0, t.language))


def split_text(t: Translate) -> str:
    """When a centre's size is judged by the town and not by the settlement."""
    return t(
        "Har byen over {split} ganger innbyggerne i senterets eget tettsted, er det fordi SSB deler den i "
        "flere. Da brukes byen når størrelsen vurderes."
    ).format(split=format_number(SPLIT, 2, t.language))


def choices_text(t: Translate) -> str:
    """How to read the table of limits that were tried."""
    return t(
        "Øverst står grensene som brukes. «Andre» er tettsteder med minst {least} bosatte som ikke er "
        "senter. Forholdet er byen delt på tettstedet."
    ).format(least=format_number(SMALLEST_COMPARED, 0, t.language))


def declared(table: pd.DataFrame, language: str) -> list[tuple[str, str]]:
    """Name and reason of the towns that the general rule does not settle."""
    told = table[table["note_nb"] != ""]
    return list(zip(told["name"], told[f"note_{language}"], strict=True))


def _told(found: TownFit, t: Translate) -> str:
    return t(
        "{ten} av {count} byer er innen 10 % og {twenty} innen 20 %, og det midterste forholdet er {median}"
    ).format(
        ten=format_value(found.within_10, "percent", 0, t.language),
        count=found.count,
        twenty=format_value(found.within_20, "percent", 0, t.language),
        median=format_number(found.median, 2, t.language),
    )
