"""The form in which the limits of the target group are moved, in words."""

from __future__ import annotations

from collections.abc import Mapping

from regionsenter.asked.limit_choices import LimitMove, LimitOption, limit_option
from regionsenter.geography.delineation import CENTRALITY_LIMITS
from regionsenter.geography.limits import BY_FIELD, FUNCTIONS, Limits
from regionsenter.geography.other_towns import LEAST_POPULATION
from regionsenter.present.delineation.limits.words import limit_name, limit_value
from regionsenter.present.language.case import capitalised
from regionsenter.present.language.numbers import format_number
from regionsenter.present.language.typed import box_text
from regionsenter.texts import Translate
from regionsenter.view.written import STANDARD


def option_text(field: str, value: LimitOption, t: Translate) -> str:
    """An option in words: ``1 000 innbyggere``, ``ingen grense``."""
    limit = None if isinstance(value, str) else value  # the only option that is a text is off
    if field not in (*FUNCTIONS, "several_centres") and (
        limit is None or (limit == 0 and field != "max_big_city_commuting")
    ):
        return t("ingen grense")
    return limit_value(field, limit, t)


def number_text(field: str, limits: Limits, language: str) -> str:
    """A limit as it stands in a box; empty when it is off."""
    value = getattr(limits, field)
    if value is None:
        return ""
    return box_text(value, language)


def gave_way_text(change: LimitMove, t: Translate) -> str:
    """Which limits were moved along, in a sentence; empty when none was."""
    if not change.gave_way:
        return ""
    moved = ", ".join(
        f"{limit_name(name, t)}: {option_text(name, limit_option(name, change.limits), t)}"
        for name in change.gave_way
    )
    return t("Grensene må gå sammen, så disse ble flyttet med: {limits}.").format(limits=moved)


def not_read_text(field: str, t: Translate) -> str:
    """What a box for a limit takes, when what was written in it could not be used."""
    limit = BY_FIELD[field]
    text = t("{name}: skriv et tall fra {low} til {high}.")
    if limit.optional:
        text = t("{name}: skriv et tall fra {low} til {high}, eller la feltet stå tomt.")
    name = limit_name(field, t)
    return text.format(
        name=capitalised(name),
        low=format_number(limit.low, 0, t.language),
        high=format_number(limit.high, 0, t.language),
    )


def label_text(field: str, t: Translate) -> str:
    """The heading over a limit's control, with what it counts."""
    if field in FUNCTIONS:
        name = limit_name(field, t)
        return capitalised(name)
    return {
        "min_settlement": t("Tettstedet har minst"),
        "max_settlement": t("Tettstedet har under"),
        "max_big_city_commuting": t("Under så mange pendler til storby"),
        "big_city": t("Storby er et tettsted med minst"),
        "min_functions": t("Senteret har minst så mange av funksjonene"),
        "min_hinterland_population": t("Omlandet har minst"),
        "min_big_city_minutes": t("Kjøretid til storby er minst"),
        "min_centrality_class": t("Mest sentrale klasse som er med"),
        "max_centrality_class": t("Minst sentrale klasse som er med"),
        "several_centres": t("Flere sentre i en region"),
    }[field]


def help_text(field: str, t: Translate) -> str:
    """What a limit is, where its figures are from, and what is special about them."""
    classes = t(
        "SSBs sentralitetsklasser: 1 er de mest sentrale kommunene, {last} de minst sentrale."
    ).format(last=len(CENTRALITY_LIMITS) + 1)
    return {
        "min_settlement": t(
            "Innbyggere i sentertettstedet (SSBs tettsteder). Noen sentre mangler folketall; de er "
            "utenfor så lenge det er satt en grense for størrelsen."
        ),
        "max_settlement": t(
            "Innbyggere i sentertettstedet. Ifølge strategien er de største byene utenfor, men den "
            "sier ikke hvor grensen går."
        ),
        "max_big_city_commuting": t(
            "Andel av de sysselsatte i senterkommunen som arbeider i en storbys BA-region. Fra denne "
            "andelen regnes senteret til storbyens omland, som ifølge strategien er utenfor."
        ),
        "big_city": t(
            "Hvor stort sentertettstedet må være for at regionen er en storbyregion. Lavere grense "
            "gir flere storbyer, og flere sentre som kan ligge i omlandet til en."
        ),
        "min_functions": t(
            "Av dem som telles under. Ingen grense er standard: funksjonene er vist, men avgjør ikke."
        ),
        "hospitals": t("Større akuttsykehus i senterkommunen."),
        "clinic_municipalities": t("Hvor mange kommuner legevakta i senterkommunen betjener."),
        "court_seats": t("Tingrettens rettssteder i senterkommunen."),
        "upper_secondary_schools": t("Videregående skoler i senterkommunen."),
        "stations_airports": t(
            "Jernbanestasjoner og lufthavner med rutetrafikk i senterkommunen, til sammen."
        ),
        "job_coverage": t("Arbeidsplasser i prosent av sysselsatte bosatte i senterkommunen."),
        "self_containment": t("Andel av de sysselsatte bosatte som arbeider i egen kommune."),
        "hinterland_share": t(
            "Andel av omlandets sysselsatte som arbeider i senterkommunen (omland etter BA-region)."
        ),
        "min_hinterland_population": t(
            "Innbyggere i omlandet etter BA-region. Regioner som er senterkommunen alene har ikke "
            "slikt omland, og er utenfor så snart grensen er over null."
        ),
        "min_big_city_minutes": t(
            "Minutter med bil til nærmeste storby etter vegmodellen (modellert). Standard er at "
            "kjøretiden ikke avgjør."
        ),
        "min_centrality_class": classes,
        "max_centrality_class": classes,
        "several_centres": t(
            "Lar byer som ikke er senter i sin BA-region være med når de fyller de samme kravene: det "
            "største tettstedet i hver kommune som ikke er senterkommune, fra {least} innbyggere."
        ).format(least=format_number(LEAST_POPULATION, 0, t.language)),
    }[field]


def preset_names(t: Translate) -> Mapping[str, str]:
    """What the delineations that are asked for often are called, the default among them."""
    return {
        STANDARD: t("Standard"),
        "small_towns": t("Småbyer 5 000–20 000"),
        "three_functions": t("Minst 3 funksjoner"),
        "wide": t("1 000–50 000"),
    }
