"""The target group: the rule, who is in and who is out, and why, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from regionsenter.geography.limits import Limits
from regionsenter.geography.other_towns import LEAST_POPULATION
from regionsenter.measures.judgement import MARGIN, Judged, Judgement
from regionsenter.present.delineation.limits.words import (
    function_name,
    function_text,
    limit_name,
    percent_text,
)
from regionsenter.present.language.case import capitalised
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.texts import Translate

#: Which regions a table of them may be cut down to.
ALL, INSIDE, OUTSIDE, NEAR = "alle", "med", "utenfor", "vippen"


def rule_sentence(limits: Limits, t: Translate) -> str:
    """The whole rule in one sentence; limits that are off are not in it."""
    parts = list(_conditions(limits, t))
    if not parts:
        rule = t("Alle regionsentrene er med: ingen grense er satt.")
    else:
        listed = parts[0]
        if len(parts) > 1:
            listed = t("{first}, og {last}").format(first=", ".join(parts[:-1]), last=parts[-1])
        rule = t("Regionsenteret er med når {conditions}.").format(conditions=listed)
    if limits.several_centres:
        rule += " " + t(
            "Det samme gjelder det største tettstedet i andre kommuner, når det har minst {least} "
            "innbyggere."
        ).format(least=format_number(LEAST_POPULATION, 0, t.language))
    return rule


def missing_sentence(t: Translate) -> str:
    """What goes for every rule: how missing figures count."""
    return t("Når tall mangler for et krav, regnes kravet ikke som oppfylt.")


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


def reason_text(reason: str, judgement: Judged, limits: Limits, t: Translate) -> str:
    """Why this region is in or out, in a sentence with its figure and the limit."""
    text = {
        "in": t("Senteret fyller alle kravene."),
        "no_settlement": t("Ingen av tettstedene i lista ligger i {own}: folketallet mangler."),
        "below_settlement_limit": t("Tettstedet har {people} innbyggere; grensa er {least}."),
        "above_settlement_limit": (
            t(
                "Byen har om lag {people} innbyggere etter rutenettet (SSB deler den i flere tettsteder); "
                "grensa er under {most}."
            )
            if judgement.split_by_ssb
            else t("Tettstedet har {people} innbyggere; grensa er under {most}.")
        ),
        "big_city_hinterland": t(
            "{share} av de sysselsatte i {own} arbeider i en storbyregion; grensa er under {most_share}."
        ),
        "commuting_missing": t("Pendlingstall for {own} mangler."),
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
            "Regionen er {own} alene: omlandet etter BA-regionen har ingen innbyggere; "
            "grensa er {least_around}."
        ),
        "small_hinterland": t("Omlandet har {around} innbyggere; grensa er {least_around}."),
        "hinterland_missing": t("Folketallet i omlandet mangler."),
        "too_central": t(
            "{Own} er i sentralitetsklasse {klass}; den mest sentrale som er med, er {first_class}."
        ),
        "too_peripheral": t(
            "{Own} er i sentralitetsklasse {klass}; den minst sentrale som er med, er {last_class}."
        ),
        "centrality_missing": t("Sentralitetsindeksen for {own} mangler."),
    }[reason]
    return with_figures(text, judgement, limits, t)


def with_figures(text: str, judgement: Judged, limits: Limits, t: Translate) -> str:
    """A reason's sentence with the figure of the place and the limit put in."""

    def number(value: float | None) -> str:
        return format_number(value, 0, t.language)

    count = len(judgement.centre.centre_municipalities) if isinstance(judgement, Judgement) else 1
    own = t.plural("senterkommunen", "senterkommunene", count)
    return text.format(
        own=own,
        Own=capitalised(own),
        people=number(judgement.size),
        least=number(limits.min_settlement),
        most=number(limits.max_settlement),
        share=format_value(judgement.big_city_commuting, "percent", 1, t.language),
        most_share=percent_text(limits.max_big_city_commuting, t.language),
        minutes=number(judgement.big_city_minutes),
        least_minutes=number(limits.min_big_city_minutes),
        count=len(judgement.functions),
        all=len(limits.counted),
        least_functions=limits.min_functions,
        missing=", ".join(function_name(name, t) for name in judgement.functions_missing),
        around=number(judgement.hinterland_population),
        least_around=number(limits.min_hinterland_population),
        klass=judgement.centrality_class,
        first_class=limits.min_centrality_class,
        last_class=limits.max_centrality_class,
    )


def reasons_text(judgement: Judged, limits: Limits, t: Translate) -> str:
    """All the reasons of a region, the first one first."""
    return " ".join(reason_text(reason, judgement, limits, t) for reason in judgement.reasons or ("in",))


def borderline_text(limits: Sequence[str], t: Translate) -> str:
    """Which limits a region is near, in a sentence; empty when it is near none."""
    if not limits:
        return ""
    return t("På vippen: utfallet endres om én grense flyttes {margin} % ({limits}).").format(
        margin=margin_percent(), limits=", ".join(limit_name(name, t) for name in limits)
    )


def margin_percent() -> int:
    """How far a limit is moved to tell whether a region is near it, per cent."""
    return round(100 * MARGIN)


def filter_names(t: Translate) -> Mapping[str, str]:
    """What the filters of a table of regions are called."""
    return {
        ALL: t("Alle"),
        INSIDE: t("Med"),
        OUTSIDE: t("Utenfor"),
        NEAR: t("På vippen"),
    }


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
        ).format(share=percent_text(limits.max_big_city_commuting, t.language), city=city)
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
