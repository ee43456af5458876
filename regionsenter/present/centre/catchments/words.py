"""Whom the hospital of a centre serves, in words."""

from __future__ import annotations

from regionsenter.catalog import sources
from regionsenter.geography.centres import Centre
from regionsenter.measures import default_year
from regionsenter.measures.catchments import Area, hospital_area, people_in
from regionsenter.present.centre.catchments.table import kind_names
from regionsenter.present.language.case import within_sentence
from regionsenter.present.language.lists import listed
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate
from regionsenter.vocabulary import municipality_name


def catchments_text(place: Centre, areas: tuple[Area, ...], t: Translate) -> str:
    """The hospital areas of a centre: whom its hospital serves, or which it belongs to."""
    hospital = [area for area in areas if area.kind == "hospital"]
    if any(set(area.parted) & set(place.centre_municipalities) for area in hospital):
        texts = [
            t(
                "{centre} er delt mellom opptaksområdene {areas}; hvor mange som hører til hvert, er "
                "ukjent."
            ).format(centre=place.name, areas=listed([area.name for area in hospital], t))
        ]
    else:
        texts = [_hospital(place, area, t) for area in hospital]
    texts.append(t("Et opptaksområde er helseforetakets, ikke det nærmeste sykehusets."))
    texts += _parted(place, areas, t)
    return " ".join(texts)


def _parted(place: Centre, areas: tuple[Area, ...], t: Translate) -> list[str]:
    """Which other municipalities are parted in these areas, and for what: a city may be parted for one
    service and whole for another."""
    kinds, names = kind_names(t), municipality_name()
    for_what: dict[tuple[str, ...], list[str]] = {}
    for code in sorted({code for area in areas for code in area.parted} - set(place.centre_municipalities)):
        parted = tuple(dict.fromkeys(kinds[area.kind] for area in areas if code in area.parted))
        for_what.setdefault(parted, []).append(names[code])
    return [
        t(
            "{cities} er delt mellom flere områder ({services}) og er ikke regnet med i folketallet der."
        ).format(cities=listed(cities, t), services=listed([within_sentence(kind) for kind in parted], t))
        for parted, cities in for_what.items()
    ]


def _hospital(place: Centre, area: Area, t: Translate) -> str:
    names = municipality_name()
    words = {
        "centre": place.name,
        "area": area.name,
        "count": len(area.municipalities),
        "people": format_number(people_in(area), 0, t.language),
        "year": default_year("folketall"),
        "hospitals": listed([names[code] for code in area.hospitals], t),
    }
    if not hospital_area(place.slug):
        return t(
            "{centre} har ikke akuttsykehus. Senterkommunen hører til opptaksområdet {area}, med "
            "akuttsykehus i {hospitals}."
        ).format(**words)
    text = t(
        "Sykehuset i {centre} er i opptaksområdet {area}: {count} hele kommuner med {people} innbyggere "
        "({year})."
    )
    others = [names[code] for code in area.hospitals if code not in place.centre_municipalities]
    if others:
        text += " " + t("Det er også akuttsykehus i {others}, i det samme området.")
    return text.format(others=listed(others, t), **words)


def catchments_source_text(t: Translate) -> str:
    """Where areas and people come from."""
    health, people = sources()["skde-opptak"], sources()["ssb-07459"]
    return t(
        "Opptaksområder: {publisher}, {table}. Folketall: Statistisk sentralbyrå, tabell {people}."
    ).format(publisher=health.publisher, table=health.table, people=people.table)
