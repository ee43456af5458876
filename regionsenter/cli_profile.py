"""The command line's ``profile``: a centre's challenge profile with ranks and their intervals."""

from __future__ import annotations

import argparse
import json

from regionsenter.catalog import indicator
from regionsenter.catalog.profile import BY, why
from regionsenter.measures.profile import Composite, IndicatorScore, Profile, profile
from regionsenter.measures.rank_uncertainty import CONCENTRATION, DRAWS, PART


def add_profile_command(commands) -> None:
    """Add ``profile SLUG`` to the command line."""
    parser = commands.add_parser("profile", help="a centre's challenges among its peers")
    parser.add_argument("slug", help="the centre, e.g. voss")
    parser.add_argument("--by", choices=list(BY), default="challenge")
    parser.add_argument(
        "--weights",
        type=_weights,
        default=(),
        metavar="a=2,b=0",
        help="weights 0-5 by indicator (default 1 each)",
    )
    parser.add_argument(
        "--among", metavar="a,b,c", help="the slugs of the peers (default: the candidate centres)"
    )
    parser.add_argument("--format", choices=["json"], default="json")
    parser.set_defaults(run=_profile)


def _weights(text: str) -> tuple[tuple[str, float], ...]:
    found = []
    for part in filter(None, text.split(",")):
        slug, equals, weight = part.partition("=")
        try:
            found.append((slug.strip(), float(weight)))
        except ValueError:
            equals = ""
        if not equals:
            raise argparse.ArgumentTypeError(f"'{part}' is not indicator=weight")
    return tuple(found)


def _profile(options) -> int:
    among = None
    if options.among is not None:
        among = frozenset(slug.strip() for slug in options.among.split(",") if slug.strip())
    found = profile(options.slug, options.by, options.weights, among)
    print(json.dumps(profile_record(found), ensure_ascii=False, indent=1))
    return 0


def profile_record(found: Profile) -> dict:
    """A profile as plain types; a missing number is null with its reason."""
    return {
        "slug": found.centre.slug,
        "name": found.centre.name,
        "by": found.by,
        "scale": "0-100, 100 = greatest challenge; rank 1 = greatest challenge",
        "peers": len(found.peers),
        "weights": dict(found.weights),
        "interval": {"draws": DRAWS, "part": PART, "concentration": CONCENTRATION},
        "composites": [composite_record(one) for one in found.composites],
        "left_out": [
            {"indicator": slug, "reason": reason.model_dump(exclude_none=True)}
            for slug, reason in found.left_out
        ],
    }


def composite_record(one: Composite) -> dict:
    """A challenge or theme of a centre as plain types."""
    return {
        "composite": one.slug,
        "score": _rounded(one.score),
        "covered": round(one.covered, 3),
        "rank": one.rank,
        "of": one.of,
        "interval": None if one.rank is None else [one.low, one.high],
        "interval_with_one_left_out": None if one.rank is None else [one.best, one.worst],
        "verdict": one.verdict,
        "missing": one.missing,
        "coherence": None if one.coherence is None else round(one.coherence, 2),
        "indicators": [indicator_record(score) for score in one.indicators],
    }


def indicator_record(score: IndicatorScore) -> dict:
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
