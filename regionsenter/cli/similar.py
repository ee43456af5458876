"""``similar``: the centres most like one, and why."""

from __future__ import annotations

import argparse
from typing import Any

from regionsenter.catalog.similarity import presets
from regionsenter.cli.options import add_format, add_slug, weights_or_indicators, whole_number
from regionsenter.cli.output import Answer
from regionsenter.geography.centres import centre
from regionsenter.measures.similarity import similar
from regionsenter.measures.similarity_model import Neighbour, Similar

#: Of the CSV; also when no centre is alike enough.
COLUMNS = (
    "of",
    "slug",
    "name",
    "distance",
    "coverage",
    "mutual",
    "not_compared",
    "indicator",
    "mine",
    "theirs",
    "mine_estimated",
    "theirs_estimated",
    "apart",
    "share_of_distance",
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    add_slug(parser)
    how = parser.add_mutually_exclusive_group()
    how.add_argument(
        "--preset",
        default="storrelse",
        metavar="PRESET",
        help=f"alike in what: {', '.join(presets())} (default storrelse)",
    )
    how.add_argument(
        "--weights",
        type=weights_or_indicators,
        metavar="WEIGHTS",
        help="indicators with weights instead, as in links: folketall~2.sentralitet~1",
    )
    parser.add_argument("--count", type=whole_number, default=10, metavar="N", help="how many (default 10)")
    add_format(parser, rows="an indicator of a similar centre")


def run(options: argparse.Namespace) -> Answer:
    """The nearest first; each with what its distance is made of."""
    preset = options.preset if options.weights is None else options.weights
    alike = similar(options.slug, preset, options.count)
    record = similar_record(alike, options.preset if options.weights is None else None)
    rows = [
        {"of": record["slug"]} | {key: value for key, value in neighbour.items() if key != "parts"} | part
        for neighbour in record["neighbours"]
        for part in neighbour["parts"]
    ]
    return Answer(record, rows=rows, columns=COLUMNS)


def similar_record(alike: Similar, preset: str | None) -> dict[str, Any]:
    """What ``similar`` prints; ``preset`` is null for weights of one's own."""
    return {
        "slug": alike.centre.slug,
        "name": alike.centre.name,
        "preset": preset,
        "distance": "weighted mean of absolute differences, in robust standard deviations",
        "indicators": [
            {"indicator": slug, "weight": round(weight, 4), "year": year}
            for slug, weight, year in zip(alike.indicators, alike.weights, alike.years, strict=True)
        ],
        "unused": [{"indicator": slug, "reason": reason} for slug, reason in alike.unused],
        "neighbours": [neighbour_record(neighbour) for neighbour in alike.neighbours],
        "left_out": [
            {"slug": slug, "name": centre(slug).name, "reason": reason} for slug, reason in alike.left_out
        ],
    }


def neighbour_record(neighbour: Neighbour) -> dict[str, Any]:
    """One similar centre: how far, on what, and whether it goes both ways."""
    return {
        "slug": neighbour.centre.slug,
        "name": neighbour.centre.name,
        "distance": round(neighbour.distance, 4),
        "coverage": round(neighbour.coverage, 4),
        "mutual": neighbour.mutual,
        "parts": [
            {
                "indicator": part.indicator,
                "mine": part.mine,
                "theirs": part.theirs,
                "mine_estimated": part.mine_estimated,
                "theirs_estimated": part.theirs_estimated,
                "apart": round(part.apart, 4),
                "share_of_distance": round(part.share_of_distance, 4),
            }
            for part in neighbour.parts
        ],
        "not_compared": list(neighbour.not_compared),
    }
