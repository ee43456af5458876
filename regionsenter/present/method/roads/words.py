"""The road model, held against TØI's times, in words."""

from __future__ import annotations

import pandas as pd

from regionsenter.measures.drive_validation import agreement
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate


def validation_text(frame: pd.DataFrame, t: Translate) -> str:
    """How well the two agree, in numbers: the readout and the alternative text."""

    def show(value: float, decimals: int = 0) -> str:
        return format_number(value, decimals, t.language)

    plain, weighted = agreement(frame), agreement(frame, "weighted_minutes")
    return t(
        "Modellen og TØI for {count} kommuner utenfor senterkommunen: halvparten avviker under "
        "{error} minutter, {five} % under 5 og {ten} % under 10 (korrelasjon {r}). TØI måler tid "
        "mellom mange små soner; vektes modellen med tettstedenes folketall i begge ender, er "
        "medianavviket {weighted} minutter."
    ).format(
        count=plain.count,
        error=show(plain.median_absolute_error, 1),
        five=show(plain.within_5),
        ten=show(plain.within_10),
        r=show(plain.correlation, 2),
        weighted=show(weighted.median_absolute_error, 1),
    )
