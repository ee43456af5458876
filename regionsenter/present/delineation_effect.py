"""What a delineation does, in words and small tables: whom it covers, whom it moves, against what.

HTML is our own, with every name and sentence escaped.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from html import escape

import pandas as pd

from regionsenter.geography.centres import centre
from regionsenter.geography.slugs import sort_key
from regionsenter.measures.sensitivity import Steadiness
from regionsenter.measures.target_group import (
    Judgement,
    Moved,
    TargetGroup,
    compare_groups,
)
from regionsenter.measures.values import default_year
from regionsenter.present.delineation_tables import group_table
from regionsenter.present.delineation_words import (
    borderline_text,
    reason_heading,
    reasons_text,
)
from regionsenter.present.numbers import format_number, format_value
from regionsenter.texts import Translate

#: Columns of the table on the page, of those in the file.
SHOWN = ("senter", "fylke", "i_malgruppa", "vippen", "begrunnelse", "tettsted_innbyggere",
         "storbypendling_prosent", "funksjoner", "omland_innbyggere", "sentralitetsklasse")  # fmt: skip
#: Which rows the table may be cut down to.
ALL, INSIDE, OUTSIDE, NEAR = "alle", "med", "utenfor", "vippen"
FILTERS = (ALL, INSIDE, OUTSIDE, NEAR)
#: A change of more centres than this is told by reason, not centre by centre.
MOST_TOLD = 15


def background_text(t: Translate) -> str:
    """What the strategy says of the group, and that every list here is derived."""
    return t(
        "Strategien sier om lag 120 små og store regionsentre med utgangspunkt i BA-regionene. De "
        "største byene, og sentre i omlandet til storbyene, er utenfor. Den endelige avgrensningen "
        "kommer senere. Lista her er derfor avledet av åpne tall og ikke offisiell: hvert av de "
        "{all} sentrene har en grunn, og du kan flytte hver grense."
    )


def count_html(group: TargetGroup, language: str, t: Translate) -> str:
    """The big number of centres that are in."""
    number = format_number(len(group.slugs_in), 0, language)
    label = t("av {all} regionsentre er med").format(all=len(group.judgements))
    return f'<p class="rs-count"><strong>{number}</strong> <span>{escape(label)}</span></p>'


def covered_text(group: TargetGroup, language: str, t: Translate) -> str:
    """People and municipalities in the group's regions, of the whole country."""
    of = group.country
    return t(
        "Regionene deres har {people} innbyggere ({share} av landet, 1. januar {year}) i "
        "{municipalities} av {all} kommuner. {settlement} av innbyggerne bor i selve "
        "sentertettstedene."
    ).format(
        people=format_number(of.people, 0, language),
        share=format_value(100 * of.people / of.of_people, "percent", 1, language),
        year=default_year("folketall"),
        municipalities=of.municipalities,
        all=of.of_municipalities,
        settlement=format_number(of.settlement_people, 0, language),
    )


def change_text(before: TargetGroup, after: TargetGroup, t: Translate) -> str:
    """How many enter and leave, in a sentence."""
    change = compare_groups(before, after)
    if not change.entered and not change.left:
        return t("De samme sentrene er med.")
    return t("{entered} kommer inn og {left} går ut.").format(
        entered=len(change.entered), left=len(change.left)
    )


def change_html(before: TargetGroup, after: TargetGroup, language: str, t: Translate) -> str:
    """Who enters and who leaves, each with what decides it; by reason when they are many."""
    change = compare_groups(before, after)
    parts = [f"<p>{escape(change_text(before, after, t))}</p>"]
    for heading, mark, moved, judged in (
        (t("Kommer inn"), "+", change.entered, before),
        (t("Går ut"), "−", change.left, after),
    ):
        if moved:
            parts.append(f"<p><strong>{escape(heading)} ({len(moved)})</strong></p>")
            parts.append(_moved(moved, judged, mark, language, t))
    return f'<div class="rs-moved">{"".join(parts)}</div>'


def _moved(
    moved: Sequence[Moved], judged: TargetGroup, mark: str, language: str, t: Translate
) -> str:
    if len(moved) > MOST_TOLD:
        return _by_reason([judged.of(one.slug) for one in moved], t)
    items = "".join(
        f'<li><span aria-hidden="true">{mark}</span> <strong>{escape(centre(one.slug).name)}</strong> '
        f"{escape(reasons_text(judged.of(one.slug), judged.limits, language, t))}</li>"
        for one in moved
    )
    return f"<ul>{items}</ul>"


