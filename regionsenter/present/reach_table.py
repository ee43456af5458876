"""How far a centre reaches, in words and as tables."""

from __future__ import annotations

import pandas as pd

from regionsenter.catalog import components
from regionsenter.measures.reach import COARSE, FARTHER, Band, Reach
from regionsenter.present.numbers import format_number, format_value
from regionsenter.texts import Translate


def reach_text(found: Reach, language: str, t: Translate) -> str:
    """Who reaches the centre, how far the farthest have, and what the centre lacks."""
    texts = [*_people(found, language, t), *_farthest(found, language, t), *_lacking(found, t)]
    texts.append(
        t(
            "Kjøretidene er modellert mellom kommunesentrene, og hver kommune regnes hel: tall for "
            "{coarse} minutter sier lite om store kommuner."
        ).format(coarse=COARSE)
    )
    return " ".join(texts)


def _people(found: Reach, language: str, t: Translate) -> list[str]:
    known = {band.minutes: band for band in found.bands if band.share is not None}
    if 45 not in known:
        return [t("Hvor mange som når {centre}, mangler.").format(centre=found.centre.name)]
    band = known[45]
    return [
        t(
            "{share} av regionens innbyggere ({people}) bor i kommuner med kommunesenter innen "
            "{minutes} minutter fra {centre} ({year}); regnet uten regiongrense er det {everyone}."
        ).format(
            share=format_value(band.share, "percent", 0, language),
            people=format_number(band.in_region, 0, language),
            minutes=band.minutes,
            centre=found.centre.name,
            year=found.year,
            everyone=format_number(band.everyone, 0, language),
        )
    ]


def _farthest(found: Reach, language: str, t: Translate) -> list[str]:
    around = found.municipalities[~found.municipalities["centre"]]
    if around.empty:
        return [t("Omlandet har ingen kommuner etter den valgte regelen.")]
    there = around.dropna(subset=["minutes"])
    texts = []
    if len(there):
        last = there.iloc[-1]
        texts.append(
            t("Lengst har {municipality}: {minutes}.").format(
                municipality=last["name"],
                minutes=format_value(last["minutes"], "minutes", 0, language),
            )
        )
    without = around.loc[around["minutes"].isna(), "name"].tolist()
    if without:
        texts.append(
            t("Uten vei- og ferjevei til senteret innen tre timer: {names}.").format(
                names=", ".join(without)
            )
        )
    return texts


def _lacking(found: Reach, t: Translate) -> list[str]:
    around = found.municipalities[~found.municipalities["centre"]]
    names = service_names(t)
    rows = [
        (service, int(around["farther"].map(lambda far, s=service: s in far).sum()))
        for service in names
    ]
    told = [
        t("{service} ({count} av {all} kommuner)").format(
            service=names[service], count=count, all=len(around)
        )
        for service, count in rows
        if count
    ]
    if not told:
        return []
    return [
        t("Minst {minutes} minutter lenger enn til senteret må omlandet reise til {list}.").format(
            minutes=round(FARTHER), list=", ".join(told)
        )
    ]


def service_names(t: Translate) -> dict[str, str]:
    """What one may have to travel farther for, in the words that follow "til"."""
    return {
        "hospital": t("akuttsykehus"),
        "airport": t("flyplass"),
        "station": t("togstasjon"),
    }


def bands_table(found: Reach, language: str, t: Translate) -> pd.DataFrame:
    """One row a limit: minutes, people and share of the region, people regardless of region."""
    return pd.DataFrame([_band(band, language, t) for band in found.bands])


def _band(band: Band, language: str, t: Translate) -> dict[str, object]:
    return {
        t("Innen"): format_value(band.minutes, "minutes", 0, language),
        t("Innbyggere i regionen"): format_value(band.in_region, "count", 0, language),
        t("Andel av regionen"): format_value(band.share, "percent", 0, language),
        t("Innbyggere uansett region"): format_value(band.everyone, "count", 0, language),
        t("Merknad"): t("grovt: hver kommune regnes hel") if band.coarse else "",
    }


def municipalities_table(found: Reach, language: str, t: Translate) -> pd.DataFrame:
    """One row a municipality, nearest first: minutes to the centre and to the services."""
    names = service_names(t)

    def minutes(value: float) -> str:
        return format_value(value, "minutes", 0, language)

    rows = [
        {
            t("Kommune"): row.name,
            t("Innbyggere"): format_value(row.population, "count", 0, language),
            t("Til senteret"): minutes(row.minutes),
            t("Til akuttsykehus"): minutes(row.hospital),
            t("Til flyplass"): minutes(row.airport),
            t("Til togstasjon"): minutes(row.station),
            t("Lenger enn senteret"): ", ".join(names[one] for one in row.farther),
        }
        for row in found.municipalities.itertuples(index=False)
    ]
    return pd.DataFrame(rows)


def functions_table(found: Reach, language: str, t: Translate) -> pd.DataFrame:
    """One row a function: its name, and whether the centre municipality has it."""
    rows = [(slug, t("ja")) for slug in found.held] + [(slug, t("nei")) for slug in found.lacking]
    return pd.DataFrame(
        [
            {t("Funksjon"): components()[slug].name.in_language(language), t("I senteret"): told}
            for slug, told in rows
        ]
    )
