"""How far a centre reaches, as tables."""

from __future__ import annotations

import pandas as pd

from regionsenter.catalog import components
from regionsenter.geography.beside_centres import beside
from regionsenter.geography.centres import Centre
from regionsenter.geography.towns import OUTLINE_YEAR
from regionsenter.measures.leaning import LONGEST_TO_STATION
from regionsenter.measures.reach import Band, Reach
from regionsenter.present.centre.reach.words import service_names
from regionsenter.present.language.lists import listed
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.texts import Translate


def bands_table(reach: Reach, t: Translate) -> pd.DataFrame:
    """One row a limit: minutes, people and share of the region, people regardless of region."""
    own = reach.municipalities.loc[reach.municipalities["centre"], "minutes"].max()
    return pd.DataFrame([_band(band, own, t) for band in reach.bands])


def _band(band: Band, own: float, t: Translate) -> dict[str, object]:
    return {
        t("Innen"): format_value(band.minutes, "minutes", 0, t.language),
        t("Innbyggere i regionen"): format_value(band.in_region, "count", 0, t.language),
        t("Andel av regionen"): format_value(band.share, "percent", 0, t.language),
        t("Innbyggere uansett region"): format_value(band.everyone, "count", 0, t.language),
        t("Merknad"): _note(band, own, t),
    }


def _note(band: Band, own: float, t: Translate) -> str:
    """How the centre's own municipality, where most of the people may live, is counted."""
    note = {
        "whole": t("hele senterkommunen er regnet med"),
        "part": t("uten den av senterkommunene som har kommunesenteret {minutes} unna"),
        "town": t("av senterkommunen bare byen ({town} i {year}): kommunesenteret ligger {minutes} unna"),
        "none": t("uten senterkommunen: kommunesenteret ligger {minutes} unna"),
    }[band.own].format(
        minutes=format_value(own, "minutes", 0, t.language),
        town=format_number(band.town, 0, t.language),
        year=OUTLINE_YEAR,
    )
    return t("grovt: {note}").format(note=note) if band.coarse else note


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
    """One row a function: its name, and whether the centre municipality has it."""
    answers = dict.fromkeys(reach.held, t("ja")) | dict.fromkeys(reach.lacking, t("nei"))
    return pd.DataFrame(
        [
            {t("Funksjon"): components()[slug].name.in_language(t.language), t("I senteret"): answer}
            for slug, answer in answers.items()
        ]
    )