def outside_html(group: TargetGroup, t: Translate) -> str:
    """Those outside, under the first reason of each."""
    outside = [one for one in group.judgements if not one.inside]
    if not outside:
        nobody = t("Ingen er utenfor.")
        return f"<p>{escape(nobody)}</p>"
    return _by_reason(outside, t)


def _by_reason(judged: Sequence[Judgement], t: Translate) -> str:
    """Centres under the first reason of each, the most common reason first."""
    by: dict[str, list[str]] = {}
    for one in judged:
        by.setdefault(one.reason, []).append(one.slug)
    return _listed(
        (reason_heading(reason, t), slugs)
        for reason, slugs in sorted(by.items(), key=lambda item: -len(item[1]))
    )


def _listed(groups: Iterable[tuple[str, Collection[str]]]) -> str:
    """Names under headings."""
    rows = "".join(
        f"<dt>{escape(name)} ({len(slugs)})</dt><dd>{escape(', '.join(_names(slugs)))}</dd>"
        for name, slugs in groups
    )
    return f'<dl class="rs-outside">{rows}</dl>'


def judgement_html(one: Judgement, group: TargetGroup, language: str, t: Translate) -> str:
    """One centre: in or out, why, and what it is near."""
    verdict = t("med i målgruppa") if one.inside else t("utenfor målgruppa")
    words = [reasons_text(one, group.limits, language, t), borderline_text(one.borderline, t)]
    return (
        f'<p class="rs-judged"><strong>{escape(one.centre.name)}: {escape(verdict)}.</strong> '
        f"{escape(' '.join(filter(None, words)))}</p>"
    )


def listed_table(
    group: TargetGroup, which: str, county_names: Mapping[str, str], language: str, t: Translate
) -> pd.DataFrame:
    """The rows of one of :data:`FILTERS` for the page, by name. Raises ValueError for another."""
    if which not in FILTERS:
        raise ValueError(f"unknown filter {which!r}; known: {', '.join(FILTERS)}")
    table = group_table(group, county_names, language, t)
    kept = [
        which == ALL
        or (which == NEAR and bool(one.borderline))
        or (which == INSIDE and one.inside)
        or (which == OUTSIDE and not one.inside)
        for one in group.judgements
    ]
    rows = table.loc[kept, list(SHOWN)]
    return rows.sort_values("senter", key=lambda names: names.map(sort_key), ignore_index=True)


def filter_names(t: Translate) -> Mapping[str, str]:
    """What the filters are called."""
    return {
        ALL: t("Alle"),
        INSIDE: t("Med"),
        OUTSIDE: t("Utenfor"),
        NEAR: t("På vippen"),
    }


def side_by_side(
    a: TargetGroup, b: TargetGroup, language: str, t: Translate
) -> tuple[pd.DataFrame, str, str]:
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
    rows = [(name, *(format_number(n, 0, language) for n in numbers)) for name, numbers in figures]
    rows.append(
        (t("Andel av innbyggerne"), *(format_value(s, "percent", 1, language) for s in share))
    )
    only_a, only_b = a.slugs_in - b.slugs_in, b.slugs_in - a.slugs_in
    nobody = t("ingen")
    return (
        pd.DataFrame(rows, columns=["", "A", "B"]),
        ", ".join(_names(only_a)) or nobody,
        ", ".join(_names(only_b)) or nobody,
    )


def steady_html(steady: Steadiness, t: Translate) -> str:
    """The centres that are always in, never in, in by some settings, and that hang on one step."""
    return _listed(
        (
            (t("Alltid med"), steady.always),
            (t("Noen ganger med"), [one.slug for one in steady.sometimes]),
            (t("Aldri med"), steady.never),
            (t("Henger på ett steg i én grense"), [one.slug for one in steady.single]),
        )
    )


def _counties(group: TargetGroup) -> int:
    return sum(one.centres > 0 for one in group.counties)


def _names(slugs: Iterable[str]) -> list[str]:
    return sorted((centre(slug).name for slug in slugs), key=sort_key)
