"""The towns that agree worst with SSB's settlement, and the limits that were tried, as tables of texts."""

from __future__ import annotations

import pandas as pd

from regionsenter.geography.towns import CELL, OUTLINE_YEAR
from regionsenter.measures.town_fit import farthest, reason_of
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.present.language.two_figures import unknown_reason_text
from regionsenter.texts import Translate


def worst_table(table: pd.DataFrame, t: Translate) -> pd.DataFrame:
    """The towns farthest from their settlement, a row each; ``table`` as ``town_fit.towns`` gives it."""

    def show(value: float, decimals: int = 0) -> str:
        return format_number(value, decimals, t.language)

    return pd.DataFrame(
        [
            {
                t("By"): row["name"],
                t("Byen {year}").format(year=OUTLINE_YEAR): show(row.residents_2019),
                t("Med vekst"): show(row.residents_2019 * row.growth),
                t("Tettstedet"): f"{show(row.settlement_population)} ({row.settlement_year})",
                t("Forhold"): show(row.ratio, 2),
                t("Merknad"): reason_of(row).get(t.language) or unknown_reason_text(t),
            }
            for _, row in farthest(table).iterrows()
        ]
    )


def choices_table(choices: pd.DataFrame, t: Translate) -> pd.DataFrame:
    """The limits tried, a row each, those in use first."""

    def share(value: float) -> str:
        return format_value(100 * value, "percent", 0, t.language)

    def number(value: float, decimals: int = 0) -> str:
        return format_number(value, decimals, t.language)

    return pd.DataFrame(
        [
            {
                t("Innbyggere i ruta, minst"): number(row.residents),
                t("Ansatte i ruta, minst"): number(row.jobs),
                t("Løse deler, minst"): number(row.part) if row.reach else "–",
                t("Løse deler innen"): f"{number(row.reach * CELL)} m" if row.reach else "–",
                t("Sentre innen 10 %"): share(row.centres_within_10),
                t("Midtre forhold, sentre"): number(row.centres_median, 2),
                t("Andre innen 10 %"): share(row.others_within_10),
                t("Midtre forhold, andre"): number(row.others_median, 2),
            }
            for row in choices.itertuples(index=False)
        ]
    )
