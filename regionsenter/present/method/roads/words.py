"""What the road model assumes, and how it agrees with TØI's times, in words."""

from __future__ import annotations

import pandas as pd

from regionsenter.catalog import sources
from regionsenter.geography import road_speeds
from regionsenter.measures.drive_validation import agreement
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate


def assumptions_text(t: Translate) -> str:
    """The speeds and the ferries the model drives by, and what it leaves out."""
    speeds = road_speeds.CLASS_SPEEDS
    return t(
        "Kjøretidene er modellert av veger og bilferjer på Kartverkets {map}-kart: én "
        "gjennomsnittsfart per vegklasse (motorveg {motorway}, motortrafikkveg {expressway}, europaveg "
        "{european}, riksveg {national}, fylkesveg {county}, kommunal veg {municipal} km/t, høyst "
        "{built_up} i tettbygd strøk), ferjer i {ferry} km/t og {boarding} minutter ved kai. Rutetider, "
        "vinterstengte veger, envegskjøring og veger i utlandet er ikke med."
    ).format(
        map=sources()["kartverket-n1000"].table,
        motorway=format_number(road_speeds.MOTORWAY, 0, t.language),
        expressway=format_number(road_speeds.EXPRESSWAY, 0, t.language),
        european=format_number(speeds["E"], 0, t.language),
        national=format_number(speeds["R"], 0, t.language),
        county=format_number(speeds["F"], 0, t.language),
        municipal=format_number(speeds["K"], 0, t.language),
        built_up=format_number(road_speeds.BUILT_UP, 0, t.language),
        ferry=format_number(road_speeds.FERRY, 0, t.language),
        boarding=format_number(road_speeds.FERRY_BOARDING, 0, t.language),
    )


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
