"""What the road model assumes, and how it agrees with reference journeys and TØI's times, in words."""

from __future__ import annotations

import pandas as pd

from regionsenter.catalog import sources
from regionsenter.geography import road_speeds
from regionsenter.measures.drive_reference import WITHIN, within
from regionsenter.measures.drive_validation import agreement
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate

#: The grounds a reference time may have, as :func:`basis_text` counts them.
BASES = ("published", "reviewed", "assembled", "estimate")


def assumptions_text(t: Translate) -> str:
    """The speeds and the ferries the model drives by, and what it leaves out."""
    return "\n\n".join((_roads_text(t), _ferries_text(t)))


def _roads_text(t: Translate) -> str:
    speeds = road_speeds.CLASS_SPEEDS
    main, county = speeds["E"], speeds["F"]

    def slower(speed: float, extra: float) -> str:
        """Km/h where each kilometre takes ``extra`` minutes more."""
        return format_number(60 / (60 / speed + extra), 0, t.language)

    return t(
        "Kjøretidene er modellert av veger og bilferjer på Kartverkets {map}-kart og av hvor folk bor. "
        "På åpen veg regnes {motorway} km/t på motorveg, {expressway} på motortrafikkveg, {main} på "
        "europaveg og riksveg, {county} på fylkesveg og {municipal} på kommunal veg. Der det bor folk "
        "langs vegen, er fartsgrensene lavere: {main_homes} km/t på europaveg og riksveg, "
        "{county_homes} på fylkesveg, og {county_street} i tettbygd strøk. Svinger koster {bend} "
        "sekunder for hver rette vinkel på kartet. I Agder, Rogaland og Vestland regnes {main_fjord} "
        "km/t på åpen europaveg, fordi vegene er smalere og mer svingete enn kartet viser."
    ).format(
        map=sources()["kartverket-n1000"].table,
        motorway=format_number(road_speeds.MOTORWAY, 0, t.language),
        expressway=format_number(road_speeds.EXPRESSWAY, 0, t.language),
        main=format_number(main, 0, t.language),
        county=format_number(county, 0, t.language),
        municipal=format_number(speeds["K"], 0, t.language),
        main_homes=slower(main, road_speeds.HOMES),
        county_homes=slower(county, road_speeds.HOMES),
        county_street=slower(county, road_speeds.STREET),
        bend=format_number(60 * road_speeds.RIGHT_ANGLE, 0, t.language),
        main_fjord=slower(main, road_speeds.FJORD),
    )


def _ferries_text(t: Translate) -> str:
    sailing, quay = road_speeds.FERRY_SPEEDS, road_speeds.FERRY_QUAYS
    return t(
        "Ferjer på europaveg går i {trunk} km/t og koster {trunk_quay} minutter ved kai, på riksveg "
        "{national} km/t og {national_quay} minutter, på fylkesveg {county} km/t og {county_quay} "
        "minutter: jo viktigere veg, jo større ferjer og tettere avganger. Hver reise får dessuten "
        "{start} minutter til start og parkering. Rutetider, kø, vinterstengte veger, envegskjøring og "
        "veger i utlandet er ikke med."
    ).format(
        trunk=format_number(sailing["E"], 0, t.language),
        trunk_quay=format_number(quay["E"], 0, t.language),
        national=format_number(sailing["R"], 0, t.language),
        national_quay=format_number(quay["R"], 0, t.language),
        county=format_number(sailing["F"], 0, t.language),
        county_quay=format_number(quay["F"], 0, t.language),
        start=format_number(road_speeds.START_AND_STOP, 0, t.language),
    )


def reference_text(frame: pd.DataFrame, t: Translate) -> str:
    """How many of the reference journeys the model meets; the journeys it was not fitted to apart.

    ``frame`` is as :func:`regionsenter.measures.drive_reference.drive_reference` gives it.
    """
    everything = within(frame)
    fitted, held_out = within(frame[~frame["held_out"]]), within(frame[frame["held_out"]])
    return t(
        "{share} % av {count} referansereiser over hele landet ligger innenfor ±{within} %: {fitted} % av "
        "de {fitted_count} som fartene er tilpasset, og {held_out} % av de {held_out_count} som er "
        "holdt utenfor tilpasningen."
    ).format(
        share=format_number(everything.share, 0, t.language),
        count=everything.count,
        within=format_number(WITHIN, 0, t.language),
        fitted=format_number(fitted.share, 0, t.language),
        fitted_count=fitted.count,
        held_out=format_number(held_out.share, 0, t.language),
        held_out_count=held_out.count,
    )


def basis_text(frame: pd.DataFrame, t: Translate) -> str:
    """Where the minutes of the reference journeys are from: most of them are estimates of our own."""
    counts = frame["basis"].value_counts()
    return t(
        "Referansetidene er for det meste egne anslag etter kjent avstand og vanlig kjøretid "
        "uten kø: {estimate} av {count}. {assembled} er eget anslag for vegen sammen med oppgitt "
        "overfartstid, {published} er oppgitt av andre, og {reviewed} kommer fra en uavhengig "
        "gjennomgang. Etter første tilpasning ble anslag med feil avstand rettet mot kartet, også blant "
        "dem som er holdt utenfor. De er altså en prøve på modellen, ikke en fasit."
    ).format(count=len(frame), **{basis: int(counts.get(basis, 0)) for basis in BASES})


def crossings_text(t: Translate) -> str:
    """What the two times of a crossing hold, and why the model's may be the shorter."""
    return t(
        "Modellens tid er med kai og venting. På noen ferjer på europaveg er den likevel kortere enn den "
        "oppgitte overfarten: fart og tid ved kai er felles for vegklassen, og valgt slik at hele reiser "
        "stemmer best."
    )


def validation_text(frame: pd.DataFrame, t: Translate) -> str:
    """How well the model and TØI agree, in numbers: the readout and the alternative text."""

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
