"""How far a centre reaches, as tables."""

from __future__ import annotations

import pandas as pd

from regionsenter.geography.beside_centres import beside
from regionsenter.geography.centres import Centre
from regionsenter.measures.functions import MISSING, NO, YES, functions
from regionsenter.measures.leaning import LONGEST_TO_STATION
from regionsenter.measures.reach import Band, Reach
from regionsenter.present.centre.reach.words import service_names
from regionsenter.present.language.lists import listed
from regionsenter.present.language.numbers import format_value
from regionsenter.present.language.years import latest_year_text
from regionsenter.texts import Translate


def bands_table(reach: Reach, t: Translate) -> pd.DataFrame:
    """One row a limit: minutes, people and share of the region, people regardless of region."""
    return pd.DataFrame([_band(band, t) for band in reach.bands])


def _band(band: Band, t: Translate) -> dict[str, object]:
    return {
        t("Innen"): format_value(band.minutes, "minutes", 0, t.language),
        t("Innbyggere i regionen"): format_value(band.in_region, "count", 0, t.language),
        t("Andel av regionen"): format_value(band.share, "percent", 0, t.language),
        t("Innbyggere uansett region"): format_value(band.everyone, "count", 0, t.language),
    }


def municipalities_table(reach: Reach, t: Translate) -> pd.DataFrame:
    """One row a municipality, nearest first: minutes to the centre and to the services."""
    names = service_names(t)

    def minutes(value: float) -> str:
        return format_value(value, "minutes", 0, t.language)

    rows = [
        {
            t("Kommune"): row["name"],
            t("Innbyggere"): format_value(row["population"], "count", 0, t.language),
            t("Til senteret"): minutes(row["minutes"]),
            t("Til akuttsykehus"): minutes(row["hospital"]),
            t("Til flyplass"): minutes(row["airport"]),
            t("Til togstasjon"): _station(row["station"], t),
            t("Lenger enn senteret"): ", ".join(names[service] for service in row["farther"]),
            t("Merknad"): own_note(reach.centre, row["code"], t) if row["centre"] else "",
        }
        for row in reach.municipalities.to_dict("records")
    ]
    return pd.DataFrame(rows)


def _station(minutes: float, t: Translate) -> str:
    """The minutes, or that the nearest is farther off than anybody counts on."""
    if minutes > LONGEST_TO_STATION:
        return t("over {minutes}").format(
            minutes=format_value(LONGEST_TO_STATION, "minutes", 0, t.language)
        )
    return format_value(minutes, "minutes", 0, t.language)


def own_note(place: Centre, code: str, t: Translate) -> str:
    """That a centre municipality's minutes are from one point, and which towns of it lie elsewhere."""
    towns = [town.name for town in beside(place) if town.code == code]
    if not towns:
        return t("regnet fra kommunesenteret")
    return t("regnet fra kommunesenteret, ikke fra {towns}").format(towns=listed(towns, t))


def held_functions_table(reach: Reach, t: Translate) -> pd.DataFrame:
    """One row a function: its name, whether the centre municipality has it, and of which year that is."""
    answers = {YES: t("ja"), NO: t("nei"), MISSING: t("mangler")}
    return pd.DataFrame(
        [
            {
                t("Funksjon"): one.component.name.in_language(t.language),
                t("I senteret"): answers[one.status],
                t("År"): latest_year_text(one.year, t),
            }
            for one in functions(reach.centre.slug).functions
        ]
    )
