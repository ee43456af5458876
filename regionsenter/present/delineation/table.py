"""The target group: the rule, who is in and who is out, and why, as tables."""

from __future__ import annotations

from collections.abc import Mapping
from math import isinf

import pandas as pd

from regionsenter.geography.slugs import sort_key
from regionsenter.measures.group_coverage import Covered
from regionsenter.measures.judgement import Judgement
from regionsenter.measures.target_figures import JOBS, JOBS_IN_TOWN
from regionsenter.measures.target_group import TargetGroup
from regionsenter.measures.values import default_year
from regionsenter.present.delineation.limits.words import function_name
from regionsenter.present.delineation.towns.table import towns_table
from regionsenter.present.delineation.words import (
    ALL,
    INSIDE,
    NEAR,
    OUTSIDE,
    borderline_text,
    reason_heading,
    reasons_text,
)
from regionsenter.present.parts.worded import yes_no
from regionsenter.texts import Translate
from regionsenter.vocabulary import municipality_name

#: Whole numbers that may be missing.
WHOLE = (
    "tettsted_innbyggere",
    "funksjoner",
    "ansatte_i_byen",
    "ansatte",
    "omland_innbyggere",
    "sentralitetsklasse",
)

#: Columns of the table on the page, of those in the file.
ON_PAGE = (
    "senter",
    "fylke",
    "i_malgruppa",
    "tettsted_innbyggere",
    "funksjoner",
    "ansatte_i_byen",
    "ansatte",
    "vippen",
    "begrunnelse",
    "storbypendling_prosent",
    "omland_innbyggere",
    "sentralitetsklasse",
)

FILTERS = (ALL, INSIDE, OUTSIDE, NEAR)


def delineation_headings(t: Translate) -> Mapping[str, str]:
    """Column of any table of the target group to its heading, with the unit."""
    return {
        "senter": t("Senter"),
        "senterkode": t("Kode"),
        "slag": t("Slag"),
        "by": t("By eller tettsted"),
        "kommune": t("Kommune"),
        "senter_i_regionen": t("Senter i regionen"),
        "minutter_til_senteret": t("Kjøretid dit, min (modellert)"),
        "fyller_kravene": t("Fyller kravene"),
        "region": t("BA-region"),
        "fylke": t("Fylke"),
        "i_malgruppa": t("I målgruppa"),
        "vippen": t("På vippen"),
        "grunn": t("Grunn"),
        "begrunnelse": t("Begrunnelse"),
        "tettsted_innbyggere": t("Tettstedet, innbyggere"),
        "tettsted_dato": t("Tettstedet, dato"),
        "storbypendling_prosent": t("Pendler til storby, %"),
        "storby_minutter": t("Kjøretid til storby, min (modellert)"),
        "funksjoner": t("Funksjoner, antall"),
        "ansatte_i_byen": t("Arbeidsplasser i byen ({year})").format(year=default_year(JOBS_IN_TOWN)),
        "ansatte": t("Ansatte i kommunen ({year})").format(year=default_year(JOBS)),
        "funksjoner_liste": t("Funksjoner"),
        "funksjoner_mangler": t("Funksjoner, tall mangler"),
        "omland_innbyggere": t("Omlandet, innbyggere"),
        "sentralitet": t("Sentralitetsindeks"),
        "sentralitetsklasse": t("Sentralitetsklasse"),
        "sentre": t("Sentre i målgruppa"),
        "sentre_i_alt": t("Sentre i alt"),
        "andre_byer": t("Andre byer som er med"),
        "kommuner": t("Kommuner i regionene"),
        "kommuner_i_alt": t("Kommuner i alt"),
        "innbyggere": t("Innbyggere i regionene"),
        "innbyggere_i_alt": t("Innbyggere i alt"),
        "innbyggere_prosent": t("Andel av innbyggerne, %"),
        "endring": t("Endring"),
        "andel_prosent": t("Andel av innstillingene, %"),
        "grenser": t("Snur når"),
    }


