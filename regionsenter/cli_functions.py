"""The command line's ``functions``: a centre's regional functions one by one."""

from __future__ import annotations

import json

from regionsenter.catalog import sources
from regionsenter.measures.functions import Function, FunctionProfile, functions


def add_functions_command(commands) -> None:
    """Add ``functions SLUG`` to the command line."""
    held = commands.add_parser("functions", help="a centre's regional functions, one by one")
    held.add_argument("slug", help="the centre, e.g. voss")
    held.add_argument("--format", choices=["json"], default="json")
    held.set_defaults(run=_functions)


def _functions(options) -> int:
    record = profile_record(functions(options.slug))
    print(json.dumps(record, ensure_ascii=False, indent=1))
    return 0


def profile_record(profile: FunctionProfile) -> dict:
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


def function_record(function: Function) -> dict:
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
