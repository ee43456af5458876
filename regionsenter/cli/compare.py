"""``compare``: centres, each against its hinterland, its region, its county and the country."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from itertools import chain
from typing import Any

from regionsenter.catalog import indicators, sources
from regionsenter.cli.centre_names import centre_named
from regionsenter.cli.options import add_format, add_hinterland, add_year, rule
from regionsenter.cli.output import Answer
from regionsenter.geography.centres import centre
from regionsenter.geography.hinterland import Hinterland, hinterland
from regionsenter.measures.comparison import compare
from regionsenter.measures.model import Comparison, Value
from regionsenter.measures.values import years
from regionsenter.vocabulary import municipality_name

SIDES = ("centre", "hinterland", "region", "county", "norway", "gap")


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "slug", nargs="+", type=centre_named, help="the centre by slug or name, e.g. voss, or several"
    )
    add_hinterland(parser)
    add_year(parser)
    add_format(parser, rows="an indicator of a centre")


def run(options: argparse.Namespace) -> Answer:
    """Every indicator of each centre; JSON is a list for one centre, by slug for several."""
    _see_that_a_year_is_published(options.year)
    by_slug = {
        slug: [
            comparison_record(entry) | hinterland_record(hinterland(centre(slug), rule(options)))
            for entry in compare(slug, rule(options), options.year)
        ]
        for slug in options.slug
    }
    # One centre is a list, as it always was; several are told apart by the slugs that were given.
    content = by_slug if len(options.slug) > 1 else by_slug[options.slug[0]]
    return Answer(content, rows=[row for slug in by_slug for row in _rows(slug, by_slug[slug])])


def _see_that_a_year_is_published(year: int | None) -> None:
    """Raises ValueError for a year of which there is nothing; some indicators may lack it."""
    if year is None:
        return
    published = set(chain.from_iterable(map(years, indicators())))
    if year not in published:
        raise ValueError(
            f"no indicator has the year {year}; choose one from {min(published)} to {max(published)}"
        )


def _rows(slug: str, records: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """A row has every column, also where all sides have a value without flags."""
    for record in records:
        yield (
            {"slug": slug}
            | record
            | {kind: {side: record[kind].get(side) for side in SIDES} for kind in ("flags", "missing")}
        )


def hinterland_record(around: Hinterland) -> dict[str, Any]:
    """Which hinterland a gap is to: the rule that drew it, its municipalities, by code and by
    name, its people, its marks.

    ``hinterland_population`` is null where it holds no whole municipality.
    """
    return {
        "rule": around.used,
        "members": list(around.members),
        "member_names": [municipality_name()[code] for code in around.members],
        "hinterland_population": round(around.population) if around.members else None,
        "marks": list(around.marks),
    }


def comparison_record(entry: Comparison) -> dict[str, Any]:
    """One indicator as plain types; a missing value is null with its reason."""
    values: dict[str, Value] = {side: getattr(entry, side) for side in SIDES}
    return {
        "indicator": entry.indicator.slug,
        **{side: value.value for side, value in values.items()},
        "lower": {side: value.lower for side, value in values.items()},
        "upper": {side: value.upper for side, value in values.items()},
        "few": [side for side, value in values.items() if value.few],
        "unit": entry.indicator.unit,
        "gap_unit": entry.indicator.gap_unit,
        "year": entry.year,
        "base_year": entry.base_year,
        "source": "; ".join(
            " ".join(filter(None, [sources()[slug].publisher, sources()[slug].table]))
            for slug in entry.indicator.sources
        ),
        "flags": {side: list(value.flags) for side, value in values.items() if value.flags},
        "missing": {side: value.missing for side, value in values.items() if value.missing},
    }
