"""Towns that are not their region's centre, as a table."""

from __future__ import annotations

from collections.abc import Mapping
from math import isinf

import pandas as pd

from regionsenter.measures.judgement import TownJudgement
from regionsenter.measures.target_group import TargetGroup
from regionsenter.present.delineation.limits.words import function_name
from regionsenter.present.delineation.towns.words import town_heading, town_reason_text
from regionsenter.present.delineation.words import borderline_text
from regionsenter.present.parts.worded import yes_no
from regionsenter.texts import Translate

#: Columns of the table on the page, of those in the file.
ON_PAGE = (
    "by",
    "kommune",
    "senter_i_regionen",
    "minutter_til_senteret",
    "fyller_kravene",
    "tettsted_innbyggere",
    "funksjoner",
    "funksjoner_liste",
    "ansatte",
    "begrunnelse",
)


def towns_table(
    group: TargetGroup, county_names: Mapping[str, str], municipality_names: Mapping[str, str], t: Translate
) -> pd.DataFrame:
    """One row a town, the largest first: whether the limits let it pass, why, and the figures behind.

    ``i_malgruppa`` is whether it is in, ``fyller_kravene`` whether it passes the limits. Columns that the
    table of regions has too are named alike.
    """
    rows = [_town(one, group, county_names, municipality_names, t) for one in group.towns]
    table = pd.DataFrame(rows).sort_values("tettsted_innbyggere", ascending=False, ignore_index=True)
    whole = ("tettsted_innbyggere", "funksjoner", "ansatte", "sentralitetsklasse", "minutter_til_senteret")
    return table.astype({name: "Int64" for name in whole})


def _town(
    judgement: TownJudgement,
    group: TargetGroup,
    county_names: Mapping[str, str],
    municipality_names: Mapping[str, str],
    t: Translate,
) -> dict[str, object]:
    town, minutes, away = judgement.town, judgement.big_city_minutes, judgement.town.minutes_to_centre
    return {
        "by": town.name,
        "senterkode": town.slug,
        "kommune": municipality_names[town.code],
        "region": town.centre.region_name,
        "senter_i_regionen": town.centre.name,
        "minutter_til_senteret": None if away is None else round(away),
        "fylke": county_names.get(town.county, town.county),
        "fyller_kravene": yes_no(judgement.inside, t),
        "i_malgruppa": yes_no(judgement.inside and group.several_centres, t),
        "vippen": borderline_text(judgement.borderline, t),
        "grunn": town_heading(judgement.reason, group, t),
        "begrunnelse": town_reason_text(judgement, group.limits, t),
        "tettsted_innbyggere": town.population,
        "tettsted_dato": town.date,
        "storbypendling_prosent": _rounded(judgement.big_city_commuting),
        "storby_minutter": None if minutes is None or isinf(minutes) else _rounded(minutes),
        "funksjoner": len(judgement.functions),
        "funksjoner_liste": ", ".join(function_name(name, t) for name in judgement.functions),
        "funksjoner_mangler": ", ".join(function_name(name, t) for name in judgement.functions_missing),
        "ansatte": judgement.jobs,
        "sentralitet": _rounded(judgement.centrality),
        "sentralitetsklasse": judgement.centrality_class,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
