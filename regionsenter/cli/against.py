"""``delineate --against``: a list of names held up against the target group."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from regionsenter.asked.mylist import ListError, ReadList, list_in_file, matched, nearest_to
from regionsenter.asked.name_list import MOST_BYTES, MOST_NAMES
from regionsenter.cli.output import Answer
from regionsenter.geography.delineation_code import to_code
from regionsenter.geography.place_names import CENTRE, TOWN, Reading
from regionsenter.measures.group_coverage import Covered
from regionsenter.measures.judgement import AnyJudgement, TownJudgement
from regionsenter.measures.list_match import ListAgreement, ListMatch
from regionsenter.measures.target_group import TargetGroup

REFUSED = {
    "empty": "there are no names in it",
    "too_large": f"it is too large (at most {MOST_BYTES:,} bytes)",
    "too_many": f"it has more than {MOST_NAMES:,} names",
    "not_text": "it is neither text nor .xlsx",
    "not_workbook": "it is not a workbook that can be read",
}


def list_against(path: Path, group: TargetGroup) -> Answer:
    """How a list and the group agree, every exception with its reason, and the nearest limits.

    Raises
    ------
    ValueError
        If the file cannot be read; the message says why.
    """
    try:
        listed = list_in_file(path.name, path.read_bytes())
    except OSError as error:
        raise ValueError(f"--against {path}: {error.strerror}") from None
    except ListError as error:
        raise ValueError(f"--against {path}: {REFUSED[error.why]}") from None
    match, nearest = matched(listed, group), nearest_to(listed)
    rows = _rows(match, listed)
    content = {
        "code": to_code(group.limits),
        "agreement": _agreement(match.agreement),
        "list": _covered(match.covered_by_list, match.town_people_on_list),
        "rule": _covered(match.covered_by_rule, match.town_people_by_rule),
        "nearest": {
            "near": nearest.near,
            # Limits that give nothing like the list are not to be used as if they did.
            "code": to_code(nearest.limits) if nearest.near else None,
            **_agreement(nearest.agreement),
        },
        "places": rows,
    }
    return Answer(content, rows=rows)


def _agreement(agreement: ListAgreement) -> dict[str, Any]:
    return {
        "both": agreement.both,
        "only_list": agreement.only_list,
        "only_rule": agreement.only_rule,
        "jaccard": round(agreement.jaccard, 3),
    }


def _covered(covered: Covered, town_people: int) -> dict[str, int]:
    return {
        "people_in_regions": covered.people,
        "people_in_centre_settlements": covered.settlement_people,
        "people_in_other_towns": town_people,
    }


def _rows(match: ListMatch, listed: ReadList) -> list[dict[str, Any]]:
    """Every place of either, then names that are no centre or town, and those that cannot be read."""
    read = {
        (place.kind, place.slug): reading
        for kind in (CENTRE, TOWN)
        for place, reading in listed.places(kind).items()
    }
    rows = [
        _judged(one, outcome, read)
        for outcome, group in (
            ("both", match.both),
            ("only_list", match.only_list),
            ("only_rule", match.only_rule),
        )
        for one in group
    ]
    rows += [
        _named(reading, "not_a_centre", [place.slug]) for place, reading in listed.municipalities.items()
    ]
    return rows + [
        _named(one, "ambiguous" if one.ambiguous else "unknown", [place.slug for place in one.suggestions])
        for one in listed.unread
    ]


def _judged(one: AnyJudgement, outcome: str, read: dict[tuple[str, str], Reading]) -> dict[str, Any]:
    kind = TOWN if isinstance(one, TownJudgement) else CENTRE
    reading = read.get((kind, one.slug))
    return {
        "name": None if reading is None else reading.text,
        "line": None if reading is None else reading.line,
        "outcome": outcome,
        "kind": kind,
        "slug": one.slug,
        # A town that passes is outside because it is no centre, and no limit says so.
        "reasons": list(one.reasons) or (["not_a_centre"] if outcome == "only_list" else []),
        "suggestions": [],
    }


def _named(reading: Reading, outcome: str, suggestions: list[str]) -> dict[str, Any]:
    return {
        "name": reading.text,
        "line": reading.line,
        "outcome": outcome,
        "kind": None,
        "slug": None,
        "reasons": [],
        "suggestions": suggestions,
    }
