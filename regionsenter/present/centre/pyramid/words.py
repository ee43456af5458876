"""Age and sex in the centre and its hinterland, in words."""

from __future__ import annotations

import pandas as pd

from regionsenter.catalog import sources
from regionsenter.measures.age_structure import AREAS, TOP_AGE, age_share
from regionsenter.present.language.numbers import format_value
from regionsenter.texts import Translate

#: Ages of the readout: the young adults and the old, first and last age.
READOUT_AGES = ((20, 39), (67, None))


def pyramid_text(
    frame: pd.DataFrame, measured: str, year: int, t: Translate, *, municipalities: int = 1
) -> str:
    """The young adults and the old in the centre, the hinterland and the country.

    ``measured`` is the place that the centre's numbers are of, told once, and ``municipalities`` how many
    it is. That there is no hinterland is told by the population, and not here.
    """
    if frame["centre"].isna().all():
        return t("Aldersfordelingen i {centre} mangler for {year}.").format(centre=measured, year=year)
    texts: list[str] = []
    for first, last in READOUT_AGES:
        shown = {
            area: format_value(age_share(frame, area, first, last), "percent", 1, t.language)
            for area in AREAS
        }
        ages = f"{first}–{last}" if last else f"{first}+"
        if frame["hinterland"].isna().all():
            pattern = t("{ages} år: {centre_share} i {centre} og {norway} i landet ({year}).")
        else:
            pattern = t(
                "{ages} år: {centre_share} i {centre}, {hinterland} i omlandet og {norway} i landet "
                "({year})."
            )
        texts.append(
            pattern.format(
                ages=ages,
                centre=t.plural("senterkommunen", "senterkommunene", municipalities) if texts else measured,
                centre_share=shown["centre"],
                hinterland=shown["hinterland"],
                norway=shown["norway"],
                year=year,
            )
        )
    return " ".join(texts)


def pyramid_source_text(t: Translate) -> str:
    """Whose figures the ages are."""
    return t("Kilde: Statistisk sentralbyrå, tabell {table}.").format(table=sources()["ssb-07459"].table)


def age_texts(groups: pd.DataFrame) -> list[str]:
    """Each age group of ``groups`` (``first_age``, ``last_age``): ``20–24``, ``90+`` for the open one."""
    return [
        f"{int(first)}+" if last >= TOP_AGE - 1 else f"{int(first)}–{int(last)}"
        for first, last in zip(groups["first_age"], groups["last_age"], strict=True)
    ]
