"""Why a municipality is in a centre's hinterland, or is not, in words."""

from __future__ import annotations

from regionsenter.catalog import sources
from regionsenter.geography.drive_times import LONGEST
from regionsenter.measures.why import NearMunicipality, Reason, Why
from regionsenter.present.language.numbers import format_value
from regionsenter.present.language.rules import rule_kind_text, rule_text
from regionsenter.present.language.spelled import spelled
from regionsenter.texts import Translate


def why_title(reasons: Why, t: Translate) -> str:
    """What the section is called; there is nothing to ask «these» of where there is none."""
    if reasons.members:
        return t("Hvorfor disse kommunene?")
    return t("Hvorfor er ingen kommuner med?")


def why_text(reasons: Why, t: Translate) -> str:
    """The rule that decided, and how the tables are to be read."""
    ruled = t("Regelen som gjelder for {centre}: {rule}.").format(
        centre=reasons.centre.name,
        rule=rule_text(reasons.used, t, len(reasons.centre.centre_municipalities)),
    )
    if reasons.rule == "best":
        ruled = t("Best tilgjengelig gir {centre} dette omlandet: {rule}.").format(
            centre=reasons.centre.name,
            rule=rule_text(reasons.used, t, len(reasons.centre.centre_municipalities)),
        )
    read = t(
        "Andelen er av dem som bor i kommunen og er i arbeid. Minuttene er modellert fra kommunesenteret."
    )
    return f"{ruled} {read}"


def why_source_text(reasons: Why, t: Translate) -> str:
    """Whose figures the tables have, and of which year."""
    return t(
        "Kilder: Statistisk sentralbyrå, tabell {commuting} (pendling {year}) og {people} (folketall "
        "1. januar {people_year}); BA-regioner: {regions}; kjøretid: vegmodell på Kartverkets {map}-kart."
    ).format(
        commuting=sources()["ssb-03321"].table,
        year=reasons.commuting_year,
        people=sources()["ssb-07459"].table,
        people_year=reasons.people_year,
        regions=sources()["toi-1713"].table,
        map=sources()["kartverket-n1000"].table,
    )


def decided_text(place: NearMunicipality, reasons: Why, t: Translate) -> str:
    """What decided for one municipality; several reasons where several rules were tried."""
    return "; ".join(_reason(one, place, reasons, t) for one in place.reasons)


def _reason(reason: Reason, place: NearMunicipality, reasons: Why, t: Translate) -> str:
    other = reason.other
    pattern = {
        "region": t("i BA-regionen {own_region}"),
        "commuting": t("{share} pendler (grensen er {limit} %)"),
        "drive": t("{minutes} (grensen er {limit} min)"),
        "picked": t("valgt for hånd"),
        "other_region": t("hører til BA-regionen {region}"),
        "below_limit": t("{share} pendler (grensen er {limit} %)"),
        "no_commuting": t("har ikke egne pendlingstall: Ålesund og Haram er én kommune i tallene"),
        "beyond_limit": _beyond(place, t),
        "larger_centre": t("hører til {centre}, som er et større senter"),
        "earlier_rule": t("er i omlandet til {centre} etter {other_rule}"),
        "commutes_more": t("sender flere til {centre} ({other_share})"),
        "nearer": t("har kortere vei til {centre} ({other_minutes})"),
        "larger_of_equals": t("like nær {centre}, som er større"),
        "not_picked": t("ikke valgt"),
        "no_whole": t("regelen tar ingen hele kommuner"),
    }[reason.kind]
    return pattern.format(
        own_region=reasons.centre.region_name,
        region=other.region_name if other else "",
        centre=other.name if other else "",
        limit=reason.limit,
        share=_beside(place.share, reason.limit, "percent", t),
        minutes=_beside(place.minutes, reason.limit, "minutes", t),
        other_rule=rule_kind_text(reason.other_rule, t) if reason.other_rule else "",
        other_share=format_value(reason.other_share, "percent", 1, t.language),
        other_minutes=format_value(reason.other_minutes, "minutes", 0, t.language),
    )


def _beyond(place: NearMunicipality, t: Translate) -> str:
    if place.minutes is None:
        return t("uten vei- og ferjevei innen {hours} timer").format(hours=spelled(round(LONGEST / 60), t))
    return t("{minutes} (grensen er {limit} min)")


def _beside(value: float | None, limit: int | None, unit: str, t: Translate) -> str:
    """A number beside its limit, with so many decimals that it is seen on which side it lies."""
    decimals = 2 if value is not None and value != limit and round(value, 1) == limit else 1
    return format_value(value, unit, decimals, t.language)
