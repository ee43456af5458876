"""How far a centre reaches, in words."""

from __future__ import annotations

from regionsenter.measures.reach import COARSE, FARTHER, Reach
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.texts import Translate


def reach_text(found: Reach, t: Translate) -> str:
    """Who reaches the centre, how far the farthest have, and what the centre lacks."""
    texts = [*_people(found, t), *_farthest(found, t), *_lacking(found, t)]
    texts.append(
        t(
            "Kjøretidene er modellert mellom kommunesentrene, og hver kommune regnes hel: tall for "
            "{coarse} minutter sier lite om store kommuner."
        ).format(coarse=COARSE)
    )
    return " ".join(texts)


def _people(found: Reach, t: Translate) -> list[str]:
    known = {band.minutes: band for band in found.bands if band.share is not None}
    if 45 not in known:
        return [t("Hvor mange som når {centre}, mangler.").format(centre=found.centre.name)]
    band = known[45]
    return [
        t(
            "{share} av regionens innbyggere ({people}) bor i kommuner med kommunesenter innen "
            "{minutes} minutter fra {centre} ({year}); regnet uten regiongrense er det {everyone}."
        ).format(
            share=format_value(band.share, "percent", 0, t.language),
            people=format_number(band.in_region, 0, t.language),
            minutes=band.minutes,
            centre=found.centre.name,
            year=found.year,
            everyone=format_number(band.everyone, 0, t.language),
        )
    ]


def _farthest(found: Reach, t: Translate) -> list[str]:
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
                minutes=format_value(last["minutes"], "minutes", 0, t.language),
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
        (service, int(around["farther"].map(lambda far, s=service: s in far).sum())) for service in names
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
