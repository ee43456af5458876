"""How far a centre reaches, as tables."""

from __future__ import annotations

import pandas as pd

from regionsenter.catalog import components
from regionsenter.measures.reach import Band, Reach
from regionsenter.present.centre.reach.words import service_names
from regionsenter.present.language.numbers import format_value
from regionsenter.texts import Translate


def bands_table(reach: Reach, t: Translate) -> pd.DataFrame:
    """One row a limit: minutes, people and share of the region, people regardless of region."""
    own = reach.municipalities.loc[reach.municipalities["centre"], "minutes"].max()
    return pd.DataFrame([_band(band, own, t) for band in reach.bands])


def _band(band: Band, own: float, t: Translate) -> dict[str, object]:
    note = t("grovt: hver kommune regnes hel") if band.coarse else ""
    if own > band.minutes:
        note = t("uten senterkommunen: kommunesenteret ligger {minutes} unna").format(
            minutes=format_value(own, "minutes", 0, t.language)
        )
    return {
        t("Innen"): format_value(band.minutes, "minutes", 0, t.language),
        t("Innbyggere i regionen"): format_value(band.in_region, "count", 0, t.language),
        t("Andel av regionen"): format_value(band.share, "percent", 0, t.language),
        t("Innbyggere uansett region"): format_value(band.everyone, "count", 0, t.language),
        t("Merknad"): note,
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
            t("Til togstasjon"): minutes(row["station"]),
            t("Lenger enn senteret"): ", ".join(names[service] for service in row["farther"]),
        }
        for row in reach.municipalities.to_dict("records")
    ]
    return pd.DataFrame(rows)


def held_functions_table(reach: Reach, t: Translate) -> pd.DataFrame:
    """One row a function: its name, and whether the centre municipality has it."""
    answers = dict.fromkeys(reach.held, t("ja")) | dict.fromkeys(reach.lacking, t("nei"))
    return pd.DataFrame(
        [
            {t("Funksjon"): components()[slug].name.in_language(t.language), t("I senteret"): answer}
            for slug, answer in answers.items()
        ]
    )
