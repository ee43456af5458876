"""Age and sex in the centre and its hinterland, in words."""

from __future__ import annotations

import pandas as pd

from regionsenter.present.language.numbers import format_value
from regionsenter.texts import Translate

SIDES = ("centre", "hinterland", "norway")


#: Ages of the readout: the young adults and the old, first and last age.
TOLD = ((20, 39), (67, None))


def pyramid_text(frame: pd.DataFrame, centre_name: str, year: int, t: Translate) -> str:
    """The young adults and the old in the centre, the hinterland and the country."""
    if frame["centre"].isna().all():
        return t("Aldersfordelingen i {centre} mangler for {year}.").format(centre=centre_name, year=year)
    texts = []
    for first, last in TOLD:
        inside = frame["first_age"].ge(first) & (last is None or frame["last_age"].le(last))
        shown = {
            side: format_value(
                100 * frame.loc[inside, side].sum(skipna=False) / frame[side].sum(skipna=False),
                "percent",
                1,
                t.language,
            )
            for side in SIDES
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
                centre=centre_name,
                centre_share=shown["centre"],
                hinterland=shown["hinterland"],
                norway=shown["norway"],
                year=year,
            )
        )
    if frame["hinterland"].isna().all():
        texts.append(t("Tall for omlandet mangler."))
    return " ".join(texts)
