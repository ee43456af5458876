"""The target group: the rule, who is in and who is out, and why, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from regionsenter.geography.limits import FUNCTIONS, Limits
from regionsenter.measures.target_group import Judgement
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.texts import Translate

_PERCENT = ("max_big_city_commuting", "job_coverage", "self_containment", "hinterland_share")


_PERSONS = ("min_settlement", "max_settlement", "big_city", "min_hinterland_population")


def rule_sentence(limits: Limits, t: Translate) -> str:
    """The whole rule in one sentence; limits that are off are not in it."""
    parts = list(_conditions(limits, t))
    if not parts:
        return t("Alle regionsentrene er med: ingen grense er satt.")
    listed = parts[0]
    if len(parts) > 1:
        listed = t("{first}, og {last}").format(first=", ".join(parts[:-1]), last=parts[-1])
    return t("Regionsenteret er med når {conditions}.").format(conditions=listed)


def missing_sentence(t: Translate) -> str:
    """What goes for every rule: how missing figures count."""
    return t("Når tall mangler for et krav, regnes kravet ikke som oppfylt.")


def _conditions(limits: Limits, t: Translate) -> Iterator[str]:
    if limits.settlement_tested:
        if limits.max_settlement is None:
            text = t("tettstedet har minst {smallest} innbyggere")
        elif not limits.min_settlement:
            text = t("tettstedet har under {largest} innbyggere")
        else:
            text = t("tettstedet har minst {smallest} og under {largest} innbyggere")
        yield text.format(
            smallest=format_number(limits.min_settlement, 0, t.language),
            largest=format_number(limits.max_settlement, 0, t.language),
        )
    city = format_number(limits.big_city, 0, t.language)
    if limits.max_big_city_commuting is not None:
        yield t(
            "under {share} av de sysselsatte i senterkommunen pendler til en storbyregion (tettsted "
            "med minst {city} innbyggere)"
        ).format(share=percent(limits.max_big_city_commuting, t.language), city=city)
    if limits.min_big_city_minutes is not None:
        text = t(
            "det er minst {minutes} minutters kjøring (modellert) til nærmeste storby (tettsted med "
            "minst {city} innbyggere)"
        )
        if limits.max_big_city_commuting is not None:  # what a big city is, is already said
            text = t("det er minst {minutes} minutters kjøring (modellert) til nærmeste storby")
        yield text.format(minutes=limits.min_big_city_minutes, city=city)
    if limits.min_functions:
        names = "; ".join(function_text(name, getattr(limits, name), t) for name in limits.counted)
        text = t("senteret har minst {least} av {all} funksjoner ({names})")
        if limits.min_functions == len(limits.counted):
            text = t("senteret har alle funksjonene som telles ({names})")
        yield text.format(least=limits.min_functions, all=len(limits.counted), names=names)
    if limits.min_hinterland_population:
        yield t(
            "omlandet etter BA-regionen har minst {people} innbyggere (en region med senterkommunen "
            "alene har ikke slikt omland og er utenfor)"
        ).format(people=format_number(limits.min_hinterland_population, 0, t.language))
    if limits.centrality_tested:
        low, high = limits.min_centrality_class, limits.max_centrality_class
        text = t("senterkommunen er i sentralitetsklasse {low} til {high}")
        if low == high:
            text = t("senterkommunen er i sentralitetsklasse {low}")
        yield text.format(low=low, high=high)


def reason_heading(reason: str, t: Translate) -> str:
    """A reason of ``delineation.REASONS`` in general: a heading over those it goes for."""
    return {
        "in": t("I målgruppa"),
        "no_settlement": t("Ingen av tettstedene i lista ligger i senterkommunen"),
        "below_settlement_limit": t("Tettstedet er mindre enn den nedre grensen"),
        "above_settlement_limit": t("Tettstedet er større enn den øvre grensen"),
        "big_city_hinterland": t("Senteret ligger i en storbys omland"),
        "commuting_missing": t("Pendlingstall mangler"),
        "near_big_city": t("Senteret ligger for kort kjøretid fra en storby"),
        "drive_time_missing": t("Kjøretid til storby mangler"),
        "too_few_functions": t("Senteret har for få funksjoner"),
        "functions_missing": t("Tall for funksjonene mangler"),
        "no_hinterland": t("Regionen er senterkommunen alene"),
        "small_hinterland": t("Omlandet har for få innbyggere"),
        "hinterland_missing": t("Folketallet i omlandet mangler"),
        "too_central": t("Senterkommunen er for sentral"),
        "too_peripheral": t("Senterkommunen er for lite sentral"),
        "centrality_missing": t("Sentralitet mangler"),
    }[reason]


def reason_text(reason: str, one: Judgement, limits: Limits, t: Translate) -> str:
    """Why this region is in or out, in a sentence with its figure and the limit."""

    def number(value: float | None) -> str:
        return format_number(value, 0, t.language)

    text = {
        "in": t("Senteret fyller alle kravene."),
        "no_settlement": t("Ingen av tettstedene i lista ligger i senterkommunen: folketallet mangler."),
        "below_settlement_limit": t("Tettstedet har {people} innbyggere; grensa er {least}."),
        "above_settlement_limit": t("Tettstedet har {people} innbyggere; grensa er under {most}."),
        "big_city_hinterland": t(
            "{share} av de sysselsatte i senterkommunen arbeider i en storbyregion; grensa er under "
            "{most_share}."
        ),
        "commuting_missing": t("Pendlingstall for senterkommunen mangler."),
        "near_big_city": t(
            "Det er {minutes} minutters kjøring (modellert) til nærmeste storby; grensa er {least_minutes}."
        ),
        "drive_time_missing": t("Modellert kjøretid til nærmeste storby mangler."),
        "too_few_functions": t(
            "Senteret har {count} av de {all} funksjonene som telles; grensa er {least_functions}."
        ),
        "functions_missing": t(
            "Senteret har {count} av de {all} funksjonene som telles; grensa er {least_functions}, og "
            "tall mangler for {missing}."
        ),
        "no_hinterland": t(
            "Regionen er senterkommunen alene: omlandet etter BA-regionen har ingen innbyggere; "
            "grensa er {least_around}."
        ),
        "small_hinterland": t("Omlandet har {around} innbyggere; grensa er {least_around}."),
        "hinterland_missing": t("Folketallet i omlandet mangler."),
        "too_central": t(
            "Senterkommunen er i sentralitetsklasse {klass}; den mest sentrale som er med, er "
            "{first_class}."
        ),
        "too_peripheral": t(
            "Senterkommunen er i sentralitetsklasse {klass}; den minst sentrale som er med, er "
            "{last_class}."
        ),
        "centrality_missing": t("Sentralitetsindeksen for senterkommunen mangler."),
    }[reason]
    return text.format(
        people=number(one.settlement_population),
        least=number(limits.min_settlement),
        most=number(limits.max_settlement),
        share=format_value(one.big_city_commuting, "percent", 1, t.language),
        most_share=percent(limits.max_big_city_commuting, t.language),
        minutes=number(one.big_city_minutes),
        least_minutes=number(limits.min_big_city_minutes),
        count=len(one.functions),
        all=len(limits.counted),
        least_functions=limits.min_functions,
        missing=", ".join(function_name(name, t) for name in one.functions_missing),
        around=number(one.hinterland_population),
        least_around=number(limits.min_hinterland_population),
        klass=one.centrality_class,
        first_class=limits.min_centrality_class,
        last_class=limits.max_centrality_class,
    )


def reasons_text(one: Judgement, limits: Limits, t: Translate) -> str:
    """All the reasons of a region, the first one first."""
    return " ".join(reason_text(reason, one, limits, t) for reason in one.reasons or ("in",))


def borderline_text(names: Sequence[str], t: Translate) -> str:
    """Which limits a region is near, in a sentence; empty when it is near none."""
    if not names:
        return ""
    listed = ", ".join(limit_name(name, t) for name in names)
    return t("På vippen: utfallet endres om én grense flyttes 10 % ({limits}).").format(limits=listed)


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
    }[field]


def limit_value(field: str, value: float | None, t: Translate) -> str:
    """The value of a limit with what it counts; says so where it is off."""
    if value is None:
        return t("teller ikke") if field in FUNCTIONS else t("slått av")
    if field in _PERCENT:
        return percent(value, t.language)
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
    amount = format_number(least, 0, t.language) if name in _COUNTED else percent(least, t.language)
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


_COUNTED = (
    "hospitals",
    "clinic_municipalities",
    "court_seats",
    "upper_secondary_schools",
    "stations_airports",
)


def percent(value: float | None, language: str) -> str:
    """A per cent with no more decimals than it has: ``30 %``, ``32,5 %``."""
    decimals = len(f"{value or 0:.2f}".rstrip("0").partition(".")[2])
    return format_value(value, "percent", decimals, language)
