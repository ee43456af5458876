"""The target group of a view: by its limits, or by the default."""

from __future__ import annotations

from functools import lru_cache

from regionsenter.geography.delineation_code import from_code
from regionsenter.geography.limits import Limits
from regionsenter.measures.target_group import TargetGroup, target_group
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
