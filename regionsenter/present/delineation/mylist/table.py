"""A reader's own list against the rule, as a table: every name and every place of either, once."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from regionsenter.asked.mylist import ReadList
from regionsenter.geography.place_names import CENTRE, TOWN, Reading
from regionsenter.measures.judgement import AnyJudgement, TownJudgement
from regionsenter.measures.list_match import ListMatch
from regionsenter.present.delineation.mylist.words import exception_text, named_place_text, unread_text
from regionsenter.present.delineation.words import reasons_text
from regionsenter.present.parts.worded import yes_no
from regionsenter.texts import Translate

WHOLE = ("linje", "tettsted_innbyggere", "funksjoner", "ansatte_i_byen", "ansatte")


def match_table(match: ListMatch, listed: ReadList, t: Translate) -> pd.DataFrame:
    """On both, on the list alone, in alone, not compared, not read: in that order.

    ``navn`` and ``linje`` are those of the list. Numbers are missing where there is no centre or town.
    """
    first = {
        (place.kind, place.slug): reading
        for kind in (CENTRE, TOWN)
        for place, reading in listed.places(kind).items()
    }
    rows = [
        _judged(one, outcome, match, first, t)
        for outcome, group in (
            (t("på begge"), match.both),
            (t("bare på lista"), match.only_list),
            (t("bare i målgruppa"), match.only_rule),
        )
        for one in group
    ]
    rows += [
        _named(reading, t("ikke senter"), named_place_text(place, t), "", t)
        for place, reading in listed.municipalities.items()
    ]
    rows += [_named(one, t("ikke lest"), "", unread_text(one, t), t) for one in listed.unread]
    table = pd.DataFrame(rows)
    return table.astype({name: "Int64" for name in WHOLE})


def match_headings(t: Translate) -> Mapping[str, str]:
    """The table's columns to their headings."""
    return {
        "navn": t("Navn på lista"),
        "linje": t("Linje"),
        "lest_som": t("Lest som"),
        "slag": t("Slag"),
        "senterkode": t("Kode"),
        "pa_lista": t("På lista"),
        "i_malgruppa": t("I målgruppa"),
        "utfall": t("Utfall"),
        "begrunnelse": t("Begrunnelse"),
        "tettsted_innbyggere": t("Tettstedet, innbyggere"),
        "funksjoner": t("Funksjoner, antall"),
        "ansatte_i_byen": t("Arbeidsplasser i byen"),
        "ansatte": t("Ansatte i kommunen"),
    }


def _judged(
    one: AnyJudgement,
    outcome: str,
    match: ListMatch,
    first: Mapping[tuple[str, str], Reading],
    t: Translate,
) -> dict[str, object]:
    is_town = isinstance(one, TownJudgement)
    reading = first.get((TOWN if is_town else CENTRE, one.slug))
    inside = one in match.both or one in match.only_rule
    reason = reasons_text(one, match.group.limits, t) if not is_town else ""
    return {
        "navn": "" if reading is None else reading.text,
        "linje": None if reading is None else reading.line,
        "lest_som": one.name,
        "slag": t("annen by") if is_town else t("regionsenter"),
        "senterkode": one.slug,
        "pa_lista": yes_no(reading is not None, t),
        "i_malgruppa": yes_no(inside, t),
        "utfall": outcome,
        "begrunnelse": reason or exception_text(one, match.group, t),
        "tettsted_innbyggere": one.settlement_population,
        "funksjoner": len(one.functions),
        "ansatte_i_byen": one.jobs_in_town,
        "ansatte": one.jobs,
    }


def _named(reading: Reading, outcome: str, read_as: str, reason: str, t: Translate) -> dict[str, object]:
    return {
        "navn": reading.text,
        "linje": reading.line,
        "lest_som": read_as,
        "slag": t("kommune") if read_as else "",
        "senterkode": "",
        "pa_lista": yes_no(True, t),
        "i_malgruppa": yes_no(False, t) if read_as else "",
        "utfall": outcome,
        "begrunnelse": reason,
        "tettsted_innbyggere": None,
        "funksjoner": None,
        "ansatte_i_byen": None,
        "ansatte": None,
    }
