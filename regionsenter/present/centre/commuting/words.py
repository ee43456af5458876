"""Who works where in a region, in words."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from regionsenter.catalog import sources
from regionsenter.geography.combined import COMBINED_YEARS
from regionsenter.geography.hinterland import hinterland
from regionsenter.measures.commuting_table import (
    ELSEWHERE,
    REST,
    CommutingTable,
    commuting_years,
    hinterland_to_centre,
)
from regionsenter.present.language.hinterland import no_hinterland_text
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.present.language.places import own_municipality
from regionsenter.present.language.rules import rule_kind_text, rule_text
from regionsenter.present.language.years import latest_year_text
from regionsenter.texts import Translate


def commuting_text(
    commuting: CommutingTable, change: pd.DataFrame, t: Translate, rule: str = "best"
) -> str:
    """How self-contained the region is, its job coverage, what the centre draws, and the change.

    Parameters
    ----------
    change
        As :func:`regionsenter.measures.commuting_table.commuting_change` gives it.
    rule
        The hinterland in use: what the centre draws is told of that, whatever the region is.
    """

    def show(value: float | None) -> str:
        return format_value(value, "percent", 1, t.language)

    texts = [
        t(
            "{self} av de sysselsatte i BA-region {region} arbeider i regionen ({year}), og det er "
            "{coverage} arbeidsplasser per 100 sysselsatte."
        ).format(
            self=show(commuting.self_containment),
            region=commuting.centre.region_name,
            year=latest_year_text(commuting.year, t),
            coverage=format_number(commuting.job_coverage, 1, t.language),
        )
    ]
    texts.append(_drawn(commuting, rule, t))
    texts += _out(commuting, t)
    texts += _moved(change, commuting, t)
    if commuting.combined:
        years = sorted({*commuting_years()} & {*COMBINED_YEARS})
        words = t("Ålesund og Haram er én kommune i tallene fra {first}–{last}.")
        texts.append(words.format(first=years[0], last=years[-1]))
    texts.append(
        t(
            "Hvem som pendler hvor, er uten dem som arbeider i utlandet, på sokkelen eller på ukjent sted; "
            "arbeidsplasser per 100 sysselsatte har dem med blant de sysselsatte."
        )
    )
    return " ".join(texts)


def commuting_source_text(t: Translate) -> str:
    """Whose figures the table is, and that it does not follow the rule."""
    return t(
        "Kilde: Statistisk sentralbyrå, tabell {table}; arbeidsplasser per 100 sysselsatte: tabell "
        "{coverage}. Figuren og tabellen er for BA-regionen, uansett "
        "omlandsregel; kommunene i omlandet står under «Hvorfor disse kommunene?»."
    ).format(table=sources()["ssb-03321"].table, coverage=sources()["ssb-07984"].table)


def place_names(commuting: CommutingTable, t: Translate) -> dict[str, str]:
    """Names of homes and workplaces by code, what is gathered among them."""
    return {
        **commuting.names,
        ELSEWHERE: t("Andre regioner"),
        REST: t("Ellers i regionen"),
    }


def _drawn(commuting: CommutingTable, rule: str, t: Translate) -> str:
    """How many of the hinterland in use work in the centre municipality, or why there is nobody to ask."""
    around = hinterland(commuting.centre, rule)
    share = hinterland_to_centre(commuting.centre.slug, rule)
    if share is not None:
        return t("Av de sysselsatte i omlandet, {kind}, arbeider {share} i {own}.").format(
            kind=rule_kind_text(around.used, t),
            share=format_value(share, "percent", 1, t.language),
            own=own_municipality(commuting.centre, t),
        )
    if around.below_municipality:
        return t("Omlandet er {rule}: ingen andre kommuner hører til det.").format(
            rule=rule_text(around.used, t, len(commuting.centre.centre_municipalities))
        )
    return no_hinterland_text(rule, t)


def _out(commuting: CommutingTable, t: Translate) -> list[str]:
    """Where most go to work outside the region, and where most come from."""

    def counted(places: Iterable[tuple[str, str, float]]) -> str:
        return ", ".join(f"{name} ({format_number(n, 0, t.language)})" for _, name, n in places)

    texts = []
    if commuting.out_to:
        texts.append(t("Flest pendler ut til {places}.").format(places=counted(commuting.out_to)))
    if commuting.in_from:
        texts.append(t("Flest pendler inn fra {places}.").format(places=counted(commuting.in_from)))
    return texts


def _moved(change: pd.DataFrame, commuting: CommutingTable, t: Translate) -> list[str]:
    first, last = change.iloc[0], change.iloc[-1]
    if pd.isna(first["self_containment"]) or pd.isna(last["self_containment"]):
        return []
    words = {
        "first": int(first["year"]),
        "last": int(last["year"]),
        "before": format_value(first["self_containment"], "percent", 1, t.language),
        "after": format_value(last["self_containment"], "percent", 1, t.language),
    }
    # As written: what is said to have grown must be seen to have grown.
    growth = round(last["self_containment"], 1) - round(first["self_containment"], 1)
    if not growth:
        return [t("Andelen som arbeider i regionen, er den samme i {first} og {last}.").format(**words)]
    if growth > 0:
        pattern = t("Andelen som arbeider i regionen, økte fra {before} i {first} til {after} i {last}.")
    else:
        pattern = t("Andelen som arbeider i regionen, sank fra {before} i {first} til {after} i {last}.")
    return [pattern.format(**words)]
