"""How far a centre reaches, in words."""

from __future__ import annotations

from regionsenter.catalog import sources
from regionsenter.geography.beside_centres import beside
from regionsenter.geography.drive_times import LONGEST
from regionsenter.geography.hinterland import hinterland
from regionsenter.geography.towns import OUTLINE_YEAR
from regionsenter.measures.reach import FARTHER, Reach
from regionsenter.present.language.lists import listed
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.present.language.spelled import spelled
from regionsenter.texts import Translate

#: The band that is told of in words, minutes.
TOLD = 45
#: So many towns beside the centre are named, the largest.
MOST_NAMED = 3


def reach_text(reach: Reach, t: Translate) -> str:
    """Who reaches the centre, how far the farthest have, and what the centre lacks."""
    texts = [*_people(reach, t), *_farthest(reach, t), *_lacking(reach, t)]
    texts.append(
        t(
            "Kjøretidene er modellert. Hvor mange som er innenfor, er regnet fra der folk bodde i {homes}; "
            "minuttene for en kommune er kommunesenterets."
        ).format(homes=OUTLINE_YEAR)
    )
    if towns := beside(reach.centre):
        names = listed([town.name for town in towns[:MOST_NAMED]], t)
        texts.append(t("Fra {towns}, i samme kommune, er veien en annen.").format(towns=names))
    return " ".join(texts)


def reach_source_text(t: Translate) -> str:
    """Where times and people come from."""
    return t(
        "Kjøretid: vegmodell på Kartverkets {map}-kart. Folketall: Statistisk sentralbyrå, "
        "tabell {table}, fordelt etter befolkning på rutenett {year}. Se «Data og metode»."
    ).format(map=sources()["kartverket-n1000"].table, table=sources()["ssb-07459"].table, year=OUTLINE_YEAR)


def _people(reach: Reach, t: Translate) -> list[str]:
    band = reach.within(TOLD)
    if band is None:
        return [t("Hvor mange som når {centre}, mangler.").format(centre=reach.centre.name)]
    return [
        t(
            "{share} av regionens innbyggere ({people}) bor innen {minutes} minutter fra {centre} "
            "({year}); regnet uten regiongrense er det {everyone}."
        ).format(
            share=format_value(band.share, "percent", 0, t.language),
            people=format_number(band.in_region, 0, t.language),
            minutes=band.minutes,
            centre=reach.centre.name,
            year=reach.year,
            everyone=format_number(band.everyone, 0, t.language),
        )
    ]


def _farthest(reach: Reach, t: Translate) -> list[str]:
    around = reach.hinterland
    if around.empty:
        if hinterland(reach.centre, reach.rule).below_municipality:
            return [t("Senteret er egen region: ingen andre kommuner hører til omlandet.")]
        return [t("Omlandet har ingen kommuner etter den valgte regelen.")]
    connected = around.dropna(subset=["minutes"])
    texts = []
    if len(connected):
        last = connected.iloc[-1]
        texts.append(
            t("Lengst har {municipality}: {minutes}.").format(
                municipality=last["name"],
                minutes=format_value(last["minutes"], "minutes", 0, t.language),
            )
        )
    without = around.loc[around["minutes"].isna(), "name"].tolist()
    if without:
        texts.append(
            t("Uten vei- og ferjevei til senteret innen {hours} timer: {names}.").format(
                hours=spelled(round(LONGEST / 60), t), names=", ".join(without)
            )
        )
    return texts


def _lacking(reach: Reach, t: Translate) -> list[str]:
    counts = reach.farther
    farther = [
        t.plural(
            "{service} ({count} av {all} kommune)",
            "{service} ({count} av {all} kommuner)",
            len(reach.hinterland),
        ).format(service=name, count=counts[service], all=len(reach.hinterland))
        for service, name in service_names(t).items()
        if service in counts
    ]
    if not farther:
        return []
    return [
        t("Minst {minutes} minutter lenger enn til senteret må omlandet reise til {list}.").format(
            minutes=round(FARTHER), list=", ".join(farther)
        )
    ]


def service_names(t: Translate) -> dict[str, str]:
    """What one may have to travel farther for, in the words that follow "til"."""
    return {
        "hospital": t("akuttsykehus"),
        "airport": t("flyplass"),
        "station": t("togstasjon"),
    }
