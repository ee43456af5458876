"""``functions``: a centre's regional functions one by one."""

from __future__ import annotations

import argparse
from itertools import chain
from typing import Any

from regionsenter.catalog import sources
from regionsenter.cli.options import add_format, add_slug
from regionsenter.cli.output import Answer
from regionsenter.measures.functions import DETAILS, Function, FunctionProfile, functions


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    add_slug(parser)
    add_format(parser, rows="a function")


def run(options: argparse.Namespace) -> Answer:
    """How many functions the centre has, how many its size would give, and each of them."""
    record = functions_record(functions(options.slug))
    details = dict.fromkeys(chain(*DETAILS.values()))
    rows = [
        {"slug": record["slug"]} | function | _details(function, details)
        for function in record["functions"]
    ]
    return Answer(record, rows=rows)


def _details(function: dict[str, Any], details: dict[str, None]) -> dict[str, Any]:
    """The further figures of all functions, so that every centre has the same columns."""
    return {name: function.get(name) for name in details}


def functions_record(profile: FunctionProfile) -> dict[str, Any]:
    """A centre's functions as plain types; a missing number is null."""
    place = profile.centre
    return {
        "slug": place.slug,
        "name": place.name,
        "labour_market_region": place.region_name,
        "centre_municipalities": list(place.centre_municipalities),
        "year": profile.year,
        "count": _whole(profile.count),
        "expected": _rounded(profile.expected),
        "residual": _rounded(profile.residual),
        "functions": [function_record(function) for function in profile.functions],
    }


def function_record(function: Function) -> dict[str, Any]:
    """One function: there or not, how many, where, and by which source and year."""
    component = function.component
    source = sources()[component.source]
    return {
        "function": component.slug,
        "name": component.name.model_dump(exclude_none=True),
        "status": function.status,
        "number": _whole(function.number),
        "year": function.year,
        "where": [
            {"code": code, "name": name, "number": _whole(number)} for code, name, number in function.places
        ],
        **{slug: _whole(number) for slug, number in function.details.items()},
        "source": f"{source.publisher}: {source.title.nb}",
        "licence": source.licence,
        "note": component.note.model_dump(exclude_none=True) if component.note else None,
    }


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 2)


def _whole(number: float | None) -> int | None:
    """Functions are counted: 2, not 2.0."""
    return None if number is None else round(number)
