"""Hinterland rules in words, with their limits."""

from __future__ import annotations

from collections.abc import Mapping

from regionsenter.geography.hinterland import read_rule
from regionsenter.measures.commuting_table import commuting_years
from regionsenter.texts import Translate


def rule_names(t: Translate) -> Mapping[str, str]:
    """Rule to the short name on a button."""
    return {
        "ba": t("BA-region"),
        "commuting": t("Pendling"),
        "drive": t("Kjøretid"),
        "local": t("Lokalt"),
    }


def rule_text(rule: str, t: Translate) -> str:
    """What the hinterland is by a rule, limit included: the end of a sentence."""
    name, limit = read_rule(rule)
    return {
        "ba": t("BA-regionen uten senterkommunen"),
        "local": t("senterkommunen utenfor tettstedet"),
        "commuting": t("kommuner der minst {limit} % av de sysselsatte arbeider i senterkommunen ({year})"),
        "drive": t("kommuner med kommunesenter innen {limit} minutters kjøring (modellert)"),
    }[name].format(limit=limit, year=max(commuting_years()))


def limit_text(rule: str, limit: int, t: Translate) -> str:
    """A limit as an option to choose."""
    if rule == "commuting":
        return t("minst {limit} % pendler").format(limit=limit)
    return t("inntil {limit} min").format(limit=limit)


def short_rule_text(rule: str, t: Translate) -> str:
    """A rule with its limit, short: ``Pendling, minst 10 % pendler``."""
    name, limit = read_rule(rule)
    base = rule_names(t)[name]
    return base if limit is None else f"{base}, {limit_text(name, limit, t)}"