def group_table(group: TargetGroup, county_names: Mapping[str, str], t: Translate) -> pd.DataFrame:
    """One row a region, by region number: in or out, near a limit, why, and the figures behind.

    ``storby_minutter`` is missing where no big city is within three hours; the functions are those
    that count under the limits. Where several centres a region may be in, the other towns follow;
    ``slag`` tells which are which.
    """
    table = pd.DataFrame([_region(judgement, group, county_names, t) for judgement in group.judgements])
    if group.several_centres:
        towns = towns_table(group, county_names, municipality_name(), t).rename(columns={"by": "senter"})
        towns = towns.assign(slag=t("annen by"))
        table = pd.concat([table, towns[[name for name in table.columns if name in towns]]])
        table = table.reset_index(drop=True)
    return table.astype({name: "Int64" for name in WHOLE})


def county_table(group: TargetGroup, county_names: Mapping[str, str], t: Translate) -> pd.DataFrame:
    """One row a county and one for the country.

    Municipalities and people are counted in the county they lie in, centres where the centre lies:
    a region may cross a county's border.
    """
    towns = [town.town.county for town in group.towns_in]
    rows = [
        *(
            _county(covered, county_names.get(covered.county, covered.county), towns.count(covered.county))
            for covered in group.counties
        ),
        _county(group.country, t("Norge"), len(towns)),
    ]
    table = pd.DataFrame(rows)
    return table if group.several_centres else table.drop(columns="andre_byer")


def filtered_table(
    group: TargetGroup, which: str, county_names: Mapping[str, str], t: Translate
) -> pd.DataFrame:
    """The rows of one of :data:`FILTERS` with the columns :data:`ON_PAGE`, by the regions' names.

    Raises ValueError for another filter.
    """
    if which not in FILTERS:
        raise ValueError(f"unknown filter {which!r}; known: {', '.join(FILTERS)}")
    table = group_table(group, county_names, t)
    inside, near = table["i_malgruppa"] == yes_no(True, t), table["vippen"] != ""
    kept = {ALL: inside | ~inside, NEAR: near, INSIDE: inside, OUTSIDE: ~inside}[which]
    rows = table.loc[kept, list(ON_PAGE)]
    return rows.sort_values("senter", key=lambda names: names.map(sort_key), ignore_index=True)


def _region(
    judgement: Judgement, group: TargetGroup, county_names: Mapping[str, str], t: Translate
) -> dict[str, object]:
    place = judgement.centre
    minutes = judgement.big_city_minutes
    return {
        "senter": place.name,
        "senterkode": judgement.slug,
        "slag": t("regionsenter"),
        "region": place.region_name,
        "fylke": county_names.get(place.county, place.county),
        "i_malgruppa": yes_no(judgement.inside, t),
        "vippen": borderline_text(judgement.borderline, t),
        "grunn": reason_heading(judgement.reason, t),
        "begrunnelse": reasons_text(judgement, group.limits, t),
        "tettsted_innbyggere": judgement.settlement_population,
        "tettsted_dato": place.settlement_date,
        "storbypendling_prosent": _rounded(judgement.big_city_commuting),
        "storby_minutter": None if minutes is None or isinf(minutes) else _rounded(minutes),
        "funksjoner": len(judgement.functions),
        "funksjoner_liste": ", ".join(function_name(name, t) for name in judgement.functions),
        "funksjoner_mangler": ", ".join(function_name(name, t) for name in judgement.functions_missing),
        "ansatte_i_byen": judgement.jobs_in_town,
        "ansatte": judgement.jobs,
        "omland_innbyggere": judgement.hinterland_population,
        "sentralitet": _rounded(judgement.centrality),
        "sentralitetsklasse": judgement.centrality_class,
    }


def _county(covered: Covered, name: str, other_towns: int) -> dict[str, object]:
    return {
        "fylke": name,
        "sentre": covered.centres,
        "sentre_i_alt": covered.of_centres,
        "andre_byer": other_towns,
        "kommuner": covered.municipalities,
        "kommuner_i_alt": covered.of_municipalities,
        "innbyggere": covered.people,
        "innbyggere_i_alt": covered.of_people,
        "innbyggere_prosent": round(covered.people_share, 1),
        "tettsted_innbyggere": covered.settlement_people,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
