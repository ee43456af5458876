"""The target group: the rule, who is in and who is out, and why, as tables."""

from __future__ import annotations

from collections.abc import Mapping
from math import isinf

import pandas as pd

from regionsenter.measures.sensitivity import REASONABLE, Steadiness
from regionsenter.measures.target_group import Covered, Judgement, TargetGroup
from regionsenter.present.delineation.words import (
    borderline_text,
    function_name,
    limit_name,
    limit_value,
    reason_heading,
    reasons_text,
)
from regionsenter.texts import Translate

#: Whole numbers that may be missing.
WHOLE = ("tettsted_innbyggere", "funksjoner", "omland_innbyggere", "sentralitetsklasse")


def headings(t: Translate) -> Mapping[str, str]:
    """Column to its heading, with the unit."""
    return {
        "senter": t("Senter"),
        "senterkode": t("Kode"),
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
        "funksjoner_liste": t("Funksjoner"),
        "funksjoner_mangler": t("Funksjoner, tall mangler"),
        "omland_innbyggere": t("Omlandet, innbyggere"),
        "sentralitet": t("Sentralitetsindeks"),
        "sentralitetsklasse": t("Sentralitetsklasse"),
        "sentre": t("Sentre i målgruppa"),
        "sentre_i_alt": t("Sentre i alt"),
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
    that count under the limits.
    """
    table = pd.DataFrame([_row(one, group, county_names, t) for one in group.judgements])
    return table.astype({name: "Int64" for name in WHOLE})


def county_table(group: TargetGroup, county_names: Mapping[str, str], t: Translate) -> pd.DataFrame:
    """One row a county and one for the country.

    Municipalities and people are counted in the county they lie in, centres where the centre lies:
    a region may cross a county's border.
    """
    rows = [
        *(_county(one, county_names.get(one.county, one.county)) for one in group.counties),
        _county(group.country, t("Norge")),
    ]
    return pd.DataFrame(rows)


def steadiness_table(steady: Steadiness, group: TargetGroup, t: Translate) -> pd.DataFrame:
    """Every centre with the share of reasonable settings it is in under, and what would flip it.

    ``group`` names the centres and tells which are in by the default limits.
    """
    rows = [
        {
            "senter": group.of(one.slug).centre.name,
            "senterkode": one.slug,
            "i_malgruppa": t("ja") if one.inside else t("nei"),
            "andel_prosent": one.share,
            "grenser": "; ".join(
                f"{limit_name(flip.limit, t)}: {limit_value(flip.limit, flip.value, t)}"
                for flip in one.flips
            ),
        }
        for one in steady.centres
    ]
    table = pd.DataFrame(rows)
    return table.sort_values("andel_prosent", ascending=False, kind="stable", ignore_index=True)


def settings_text(steady: Steadiness, t: Translate) -> str:
    """What was tried and what came of it, in sentences."""
    tried = "; ".join(
        f"{limit_name(axis.limit, t)}: "
        + ", ".join(limit_value(axis.limit, value, t) for value in axis.values)
        for axis in REASONABLE
    )
    return t(
        "{settings} rimelige kombinasjoner av grenser er prøvd ({tried}). De gir fra {fewest} til "
        "{most} sentre; {always} er med i alle, {never} i ingen, og {sometimes} hviler på hvor "
        "grensene settes."
    ).format(
        settings=steady.settings,
        tried=tried,
        fewest=steady.fewest,
        most=steady.most,
        always=len(steady.always),
        never=len(steady.never),
        sometimes=len(steady.sometimes),
    )


def _row(
    one: Judgement, group: TargetGroup, county_names: Mapping[str, str], t: Translate
) -> dict[str, object]:
    place = one.centre
    minutes = one.big_city_minutes
    return {
        "senter": place.name,
        "senterkode": one.slug,
        "region": place.region_name,
        "fylke": county_names.get(place.county, place.county),
        "i_malgruppa": t("ja") if one.inside else t("nei"),
        "vippen": borderline_text(one.borderline, t),
        "grunn": reason_heading(one.reason, t),
        "begrunnelse": reasons_text(one, group.limits, t),
        "tettsted_innbyggere": one.settlement_population,
        "tettsted_dato": place.settlement_date,
        "storbypendling_prosent": _rounded(one.big_city_commuting),
        "storby_minutter": None if minutes is None or isinf(minutes) else _rounded(minutes),
        "funksjoner": len(one.functions),
        "funksjoner_liste": ", ".join(function_name(name, t) for name in one.functions),
        "funksjoner_mangler": ", ".join(function_name(name, t) for name in one.functions_missing),
        "omland_innbyggere": one.hinterland_population,
        "sentralitet": _rounded(one.centrality),
        "sentralitetsklasse": one.centrality_class,
    }


def _county(one: Covered, name: str) -> dict[str, object]:
    return {
        "fylke": name,
        "sentre": one.centres,
        "sentre_i_alt": one.of_centres,
        "kommuner": one.municipalities,
        "kommuner_i_alt": one.of_municipalities,
        "innbyggere": one.people,
        "innbyggere_i_alt": one.of_people,
        "innbyggere_prosent": round(100 * one.people / one.of_people, 1),
        "tettsted_innbyggere": one.settlement_people,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
