"""The columns that say which hinterland each centre of the table has."""

from __future__ import annotations

from regionsenter.geography.centres import Centre
from regionsenter.geography.hinterland import hinterland
from regionsenter.measures.values import default_year
from regionsenter.present.language.case import capitalised
from regionsenter.present.language.hinterland import mark_labels
from regionsenter.present.language.rules import rule_kind_text
from regionsenter.present.table.columns import Column
from regionsenter.texts import Translate

PEOPLE = "hinterland_population"


def hinterland_columns(t: Translate) -> list[Column]:
    """The rule that drew it, how many municipalities and people are in it, its marks."""
    people = t("Innbyggere i omlandet, {year}").format(year=default_year("folketall"))
    return [
        Column("rule", t("Omlandsregel"), "text", t("Regelen som avgrenser omlandet til senteret.")),
        Column("members", t("Kommuner i omlandet"), "number", decimals=0),
        Column(PEOPLE, people, "number", decimals=0),
        Column(
            "marks",
            t("Merk om omlandet"),
            "text",
            t("Lite omland, bare én kommune, eller et som heller mot et annet senter."),
        ),
    ]


def hinterland_cells(place: Centre, rule: str, t: Translate) -> dict[str, object]:
    """A centre's row of :func:`hinterland_columns`."""
    around = hinterland(place, rule)
    return {
        "rule": capitalised(rule_kind_text(around.used, t)),
        "members": len(around.members),
        PEOPLE: around.population if around.members else None,
        "marks": ", ".join(mark_labels(around, t)),
    }
