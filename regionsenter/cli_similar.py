"""The command line's ``similar``: the centres most like one, and why."""

from __future__ import annotations

import argparse
import json

from regionsenter.catalog.similarity import presets
from regionsenter.geography.centres import centre
from regionsenter.measures.similarity import Neighbour, Similar, similar


def add_similar_command(commands) -> None:
    """Add ``similar SLUG`` to the command line."""
    alike = commands.add_parser("similar", help="the centres most like one, and what differs")
    alike.add_argument("slug", help="the centre, e.g. voss")
    how = alike.add_mutually_exclusive_group()
    how.add_argument(
        "--preset",
        default="storrelse",
        metavar="PRESET",
        help=f"alike in what: {', '.join(presets())} (default storrelse)",
    )
    how.add_argument(
        "--weights",
        type=_weights,
        metavar="INDICATOR=WEIGHT,…",
        help="indicators with weights instead, e.g. folketall=2,sentralitet=1",
    )
    alike.add_argument("--count", type=int, default=10, metavar="N", help="how many (default 10)")
    alike.add_argument("--format", choices=["json"], default="json")
    alike.set_defaults(run=_similar)


def _weights(text: str) -> tuple[tuple[str, float], ...]:
    pairs = []
    for part in filter(None, (part.strip() for part in text.split(","))):
        slug, sign, number = part.partition("=")
        try:
            pairs.append((slug.strip(), float(number) if sign else 1.0))
        except ValueError:
            raise argparse.ArgumentTypeError(
                f"'{part}' is not an indicator with a weight, as in folketall=2"
            ) from None
    return tuple(pairs)


def _similar(options) -> int:
    preset = options.preset if options.weights is None else options.weights
    found = similar(options.slug, preset, options.count)
    record = similar_record(found, options.preset if options.weights is None else None)
    print(json.dumps(record, ensure_ascii=False, indent=1))
    return 0


def similar_record(found: Similar, preset: str | None) -> dict:
    """What ``similar`` prints; ``preset`` is null for weights of one's own."""
    return {
        "slug": found.centre.slug,
        "name": found.centre.name,
        "preset": preset,
        "distance": "weighted mean of absolute differences, in robust standard deviations",
        "indicators": [
            {"indicator": slug, "weight": round(weight, 4), "year": year}
            for slug, weight, year in zip(found.indicators, found.weights, found.years, strict=True)
        ],
        "unused": [{"indicator": slug, "reason": reason} for slug, reason in found.unused],
        "neighbours": [neighbour_record(one) for one in found.neighbours],
        "left_out": [
            {"slug": slug, "name": centre(slug).name, "reason": reason} for slug, reason in found.left_out
        ],
    }


def neighbour_record(one: Neighbour) -> dict:
    """One similar centre: how far, on what, and whether it goes both ways."""
    return {
        "slug": one.centre.slug,
        "name": one.centre.name,
        "distance": round(one.distance, 4),
        "coverage": round(one.coverage, 4),
        "mutual": one.mutual,
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
            for part in one.parts
        ],
        "not_compared": list(one.not_compared),
    }
