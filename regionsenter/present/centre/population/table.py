"""Population of centre and hinterland, observed and projected, as tables."""

from __future__ import annotations

import pandas as pd

from regionsenter.measures.joined_population import joined
from regionsenter.present.parts.worded import worded
from regionsenter.texts import Translate


def population_table(
    history: pd.DataFrame, projection: pd.DataFrame, t: Translate, *, of_town: bool = False
) -> pd.DataFrame:
    """What :func:`population_plot` shows, both ways, as a table.

    The year, whether it is observed or projected, centre and hinterland in persons and as an index;
    missing is NaN. ``of_town``: the town and the rest of its municipality stand for them.
    """
    persons = joined(history, projection, index=False).frame
    indexed = joined(history, projection, index=True).frame
    table = persons[["year", "centre", "hinterland"]].copy()
    kinds = {False: t("observert"), True: t("framskrevet")}
    table.insert(1, "kind", [kinds[bool(p)] for p in persons["projected"]])
    for area in ("centre", "hinterland"):
        table[f"{area}_index"] = indexed[area].round(1)
    return worded(
        table,
        {
            "year": t("År"),
            "kind": t("Observert eller framskrevet"),
            **(_town_columns(t) if of_town else _columns(t)),
        },
    )


def _columns(t: Translate) -> dict[str, str]:
    return {
        "centre": t("Senter (personer)"),
        "hinterland": t("Omland (personer)"),
        "centre_index": t("Senter (indeks)"),
        "hinterland_index": t("Omland (indeks)"),
    }


def _town_columns(t: Translate) -> dict[str, str]:
    return {
        "centre": t("Byen (personer)"),
        "hinterland": t("Resten av kommunen (personer)"),
        "centre_index": t("Byen (indeks)"),
        "hinterland_index": t("Resten av kommunen (indeks)"),
    }
