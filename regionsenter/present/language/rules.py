"""Hinterland rules in words, with their limits."""

from __future__ import annotations

from collections.abc import Mapping

from regionsenter.geography.rules import BEST, OWN, RULES, read_rule
from regionsenter.measures.commuting_table import commuting_years
from regionsenter.present.language.case import capitalised
from regionsenter.present.language.lists import listed
from regionsenter.texts import Translate
from regionsenter.vocabulary import municipality_name


def rule_names(t: Translate) -> Mapping[str, str]:
    """Rule to the short name on a button."""
    return {
        "best": t("Best tilgjengelig"),
        "ba": t("BA-region"),
        "commuting": t("Pendling"),
        "drive": t("Kjøretid"),
        "local": t("Lokalt"),
        OWN: t("Valgt for hånd"),
    }


def rule_label(rule: str, t: Translate) -> str:
    """The short name of a rule as it is written, without its limit."""
    return rule_names(t)[read_rule(rule).name]


def rule_text(rule: str, t: Translate, municipalities: int = 1) -> str:
    """What the hinterland is by a rule, limit included: the end of a sentence.

    ``municipalities`` is how many the centre has, where it is one centre's hinterland.
    """
    own = t.plural("senterkommunen", "senterkommunene", municipalities)
    read = read_rule(rule)
    names = [municipality_name()[code] for code in read.codes]
    text = {
        "best": t("den første av BA-region, pendling, kjøretid og lokalt som gir senteret et omland"),
        "ba": t("BA-regionen uten {own}"),
        "local": t("{own} utenfor byen"),
        "commuting": t("kommuner der minst {limit} % av de sysselsatte arbeidet i {own} i {year}"),
        "drive": t("kommuner med kommunesenter innen {limit} minutter i modellert kjøretid"),
        OWN: t("kommunene du har valgt: {names}"),
    }[read.name].format(own=own, limit=read.limit, year=max(commuting_years()), names=listed(names, t))
    return t("{rule}, også dem som er i flere omland").format(rule=text) if read.raw else text


def hinterland_help_text(rule: str, t: Translate) -> str:
    """What the chosen rule is, and whose a municipality is that several centres could have."""
    return t(
        "{rule}. Uten overlapp hører hver kommune til senteret flest pendler til, ellers det nærmeste, "
        "og ingen omland har med et større senter."
    ).format(rule=capitalised(rule_text(rule, t)))


def limits_help_text(t: Translate) -> str:
    """That a rule tried by ``best`` has other limits than the same rule chosen by name begins with."""
    tried = {rule.name: rule.limit for rule in map(read_rule, BEST)}
    return t(
        "Best tilgjengelig prøver pendling fra {best_share} % og kjøretid inntil {best_minutes} min; "
        "velges reglene ved navn, begynner de på {share} % og {minutes} min, og grensen kan flyttes."
    ).format(
        best_share=tried["commuting"],
        best_minutes=tried["drive"],
        share=RULES["commuting"].default,
        minutes=RULES["drive"].default,
    )


def limit_text(rule: str, limit: int, t: Translate) -> str:
    """A limit as an option to choose."""
    if rule == "commuting":
        return t("minst {limit} % pendler").format(limit=limit)
    return t("inntil {limit} min").format(limit=limit)


def short_rule_text(rule: str, t: Translate) -> str:
    """A rule with its limit, short: ``Pendling, minst 10 % pendler``."""
    read = read_rule(rule)
    base = rule_names(t)[read.name]
    return base if read.limit is None else f"{base}, {limit_text(read.name, read.limit, t)}"


def rule_kind_text(rule: str, t: Translate) -> str:
    """What kind of hinterland a rule draws, within a sentence: ``pendling (minst 5 %)``."""
    read = read_rule(rule)
    return {
        "best": t("best tilgjengelig"),
        "ba": t("BA-region"),
        "commuting": t("pendling (minst {limit} %)"),
        "drive": t("kjøretid (inntil {limit} min)"),
        "local": t("egen region"),
        OWN: t("valgt for hånd"),
    }[read.name].format(limit=read.limit)
