"""What the limits of the target group and the functions are called, and how their values are written."""

from __future__ import annotations

from regionsenter.geography.limits import FUNCTIONS
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.texts import Translate

#: Limits of a share, of people, and functions counted in ones: each kind is written its own way.
_PERCENT = ("max_big_city_commuting", "job_coverage", "self_containment", "hinterland_share")
_PERSONS = ("min_settlement", "max_settlement", "big_city", "min_hinterland_population")
_COUNTED = (
    "hospitals",
    "clinic_municipalities",
    "court_seats",
    "upper_secondary_schools",
    "stations_airports",
)


def limit_name(field: str, t: Translate) -> str:
    """What a limit is called, short: a heading over a control or a curve."""
    if field in FUNCTIONS:
        return function_name(field, t)
    return {
        "min_settlement": t("minste tettsted"),
        "max_settlement": t("største tettsted"),
        "big_city": t("hva som er en storby"),
        "max_big_city_commuting": t("pendling til storby"),
        "min_big_city_minutes": t("kjøretid til storby"),
        "min_functions": t("antall funksjoner"),
        "min_hinterland_population": t("innbyggere i omlandet"),
        "min_centrality_class": t("mest sentrale klasse"),
        "max_centrality_class": t("minst sentrale klasse"),
        "several_centres": t("flere sentre i en region"),
    }[field]


def limit_value(field: str, value: float | None, t: Translate) -> str:
    """The value of a limit with what it counts; says so where it is off."""
    if value is None:
        return t("teller ikke") if field in FUNCTIONS else t("slått av")
    if field == "several_centres":
        return t("slått på") if value else t("slått av")
    if field in _PERCENT:
        return percent_text(value, t.language)
    if field in _PERSONS:
        return t("{n} innbyggere").format(n=format_number(value, 0, t.language))
    if field == "min_big_city_minutes":
        return format_value(value, "minutes", 0, t.language)
    if field in ("min_centrality_class", "max_centrality_class"):
        return t("klasse {n}").format(n=format_number(value, 0, t.language))
    return format_number(value, 0, t.language)


def function_name(name: str, t: Translate) -> str:
    """What a function is called, whatever its limit is."""
    return {
        "hospitals": t("akuttsykehus"),
        "clinic_municipalities": t("legevakt for flere kommuner"),
        "court_seats": t("rettssted"),
        "upper_secondary_schools": t("videregående skole"),
        "stations_airports": t("jernbanestasjon eller lufthavn"),
        "job_coverage": t("arbeidsplassdekning"),
        "self_containment": t("egendekning"),
        "hinterland_share": t("pendling fra omlandet"),
    }[name]


def function_text(name: str, least: float, t: Translate) -> str:
    """A function with the limit from which it counts: an item of a list."""
    if least == 1 and name in _COUNTED:
        return {
            "hospitals": t("akuttsykehus"),
            "clinic_municipalities": t("legevakt"),
            "court_seats": t("rettssted"),
            "upper_secondary_schools": t("videregående skole"),
            "stations_airports": t("jernbanestasjon eller lufthavn med rutetrafikk"),
        }[name]
    amount = format_number(least, 0, t.language) if name in _COUNTED else percent_text(least, t.language)
    return {
        "hospitals": t("minst {least} akuttsykehus"),
        "clinic_municipalities": t("legevakt som betjener minst {least} kommuner"),
        "court_seats": t("minst {least} rettssteder"),
        "upper_secondary_schools": t("minst {least} videregående skoler"),
        "stations_airports": t("minst {least} jernbanestasjoner og lufthavner med rutetrafikk til sammen"),
        "job_coverage": t("arbeidsplassdekning på minst {least}"),
        "self_containment": t("egendekning på minst {least}"),
        "hinterland_share": t("minst {least} av omlandets sysselsatte arbeider i senterkommunen"),
    }[name].format(least=amount)


def percent_text(value: float | None, language: str) -> str:
    """A per cent with no more decimals than it has: ``30 %``, ``32,5 %``."""
    decimals = len(f"{value or 0:.2f}".rstrip("0").partition(".")[2])
    return format_value(value, "percent", decimals, language)
