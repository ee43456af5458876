"""Hospitals, emergency clinics, court seats, upper secondary schools, Vinmonopolet: by municipality.

Sources: public registers of acute hospitals and Eurostat's healthcare services 2020; the official
list of emergency clinics 2024; regulation FOR-2021-01-22-163; Udir's school register (NSR) April
2026; Vinmonopolet. All in the division of 2024.
"""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd

from regionsenter.ingest.counting import counted, every_municipality
from regionsenter.ingest.tidy import RawFileError, read_raw

HOSPITALS = "services/sykehus_41.csv"
TREATMENT_UNITS = "services/eurostat_healthcare_NO_2020.csv"
CLINICS = "services/legevakt_by_kommune.csv"
COURTS = "services/tingrett_rettssteder.csv"
SCHOOLS = "services/skoler_udir_2026.csv"
SHOPS = "services/vinmonopolet_butikker_2024.csv"

#: The list of hospitals carries no date; it has Hjelset, which opened in 2025.
HOSPITAL_YEAR, CLINIC_YEAR, COURT_YEAR, SCHOOL_YEAR, SHOP_YEAR = 2025, 2024, 2024, 2026, 2024

#: Acute hospitals that the list of larger ones lacks, by their name in Eurostat's file (2020).
#: Nordfjord is of the same kind as Lærdal: acute internal medicine without acute surgery.
SMALLER_HOSPITALS = {
    "SYKEHUSET INNLANDET, TYNSET": "3427",
    "SYKEHUSET TELEMARK, NOTODDEN": "4005",
    "ST. OLAVS HOSPITAL, ORKDAL SJUKEHUS": "5059",
    "HELSE FØRDE, LÆRDAL SJUKEHUS": "4642",
    "HELSE FØRDE, NORDFJORD SJUKEHUS": "4649",
    "HELSE FONNA, ODDA SJUKEHUS": "4618",
    "HELGELANDSSYKEHUSET, MOSJØEN": "1824",
    "SYKEHUSET I VESTFOLD HF, SOMATIKK, LARVIK": "3909",
}

#: Units of the school register that are no ordinary upper secondary school, known by their name:
#: exam offices, career centres, online and adult schools, bible schools, vocational colleges,
#: follow-up services, teaching in prisons and institutions, apprentices' offices.
NO_ORDINARY_SCHOOL = re.compile(
    r"eksamenskontor|privatist|karriere|nettsk[ou]l|fengsel|bibel|misjon|fagsk[ou]le"
    r"|produksjonssk[ou]l|ung invest|smi-skolen|upa skole|voksenopplæring|oslo vo |læringssenter"
    r"|opplæringssenter|utdanningssenter|sentralskolen|kompetansebyggeren|fagopplæring|lærling"
    r"|statped|helseped|spesielle behov|nordvoll|lønnebakken|haukåsen|kompetansesenter|\binternat\b",
    re.IGNORECASE,
)
#: Departments of one school in one municipality are one school.
DEPARTMENT = re.compile(r" (avd|skolested|studiested|lokalitet) .*", re.IGNORECASE)


def load(raw: Path) -> pd.DataFrame:
    """Tidy components, counts by municipality.

    ``acute_hospitals``, ``emergency_clinics`` (seated there), ``emergency_clinic_municipalities``
    (served by the clinics seated there), ``court_seats``, ``upper_secondary_schools``,
    ``vinmonopolet_shops``.

    Raises
    ------
    RawFileError
        If a file is missing or lacks what is looked for in it.
    """
    codes = every_municipality(raw)
    courts = read_raw(raw, COURTS, ["rettssted", "kommunenummer"])
    shops = read_raw(raw, SHOPS, ["kommunenr", "butikk_id"])
    return pd.concat(
        [
            counted(hospitals(raw).value_counts(), codes, "acute_hospitals", HOSPITAL_YEAR),
            *_clinics(raw, codes),
            counted(courts["kommunenummer"].value_counts(), codes, "court_seats", COURT_YEAR),
            counted(
                schools(raw)["kommunenr"].value_counts(),
                codes,
                "upper_secondary_schools",
                SCHOOL_YEAR,
            ),
            counted(shops["kommunenr"].value_counts(), codes, "vinmonopolet_shops", SHOP_YEAR),
        ],
        ignore_index=True,
    )


def hospitals(raw: Path) -> pd.Series:
    """The municipal code of each acute hospital: the larger ones, then :data:`SMALLER_HOSPITALS`."""
    larger = read_raw(raw, HOSPITALS, ["navn", "kommunenummer"])["kommunenummer"]
    units = set(read_raw(raw, TREATMENT_UNITS, ["hospital_name"])["hospital_name"])
    if lacking := sorted(set(SMALLER_HOSPITALS) - units):
        raise RawFileError(f"{raw / TREATMENT_UNITS}: has no unit named {', '.join(lacking)}")
    return pd.concat([larger, pd.Series(list(SMALLER_HOSPITALS.values()))], ignore_index=True)


def schools(raw: Path) -> pd.DataFrame:
    """Upper secondary schools, one row a school and municipality: ``navn, kommunenr, lon, lat``.

    Departments of one school in one municipality count once, where the first of them lies.
    """
    frame = ordinary_upper_secondary(raw)
    frame = frame.assign(navn=[DEPARTMENT.sub("", name) for name in frame["navn"]])
    frame = frame.drop_duplicates(["navn", "kommunenr"])
    return frame[["navn", "kommunenr", "lon", "lat"]].reset_index(drop=True)


def ordinary_upper_secondary(raw: Path) -> pd.DataFrame:
    """The units that are ordinary upper secondary schools: ``navn, kommunenr, lon, lat``.

    Counted are units of type ``vgs`` and ``begge``, public and private, except what
    :data:`NO_ORDINARY_SCHOOL` leaves out.
    """
    frame = read_raw(raw, SCHOOLS, ["navn", "kommunenr", "type", "lon", "lat"])
    frame = frame[frame["type"].isin(["vgs", "begge"])]
    return frame[[not NO_ORDINARY_SCHOOL.search(name) for name in frame["navn"]]]


def _clinics(raw: Path, codes: list[str]) -> list[pd.DataFrame]:
    """Clinics by seat. A municipality the list lacks has no row: its clinic is not known."""
    columns = ["legevakt", "kommunenummer", "seat_kommunenummer"]
    frame = read_raw(raw, CLINICS, columns)
    seat = "seat_kommunenummer"
    unlisted = set(codes) - set(frame["kommunenummer"])
    clinics = frame.groupby(seat)["legevakt"].nunique()
    served = frame.groupby(seat)["kommunenummer"].nunique()
    return [
        counted(clinics, codes, "emergency_clinics", CLINIC_YEAR, unlisted),
        counted(served, codes, "emergency_clinic_municipalities", CLINIC_YEAR, unlisted),
    ]
