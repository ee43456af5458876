"""``profile``: a centre's challenge profile with ranks and their intervals."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from regionsenter.catalog import indicator
from regionsenter.catalog.profile import BY, why
from regionsenter.cli.options import add_format, add_slug, weights
from regionsenter.cli.output import Answer
from regionsenter.measures.profile import profile
from regionsenter.measures.profile_model import Composite, IndicatorScore, Profile
from regionsenter.measures.rank_uncertainty import CONCENTRATION, DRAWS, PART

#: What a row of the CSV says of the challenge or theme its indicator belongs to.
COMPOSITE_COLUMNS = (
    "score",
    "covered",
    "rank",
    "of",
    "interval",
    "interval_with_one_left_out",
    "verdict",
    "missing",
    "coherence",
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    add_slug(parser)
    parser.add_argument(
        "--by", choices=list(BY), default="challenge", help="what is summed up (default challenge)"
    )
    parser.add_argument(
        "--weights",
        type=weights,
        default=(),
        metavar="WEIGHTS",
        help="weights 0-5 by indicator (default 1 each), as in links: folkevekst-10-ar~2.robek~0",
    )
    parser.add_argument(
        "--among",
        metavar="a,b,c",
        help="the slugs of the peers (default: the candidate centres)",
    )
    add_format(parser, rows="an indicator of a challenge or theme")


def run(options: argparse.Namespace) -> Answer:
    """Every challenge or theme with its rank, and the indicators it is made of."""
    among = None
    if options.among is not None:
        among = frozenset(slug.strip() for slug in options.among.split(",") if slug.strip())
        if not among:
            raise ValueError("--among: name at least one centre, as in voss,alta")
    record = profile_record(profile(options.slug, options.by, options.weights, among))
    return Answer(
        record, rows=[row for composite in record["composites"] for row in _rows(record["slug"], composite)]
    )


def _rows(slug: str, composite: dict[str, Any]) -> Iterator[dict[str, Any]]:
    whole = {f"composite.{key}": composite[key] for key in COMPOSITE_COLUMNS}
    for score in composite["indicators"]:
        yield {"slug": slug, "composite": composite["composite"]} | whole | score


def profile_record(centre_profile: Profile) -> dict[str, Any]:
    """A profile as plain types; a missing number is null with its reason."""
    return {
        "slug": centre_profile.centre.slug,
        "name": centre_profile.centre.name,
        "by": centre_profile.by,
        "scale": "0-100, 100 = greatest challenge; rank 1 = greatest challenge",
        "peers": len(centre_profile.peers),
        "weights": dict(centre_profile.weights),
        "interval": {"draws": DRAWS, "part": PART, "concentration": CONCENTRATION},
        "composites": [composite_record(composite) for composite in centre_profile.composites],
        "left_out": [
            {"indicator": slug, "reason": reason.model_dump(exclude_none=True)}
            for slug, reason in centre_profile.left_out
        ],
    }


def composite_record(composite: Composite) -> dict[str, Any]:
    """A challenge or theme of a centre as plain types."""
    return {
        "composite": composite.slug,
        "score": _rounded(composite.score),
        "covered": round(composite.covered, 3),
        "rank": composite.rank,
        "of": composite.of,
        "interval": None if composite.rank is None else [composite.low, composite.high],
        "interval_with_one_left_out": None if composite.rank is None else [composite.best, composite.worst],
        "verdict": composite.verdict,
        "missing": composite.missing,
        "coherence": None if composite.coherence is None else round(composite.coherence, 2),
        "indicators": [score_record(score) for score in composite.indicators],
    }


def score_record(score: IndicatorScore) -> dict[str, Any]:
    """One indicator of a composite as plain types."""
    entry = indicator(score.slug)
    return {
        "indicator": score.slug,
        "percentile": _rounded(score.percentile),
        "value": score.value,
        "unit": entry.unit,
        "year": score.year,
        "estimated": score.estimated,
        "direction": entry.direction,
        "weight": score.weight,
        "rank_without": score.without,
        "missing": score.missing,
        "why": why(score.slug).model_dump(exclude_none=True),
    }


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 1)
