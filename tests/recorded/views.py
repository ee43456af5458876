"""Which pages are read, in which views: every page, most parameters, hard centres."""

from __future__ import annotations

from collections.abc import Iterator

LANGUAGES = ("nb", "nn", "en")

#: Page to the parameters of each view, the language aside.
VIEWS: dict[str, tuple[dict[str, str], ...]] = {
    "kart": (
        {},
        {"senter": "voss", "vis": "gap", "indikator": "medianinntekt"},
        {"senter": "alta", "omland": "lokalt", "indikator": "folketall", "kommune": "alta"},
        {"indikator": "folkevekst-10-ar", "fylke": "vestland", "klasser": "-5_0_5"},
        {"vis": "bivariat", "indikator": "hoyere-utdanning", "omland": "kjoretid", "grense": "60"},
        {"bilder": "tema", "tema": "b"},
        {"senter": "sunnfjord", "lag": "pendling.kjoretid.bakgrunn", "utvalg": "alle"},
        {"senter": "atlantis", "ar": "1066", "tema": "z", "omland": "pendling"},
    ),
    "senter": (
        {},
        {"senter": "voss"},
        {"senter": "voss", "del": "alle", "tema": "a"},
        {"senter": "alta", "del": "alle", "tema": "e", "omland": "lokalt"},
        {"senter": "orsta-volda", "del": "alle", "likhet": "demografi"},
        {"senter": "oslo-baerum", "del": "tema", "tema": "c"},
        {
            "senter": "tynset",
            "likhet": "folketall~2.gjeld~1",
            "del": "tema",
            "tema": "d",
            "mer": "andel-20-39",
        },
        {"senter": "ringerike", "del": "rekkevidde", "omland": "kjoretid", "grense": "60"},
        {"senter": "utsira"},
    ),
    "tabell": (
        {},
        {"fylke": "vestland", "tema": "e"},
        {"omland": "kjoretid", "utfordring": "kommunal-kapasitet", "utvalg": "alle"},
        {"fylke": "oslo", "storrelse": "under-1000"},
    ),
    "sammenlign": (
        {},
        {"sammenlign": "voss.alta.narvik"},
        {"sammenlign": "voss.sunnfjord", "vis": "gap", "tema": "d"},
        {"senter": "voss", "indikator": "folketall"},
    ),
    "lignende": (
        {},
        {"senter": "voss"},
        {"senter": "alesund", "likhet": "gjeld~1"},
        {"senter": "roros", "likhet": "tema-b", "utvalg": "alle"},
    ),
    "utvikling": (
        {},
        {"senter": "voss", "sammenlign": "alta"},
        {"indikator": "folketall", "fra": "2010", "ar": "2020", "fylke": "innlandet"},
        {"indikator": "sentralitet"},
    ),
    "samspill": (
        {},
        {"senter": "voss", "mot": "folketall", "sammenlign": "alta"},
        {"senter": "narvik", "vis": "gap", "fylke": "nordland"},
        {"indikator": "sykefravaer-vestland"},
    ),
    "profil": (
        {},
        {"senter": "voss"},
        {"senter": "alta", "utfordring": "kommunal-kapasitet", "vekter": "robek~2"},
        {"senter": "bergen"},
    ),
    "avgrensning": (
        {},
        {"avgrensning": "min1000-maks50000"},
        {"avgrensning": "funksjoner3", "alternativ": "min2000", "senter": "voss"},
        {"senter": "bergen"},
    ),
    "data": ({}, {"senter": "voss", "indikator": "gjeld"}),
}


def views() -> Iterator[tuple[str, dict[str, str]]]:
    """Page and parameters."""
    for page, each in VIEWS.items():
        for parameters in each:
            for language in LANGUAGES:
                yield page, parameters | {"sprak": language}
