"""``leaning``: who has a centre's hospital, court, schools ... as the nearest, and what is lost without."""

from __future__ import annotations

import argparse
import math
from typing import Any

from regionsenter.cli.options import add_format, add_slug
from regionsenter.cli.output import Answer
from regionsenter.measures.leaning import Leaning, leaning


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    add_slug(parser)
    add_format(parser, rows="a function and municipality")


def run(options: argparse.Namespace) -> Answer:
    """Each function with those who have it nearest there; minutes by the road model."""
    profile = leaning(options.slug)
    record = {
        "slug": profile.centre.slug,
        "name": profile.centre.name,
        "population_year": profile.year,
        "modelled": True,
        "functions": [_record(one) for one in profile.functions],
    }
    rows = [
        {"slug": profile.centre.slug, "function": one.function.slug} | row
        for one in profile.functions
        for row in _rows(one)
    ]
    return Answer(record, rows=rows)


def _record(one: Leaning) -> dict[str, Any]:
    return {
        "function": one.function.slug,
        "name": one.function.name.model_dump(exclude_none=True),
        "municipalities": len(one.municipalities),
        "people": one.people,
        "median_minutes_more": _minutes(one.median),
        "most_minutes_more": _minutes(one.municipalities["extra"].iloc[0]),
        "who": _rows(one),
    }


def _rows(one: Leaning) -> list[dict[str, Any]]:
    return [
        {
            "code": row["code"],
            "name": row["name"],
            "own": bool(row["own"]),
            "people": round(row["people"]),
            "minutes": _minutes(row["minutes"]),
            "minutes_without": _minutes(row["minutes_without"]),
            "minutes_more": _minutes(row["extra"]),
        }
        for row in one.municipalities.to_dict("records")
    ]


def _minutes(number: float) -> float | None:
    """Minutes; null where no other place is in reach."""
    return float(number) if math.isfinite(number) else None
