"""The hinterland of a centre, by a named rule (dispatch: a new rule is a new entry)."""

from __future__ import annotations

from regionsenter.geography.centres import Centre


def by_region(centre: Centre) -> tuple[str, ...]:
    """``ba``: the labour-market region's municipalities without the centre municipality."""
    return centre.hinterland


def within_municipality(centre: Centre) -> tuple[str, ...]:
    """``local``: no whole municipality; the centre municipality outside the settlement.

    What exists below municipal level is measured in :mod:`regionsenter.measures.local`.
    """
    return ()


RULES = {"ba": by_region, "local": within_municipality}


class UnknownRule(ValueError):
    """No hinterland rule has this name."""


def members(centre: Centre, rule: str) -> tuple[str, ...]:
    """The municipal codes of the hinterland; empty when the rule gives none.

    Raises
    ------
    UnknownRule
        If the rule is not of :data:`RULES`.
    """
    if rule not in RULES:
        raise UnknownRule(f"unknown hinterland rule '{rule}' (known: {', '.join(RULES)})")
    return RULES[rule](centre)


def offered_rule(centre: Centre) -> str:
    """The rule to begin with: ``ba``, or ``local`` where the region is the centre municipality."""
    return "ba" if centre.hinterland else "local"
