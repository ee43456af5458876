"""The health areas of a centre, as a table."""

from __future__ import annotations

import pandas as pd

from regionsenter.measures.catchments import Area, people_in
from regionsenter.present.language.numbers import format_value
from regionsenter.texts import Translate
from regionsenter.vocabulary import municipality_name


def kind_names(t: Translate) -> dict[str, str]:
    """Kind of area to its name."""
    return {
        "hospital": t("Sykehus"),
        "dps": t("Psykisk helsevern for voksne (DPS)"),
        "child": t("Psykisk helsevern for barn og unge"),
    }


def catchments_table(areas: tuple[Area, ...], t: Translate) -> pd.DataFrame:
    """One row an area: what it is for, how many municipalities and people, and which."""
    return pd.DataFrame([_area(area, t) for area in areas])


def _area(area: Area, t: Translate) -> dict[str, str]:
    names = municipality_name()
    members = [names[code] for code in area.municipalities]
    members += [t("{name} (en del)").format(name=names[code]) for code in area.parted]
    people = people_in(area) if area.municipalities else None
    return {
        t("Tilbud"): kind_names(t)[area.kind],
        t("Område"): area.name,
        t("Hele kommuner"): format_value(len(area.municipalities), "count", 0, t.language),
        t("Innbyggere"): format_value(people, "count", 0, t.language),
        t("Hvilke"): ", ".join(members),
    }
