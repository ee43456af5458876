"""Who leans on a centre, in words: plain arithmetic on modelled minutes, and no claim of effect."""

from __future__ import annotations

import math

from regionsenter.catalog import components, indicator, sources
from regionsenter.measures.functions import COUNT
from regionsenter.measures.leaning import LONGEST_TO_STATION, Leaning, LeaningProfile, unknown
from regionsenter.present.language.lists import listed
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.present.language.places import municipal_place
from regionsenter.texts import Translate

#: So many functions are told of in words: those with most people in other municipalities.
TOLD = 2


def leaning_text(profile: LeaningProfile, t: Translate) -> str:
    """For which functions most people outside the centre municipality have theirs there."""
    with_others = [one for one in profile.functions if len(one.others)]
    if not with_others:
        return t("Ingen andre kommuner har sitt nærmeste sted for noen av funksjonene i {own}.").format(
            own=municipal_place(profile.centre, t, full=False)
        )
    most = sorted(with_others, key=lambda one: -one.others["people"].sum())[:TOLD]
    return " ".join(_function(one, profile, t) for one in most)


def _function(one: Leaning, profile: LeaningProfile, t: Translate) -> str:
    first = one.municipalities.iloc[0]
    words = {
        "function": one.function.name.in_language(t.language),
        "own": municipal_place(profile.centre, t, full=False),
        "count": len(one.municipalities),
        "people": format_number(one.people, 0, t.language),
        "year": profile.year,
        "median": _minutes(one.median, t),
        "name": first["name"],
        "most": _minutes(first["extra"], t),
    }
    told = t(
        "{function}: {count} kommuner med {people} innbyggere ({year}) har det nærmeste stedet i {own}, "
        "egen kommune medregnet."
    ).format(**words)
    if math.isinf(one.median):
        return told + " " + t("Minst halvparten av dem har ikke noe annet sted i rekkevidde på veg.")
    if math.isinf(first["extra"]):
        more = t(
            "Uten det hadde halvparten av dem hatt minst {median} lenger å kjøre, og {name} ikke hatt noe "
            "annet sted i rekkevidde på veg."
        )
    else:
        more = t(
            "Uten det hadde halvparten av dem hatt minst {median} lenger å kjøre; lengst i {name}, {most}."
        )
    return told + " " + more.format(**words)


def _minutes(number: float, t: Translate) -> str:
    return "" if math.isinf(number) else format_value(number, "minutes", 0, t.language)


def leaning_method_text(t: Translate) -> str:
    """What the minutes are, what they are not, and what is left out."""
    lacking = [
        t.plural("{function} i {count} kommune", "{function} i {count} kommuner", unknown(slug)).format(
            function=components()[slug].name.in_language(t.language).lower(), count=unknown(slug)
        )
        for slug in indicator(COUNT).aggregation.components()
        if unknown(slug)
    ]
    return t(
        "«Uten det» er et regnestykke, ikke en virkning: minuttene til det nest nærmeste stedet når alt "
        "annet er likt. Kjøretidene er modellert fra kommunesenteret (Kartverkets {map}-kart), og hver "
        "kommune regnes hel. Det nærmeste er ikke alltid det som betjener kommunen: sykehus, legevakt og "
        "domstol har egne områder. Står bare kommunen i kilden, ligger stedet i kommunesenteret. Steder "
        "kilden ikke sier noe om, er ikke med ({lacking}). Jernbanestasjoner lenger unna enn {station} er "
        "ikke med: der det ikke er jernbane, reiser folk på annen måte."
    ).format(
        map=sources()["kartverket-n1000"].table,
        lacking=listed(lacking, t),
        station=_minutes(LONGEST_TO_STATION, t),
    )
