"""The target group of a view: by its limits, or by the default."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from regionsenter.geography.delineation_code import from_code
from regionsenter.geography.limits import Limits
from regionsenter.measures.target_group import TargetGroup as TargetGroup  # pages take it from here
from regionsenter.measures.target_group import target_group
from regionsenter.view import View


@lru_cache(maxsize=256)
def limits_of(code: str | None) -> Limits:
    """The limits of a view's ``delineation`` or ``alternative``; the default for None."""
    return from_code(code) if code and code != "standard" else Limits()


def target_group_of(view: View) -> TargetGroup:
    """The target group by the view's limits."""
    return target_group(limits_of(view.delineation))


def in_group(view: View) -> frozenset[str]:
    """Slugs of the centres in the view's target group."""
    return target_group_of(view).slugs_in


def other_groups(view: View) -> dict[Literal["default", "alternative"], TargetGroup]:
    """What the view's group is held up against: the default one, unless it is that, and the
    alternative that is saved, unless that is the default."""
    groups: dict[Literal["default", "alternative"], TargetGroup] = {}
    if view.delineation is not None:
        groups["default"] = target_group()
    if view.alternative is not None and limits_of(view.alternative) != Limits():
        groups["alternative"] = target_group(limits_of(view.alternative))
    return groups
