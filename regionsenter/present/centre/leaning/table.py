"""Who leans on a centre, as tables."""

from __future__ import annotations

import math

import pandas as pd

from regionsenter.measures.leaning import Leaning, LeaningProfile
from regionsenter.present.language.numbers import format_value
from regionsenter.texts import Translate


def leaning_table(profile: LeaningProfile, t: Translate) -> pd.DataFrame:
    """One row a function: how many have it nearest in the centre, and the minutes more without."""
    return pd.DataFrame([_function(one, t) for one in profile.functions])


def _function(one: Leaning, t: Translate) -> dict[str, str]:
    language = t.language
    return {
        t("Funksjon"): one.function.name.in_language(language),
        t("Kommuner"): format_value(len(one.municipalities), "count", 0, language),
        t("Innbyggere"): format_value(one.people, "count", 0, language),
        t("Halvparten: minst så mye lenger"): more_text(one.median, t),
        t("Lengst"): more_text(one.municipalities["extra"].iloc[0], t),
        t("Andre kommuner enn senterets egen"): ", ".join(one.others["name"]) or "–",
    }


def more_text(minutes: float, t: Translate) -> str:
    """Minutes more, or that there is no other place in reach."""
    if math.isinf(minutes):
        return t("ingen annen i rekkevidde")
    return format_value(minutes, "minutes", 0, t.language)


def leaning_rows_table(profile: LeaningProfile, t: Translate) -> pd.DataFrame:
    """One row a function and municipality, with numbers as numbers: what the file holds."""
    rows = [
        {
            t("Funksjon"): one.function.name.in_language(t.language),
            t("Kommunenummer"): row["code"],
            t("Kommune"): row["name"],
            t("Innbyggere"): int(row["people"]),
            t("Minutter til senterets"): row["minutes"],
            t("Minutter uten"): row["minutes_without"],
            t("Minutter lenger"): None if math.isinf(row["extra"]) else row["extra"],
        }
        for one in profile.functions
        for row in one.municipalities.to_dict("records")
    ]
    return pd.DataFrame(rows)
