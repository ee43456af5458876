"""A reader's own list against the rule, in words."""

from __future__ import annotations

from regionsenter.asked.mylist import ReadList
from regionsenter.asked.name_list import MOST_BYTES, MOST_NAMES
from regionsenter.geography.place_names import Place, Reading
from regionsenter.measures.group_coverage import Covered
from regionsenter.measures.judgement import AnyJudgement, TownJudgement
from regionsenter.measures.list_match import ListMatch
from regionsenter.measures.nearest_limits import NearestLimits
from regionsenter.measures.target_group import TargetGroup
from regionsenter.present.delineation.towns.words import town_reason_text
from regionsenter.present.delineation.words import reasons_text, rule_sentence
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.texts import Translate


def intro_text(t: Translate) -> str:
    """What the list is read with, and where it stays."""
    return t(
        "Lim inn navn på byer, kommuner eller sentre, eller kommunenummer, ett på hver linje eller med "
        "komma mellom, eller last opp en fil (CSV, tekst eller Excel). Lista blir i denne økta: den "
        "lagres ikke og står ikke i lenken."
    )


def refused_text(why: str, t: Translate) -> str:
    """Why a list could not be read: ``why`` is of ``ListError``."""
    return {
        "empty": t("Lista er tom. Lim inn minst ett navn, eller last opp en fil med navn."),
        "too_large": t("Fila er for stor. Grensa er {most} kB; last opp bare kolonnen med navn.").format(
            most=format_number(MOST_BYTES // 1_000, 0, t.language)
        ),
        "too_many": t("Lista er for lang. Grensa er {most} navn.").format(
            most=format_number(MOST_NAMES, 0, t.language)
        ),
        "not_text": t("Fila er ikke tekst. Lagre den som CSV eller Excel (.xlsx), eller lim inn navnene."),
        "not_workbook": t(
            "Fila er ikke et Excel-regneark som kan leses. Lagre den på nytt som .xlsx eller CSV."
        ),
    }[why]


def reading_text(listed: ReadList, t: Translate) -> str:
    """How many names were read, and as what."""
    text = t(
        "Navn på lista: {names}. Regionsentre: {centres}. Andre byer: {towns}. Kommuner uten senter eller "
        "større tettsted: {municipalities}. Ikke lest: {unread}."
    ).format(
        names=len(listed.readings),
        centres=len(listed.centres),
        towns=len(listed.towns),
        municipalities=len(listed.municipalities),
        unread=len(listed.unread),
    )
    if listed.repeated:
        text += " " + t("Nevnt mer enn én gang: {n}.").format(n=listed.repeated)
    if listed.names.column:
        text += " " + t("Navnene er fra kolonne {column} av {all}.").format(
            column=listed.names.column, all=listed.names.of_columns
        )
    if listed.names.heading:
        text += " " + t("«{heading}» er lest som overskrift.").format(heading=listed.names.heading)
    return text


def agreement_text(match: ListMatch, t: Translate) -> str:
    """How many are on both, and on only one; and how alike the two are."""
    agreement = match.agreement
    return t(
        "{both} er både på lista og i målgruppa, {only_list} bare på lista og {only_rule} bare i "
        "målgruppa. {share} av alle som er på minst én av dem, er på begge."
    ).format(
        both=agreement.both,
        only_list=agreement.only_list,
        only_rule=agreement.only_rule,
        share=format_value(100 * agreement.jaccard, "percent", 0, t.language),
    )


def people_text(covered: Covered, town_people: int, t: Translate) -> str:
    """People in the regions of some centres, in their settlements, and in the other towns beside them."""
    text = t(
        "{people} innbyggere i regionene ({share} av landet), {settlement} i sentertettstedene"
    ).format(
        people=format_number(covered.people, 0, t.language),
        share=format_value(covered.people_share, "percent", 1, t.language),
        settlement=format_number(covered.settlement_people, 0, t.language),
    )
    if town_people:
        people = format_number(town_people, 0, t.language)
        text += " " + t("og {people} i de andre byene").format(people=people)
    return f"{text}."


def nearest_text(nearest: NearestLimits, t: Translate) -> str:
    """The limits that come nearest to the list, and the errors left; or that none come near."""
    agreement = nearest.agreement
    if not nearest.near:
        return t(
            "Ingen grenser gir noe som ligner lista. De som kommer nærmest, gir {both} av de {listed} på "
            "den, og {only_rule} som ikke er på den."
        ).format(
            both=agreement.both,
            listed=agreement.both + agreement.only_list,
            only_rule=agreement.only_rule,
        )
    left = t("De gjengir lista nøyaktig.")
    if agreement.errors:
        left = t(
            "{errors} avvik står igjen: {only_list} på lista faller utenfor, og {only_rule} utenfor lista "
            "blir med."
        ).format(errors=agreement.errors, only_list=agreement.only_list, only_rule=agreement.only_rule)
    rule = rule_sentence(nearest.limits, t)
    return f"{rule} {left}"


def exception_text(judged: AnyJudgement, group: TargetGroup, t: Translate) -> str:
    """Why one on the list is not in by the rule."""
    if isinstance(judged, TownJudgement):
        if judged.inside:
            return t("Ikke senter i sin region ({centre}), men fyller kravene.").format(
                centre=judged.town.centre.name
            )
        return town_reason_text(judged, group.limits, t)
    return reasons_text(judged, group.limits, t)


def unread_text(reading: Reading, t: Translate) -> str:
    """What is wrong with a name, and what it may have meant."""
    suggested = ", ".join(named_place_text(place, t) for place in reading.suggestions)
    if reading.ambiguous:
        return t("kan være flere: {places}. Skriv for eksempel fylket i parentes.").format(places=suggested)
    if suggested:
        return t("ukjent. Mente du {places}?").format(places=suggested)
    return t("ukjent.")


def named_place_text(place: Place, t: Translate) -> str:
    """A place with its county, and what it is where it is no centre or town."""
    name = f"{place.name} ({place.detail})" if place.detail else place.name
    return t("{name} kommune").format(name=name) if place.kind == "municipality" else name
