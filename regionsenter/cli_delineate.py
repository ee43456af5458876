"""The command line's ``delineate``: every region in or out of the target group, and why."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from math import isinf

import pandas as pd

from regionsenter.geography.delineation_code import OFF, from_code
from regionsenter.geography.limits import FUNCTIONS, LIMITS, Limit
from regionsenter.measures.target_group import Judgement, target_group

#: Told apart from None, which is a limit that is off.
NOT_GIVEN = object()
#: Fields of a record that are whole numbers and may be missing.
WHOLE = ("settlement_population", "hinterland_population", "functions_count", "centrality_class")


def add_delineate_command(commands) -> None:
    """Add ``delineate`` with one option a limit to the command line."""
    parser = commands.add_parser(
        "delineate", help="every region in or out of the target group, by limits of your own"
    )
    parser.add_argument(
        "--code",
        default="",
        metavar="TEXT",
        help="limits as in links, e.g. min1000-maks50000; options override it",
    )
    for limit in LIMITS:
        parser.add_argument(
            _option(limit), dest=limit.field, metavar="N", default=NOT_GIVEN, help=_help(limit)
        )
    parser.add_argument("--format", choices=["json", "csv"], default="json")
    parser.set_defaults(run=_delineate)


def _option(limit: Limit) -> str:
    return "--" + limit.field.replace("_", "-")


def _help(limit: Limit) -> str:
    off = f", or '{OFF}' (off)" if limit.optional else ""
    what = "a function: counts from" if limit.field in FUNCTIONS else "limit"
    return f"{what} ({limit.low:g} to {limit.high:.0f}{off})"


def _delineate(options) -> int:
    given = {
        limit.field: _value(limit, getattr(options, limit.field))
        for limit in LIMITS
        if getattr(options, limit.field) is not NOT_GIVEN
    }
    group = target_group(replace(from_code(options.code), **given))
    records = [judgement_record(one) for one in group.judgements]
    if options.format == "json":
        print(json.dumps(records, ensure_ascii=False, indent=1))
        return 0
    for record in records:
        for name, value in record.items():
            if isinstance(value, list):
                record[name] = ";".join(value)
    table = pd.DataFrame(records).astype({name: "Int64" for name in WHOLE})
    table.to_csv(sys.stdout, index=False)
    return 0


def _value(limit: Limit, text: str) -> float | None:
    """What was written after the option; raises ValueError naming the option."""
    if text.lower() in (OFF, "off") and limit.optional:
        return None
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        raise ValueError(f"{_option(limit)}: '{text}' is not a number") from None
    try:
        return limit.checked(number)
    except ValueError as error:
        said = str(error).removeprefix(f"{limit.field} ")
        raise ValueError(f"{_option(limit)} {said}") from None


def judgement_record(one: Judgement) -> dict:
    """One region as plain types; what is not known is null.

    ``big_city_minutes`` is null also where no big city is within three hours.
    """
    minutes = one.big_city_minutes
    return {
        "slug": one.slug,
        "name": one.centre.name,
        "in": one.inside,
        "borderline": list(one.borderline),
        "reasons": list(one.reasons),
        "settlement_population": one.settlement_population,
        "big_city_commuting": _rounded(one.big_city_commuting),
        "big_city_minutes": None if minutes is None or isinf(minutes) else _rounded(minutes),
        "functions_count": len(one.functions),
        "functions": list(one.functions),
        "functions_missing": list(one.functions_missing),
        "hinterland_population": one.hinterland_population,
        "centrality": _rounded(one.centrality),
        "centrality_class": one.centrality_class,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
