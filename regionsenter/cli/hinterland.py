"""``hinterland``: the municipalities of a centre's hinterland, the nearest that are not in it, and why."""

from __future__ import annotations

import argparse
from typing import Any

from regionsenter.cli.compare import hinterland_record
from regionsenter.cli.options import add_format, add_hinterland, add_language, add_slug, rule
from regionsenter.cli.output import Answer
from regionsenter.geography.centres import centre
from regionsenter.geography.hinterland import hinterland
from regionsenter.measures.why import NearMunicipality, Reason, Why, why_members
from regionsenter.present.centre.why.words import decided_text
from regionsenter.present.language.hinterland import hinterland_text
from regionsenter.texts import Translate, translator


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    add_slug(parser)
    add_language(parser)
    add_hinterland(parser)
    add_format(parser, "text", rows="a municipality, in it or near it")


def run(options: argparse.Namespace) -> Answer:
    """Who is in, who is near and is not, and what decided for each."""
    t, place = translator(options.lang), centre(options.slug)
    reasons = why_members(options.slug, rule(options))
    told = [_record(one, True, reasons, t) for one in reasons.members]
    told += [_record(one, False, reasons, t) for one in reasons.outside]
    record = (
        {"slug": place.slug, "name": place.name, "chosen_rule": reasons.rule}
        | hinterland_record(hinterland(place, rule(options)))
        | {"commuting_year": reasons.commuting_year, "population_year": reasons.people_year}
        | {"modelled_minutes": True, "municipalities": told}
    )
    lines = [
        hinterland_text(place, rule(options), t),
        *(f"{'+' if one['member'] else '-'} {one['name']}: {one['why']}" for one in told),
    ]
    return Answer(record, rows=[{"slug": place.slug} | one for one in told], lines=lines)


def _record(one: NearMunicipality, member: bool, reasons: Why, t: Translate) -> dict[str, Any]:
    return {
        "code": one.code,
        "name": one.name,
        "member": member,
        "commuters": None if one.commuters is None else round(one.commuters),
        "share": None if one.share is None else round(one.share, 2),
        "minutes": None if one.minutes is None else round(one.minutes, 1),
        "population": None if one.people is None else round(one.people),
        "why": decided_text(one, reasons, t),
        "reasons": [_reason(reason) for reason in one.reasons],
    }


def _reason(reason: Reason) -> dict[str, Any]:
    return {
        "kind": reason.kind,
        "limit": reason.limit,
        "other": reason.other and reason.other.slug,
        "other_rule": reason.other_rule or None,
    }
