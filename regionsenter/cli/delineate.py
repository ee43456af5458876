"""``delineate``: every region in or out of the target group, and why."""

from __future__ import annotations

import argparse
from dataclasses import replace
from math import isinf
from typing import Any

from regionsenter.cli.against import list_against
from regionsenter.cli.options import add_format, path_given
from regionsenter.cli.output import Answer
from regionsenter.geography.delineation_code import OFF, from_code
from regionsenter.geography.limits import FUNCTIONS, LIMITS, Limit
from regionsenter.geography.place_names import CENTRE, TOWN
from regionsenter.measures.judgement import AnyJudgement, TownJudgement
from regionsenter.measures.target_group import target_group
from regionsenter.typed_numbers import TwoReadings, plain_text, read_number

#: Told apart from None, which is a limit that is off.
NOT_GIVEN = object()


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes: one option a limit."""
    parser.add_argument(
        "--code",
        default="",
        metavar="TEXT",
        help="limits as in links, e.g. min1000-maks50000; options override it",
    )
    for limit in LIMITS:
        # A switch is on when it is written without a number.
        number: dict[str, Any] = {"nargs": "?", "const": "1"} if limit.switch else {}
        parser.add_argument(
            _option(limit), dest=limit.field, metavar="N", default=NOT_GIVEN, help=_help(limit), **number
        )
    parser.add_argument(
        "--against",
        type=path_given,
        metavar="FILE",
        help="a list of names (text, CSV or .xlsx) to hold the target group up against; with the limits "
        "that come nearest to it",
    )
    add_format(parser, rows="a region or town")


def _option(limit: Limit) -> str:
    return "--" + limit.field.replace("_", "-")


def _help(limit: Limit) -> str:
    off = f", or '{OFF}' (off)" if limit.optional else ""
    what = "a function: counts from" if limit.field in FUNCTIONS else "limit"
    return f"{what} ({plain_text(limit.low)} to {plain_text(limit.high)}{off})"


def run(options: argparse.Namespace) -> Answer:
    """Every region, in the order of their numbers; or a list against those that are in."""
    given: dict[str, Any] = {
        limit.field: _value(limit, getattr(options, limit.field))
        for limit in LIMITS
        if getattr(options, limit.field) is not NOT_GIVEN
    }
    group = target_group(replace(from_code(options.code), **given))
    if options.against is not None:
        return list_against(options.against, group)
    records = [judgement_record(judgement) for judgement in group.judgements]
    if group.several_centres:
        records += [judgement_record(town) for town in group.towns]
    return Answer(records)


def _value(limit: Limit, text: str) -> float | None:
    """What was written after the option; raises ValueError naming the option."""
    if text.lower() in (OFF, "off") and limit.optional:
        return None
    try:
        number = read_number(text, limit.wanted)
    except TwoReadings as error:
        raise ValueError(f"{_option(limit)}: {error}") from None
    except ValueError:
        raise ValueError(f"{_option(limit)}: '{text}' is not a number") from None
    try:
        return limit.checked(number)
    except ValueError as error:
        said = str(error).removeprefix(f"{limit.field} ")
        raise ValueError(f"{_option(limit)} {said}") from None


def judgement_record(judgement: AnyJudgement) -> dict[str, Any]:
    """One region, or one town that is not its region's centre, as plain types; unknown is null.

    ``big_city_minutes`` is null also where no big city is within three hours.
    """
    minutes = judgement.big_city_minutes
    return {
        "slug": judgement.slug,
        "name": judgement.name,
        "kind": TOWN if isinstance(judgement, TownJudgement) else CENTRE,
        "in": judgement.inside,
        "borderline": list(judgement.borderline),
        "reasons": list(judgement.reasons),
        "settlement_population": judgement.settlement_population,
        "big_city_commuting": _rounded(judgement.big_city_commuting),
        "big_city_minutes": None if minutes is None or isinf(minutes) else _rounded(minutes),
        "functions_count": len(judgement.functions),
        "functions": list(judgement.functions),
        "functions_missing": list(judgement.functions_missing),
        "hinterland_population": judgement.hinterland_population,
        "centrality": _rounded(judgement.centrality),
        "centrality_class": judgement.centrality_class,
        "jobs": judgement.jobs,
        "jobs_in_town": judgement.jobs_in_town,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
