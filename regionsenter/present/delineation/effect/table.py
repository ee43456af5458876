"""What a delineation does: whom it covers, whom it moves, against what, as tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pandas as pd

from regionsenter.geography.centres import centre
from regionsenter.geography.slugs import sort_key
from regionsenter.measures.target_group import TargetGroup
from regionsenter.present.delineation.effect.words import ALL, INSIDE, NEAR, OUTSIDE
from regionsenter.present.delineation.table import group_table
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.texts import Translate

#: Columns of the table on the page, of those in the file.
SHOWN = (
    "senter",
    "fylke",
    "i_malgruppa",
    "vippen",
    "begrunnelse",
    "tettsted_innbyggere",
    "storbypendling_prosent",
    "funksjoner",
    "omland_innbyggere",
    "sentralitetsklasse",
)


FILTERS = (ALL, INSIDE, OUTSIDE, NEAR)


def listed_table(
    group: TargetGroup, which: str, county_names: Mapping[str, str], t: Translate
) -> pd.DataFrame:
    """The rows of one of :data:`FILTERS` for the page, by name. Raises ValueError for another."""
    if which not in FILTERS:
        raise ValueError(f"unknown filter {which!r}; known: {', '.join(FILTERS)}")
    table = group_table(group, county_names, t)
    kept = [
        which == ALL
        or (which == NEAR and bool(one.borderline))
        or (which == INSIDE and one.inside)
        or (which == OUTSIDE and not one.inside)
        for one in group.judgements
    ]
    rows = table.loc[kept, list(SHOWN)]
    return rows.sort_values("senter", key=lambda names: names.map(sort_key), ignore_index=True)


def side_by_side(a: TargetGroup, b: TargetGroup, t: Translate) -> tuple[pd.DataFrame, str, str]:
    """Two groups in numbers (a row a figure, columns A and B), and the names in only one of them."""
    share = [100 * one.country.people / one.country.of_people for one in (a, b)]
    figures = (
        (t("Sentre"), [len(one.slugs_in) for one in (a, b)]),
        (t("Sentre på vippen"), [len(one.borderline) for one in (a, b)]),
        (t("Kommuner i regionene"), [one.country.municipalities for one in (a, b)]),
        (t("Innbyggere i regionene"), [one.country.people for one in (a, b)]),
        (t("Innbyggere i sentertettstedene"), [one.country.settlement_people for one in (a, b)]),
        (t("Fylker med minst ett senter"), [_counties(one) for one in (a, b)]),
    )
    rows = [(name, *(format_number(n, 0, t.language) for n in numbers)) for name, numbers in figures]
    rows.append((t("Andel av innbyggerne"), *(format_value(s, "percent", 1, t.language) for s in share)))
    only_a, only_b = a.slugs_in - b.slugs_in, b.slugs_in - a.slugs_in
    nobody = t("ingen")
    return (
        pd.DataFrame(rows, columns=["", "A", "B"]),
        ", ".join(centre_list(only_a)) or nobody,
        ", ".join(centre_list(only_b)) or nobody,
    )


def _counties(group: TargetGroup) -> int:
    return sum(one.centres > 0 for one in group.counties)


def centre_list(slugs: Iterable[str]) -> list[str]:
    return sorted((centre(slug).name for slug in slugs), key=sort_key)
