"""How an area gets its value, in a sentence: one for each kind of aggregation."""

from __future__ import annotations

import re
from collections.abc import Callable

from regionsenter.catalog import components, indicators
from regionsenter.catalog.models import Indicator
from regionsenter.texts import Translate


def aggregation_text(entry: Indicator, t: Translate) -> str:
    """How an area of several municipalities gets its value, in a sentence."""
    rule = entry.aggregation

    def names(slugs: tuple[str, ...]) -> str:
        return " + ".join(_names(slugs, t))

    return SENTENCES[rule.kind](rule, names, t)


Names = Callable[[tuple[str, ...]], str]
_AGES = re.compile(r"population_age_(\d+)(?:_(\d+|plus))?$")


def _names(slugs: tuple[str, ...], t: Translate) -> list[str]:
    """Each building block's name; age groups that follow one another are one."""
    found: list[str] = []
    span: tuple[int, int | None] | None = None
    for slug in slugs:
        ages = _AGES.match(slug)
        if ages is None:
            span = None
            found.append(components()[slug].name.in_language(t.language))
            continue
        first, last = int(ages[1]), None if ages[2] == "plus" else int(ages[2] or ages[1])
        follows = span is not None and span[1] is not None and first == span[1] + 1
        span = (span[0] if follows and span else first, last)
        if follows:
            found.pop()
        found.append(_people(span, t))
    return found


def _people(span: tuple[int, int | None], t: Translate) -> str:
    first, last = span
    if last is None:
        return t("Folketall {first} år og over").format(first=first) if first else t("Folketall")
    return t("Folketall {first}–{last} år").format(first=first, last=last)


def _count(rule, names: Names, t: Translate) -> str:
    return t("Summen av kommunene: {what}.").format(what=names((rule.component,)))


def _mean(rule, names: Names, t: Translate) -> str:
    return t("Summen av kommunene ({what}) delt på antall kommuner.").format(what=names((rule.component,)))


def _ratio(rule, names: Names, t: Translate) -> str:
    return t("Summen av ({top}) delt på summen av ({bottom}).").format(
        top=names(rule.numerator), bottom=names(rule.denominator)
    )


def _change(rule, names: Names, t: Translate) -> str:
    what = names((rule.component,))
    if rule.base is not None:
        return t("Prosentvis endring fra {base} i summen av: {what}.").format(base=rule.base, what=what)
    return t("Prosentvis endring over {years} år i summen av: {what}.").format(years=rule.years, what=what)


def _weighted_mean(rule, names: Names, t: Translate) -> str:
    return t(
        "Publisert tall for hver kommune; flere kommuner sammen er et snitt vektet med ({weight}) "
        "og merkes anslag."
    ).format(weight=names(rule.weight))


def _flow(rule, names: Names, t: Translate) -> str:
    if rule.of == "workers":
        return t(
            "De som arbeider i området og bor utenfor det, delt på alle som arbeider der. Regnes for "
            "området som helhet av pendlingsmatrisen."
        )
    if rule.destination == "centre":
        return t(
            "Sysselsatte som bor i området og arbeider i senterkommunen, delt på alle sysselsatte som "
            "bor der og har kjent arbeidssted i Norge. Av pendlingsmatrisen."
        )
    return t(
        "Sysselsatte som bor og arbeider i området, delt på alle sysselsatte som bor der og har "
        "kjent arbeidssted i Norge. Regnes for området som helhet av pendlingsmatrisen."
    )


def _to_centre(rule, names: Names, t: Translate) -> str:
    if rule.of == "minutes":
        return t(
            "Kjøretid fra hvert kommunesenter til senteret det gjelder, vektet med folketallet. For et "
            "omland er det til omlandets senter, også fra kommuner i en annen BA-region."
        )
    return t(
        "Folketallet i kommunene som oppfyller vilkåret, delt på folketallet i alle. Vegen er til senteret "
        "det gjelder: for et omland til omlandets senter, også fra kommuner i en annen BA-region."
    )


def _spread(rule, names: Names, t: Translate) -> str:
    return t("Høyeste minus laveste kommune: {what}.").format(what=names((rule.component,)))


def _kinds(rule, names: Names, t: Translate) -> str:
    return t("Hvor mange av disse området har minst én av: {what}.").format(
        what=names(rule.present).replace(" + ", ", ")
    )


def _gap(rule, names: Names, t: Translate) -> str:
    other = indicators()[rule.indicator].name.in_language(t.language)
    return t("Senteret minus omlandet: {what}.").format(what=other)


def _near(rule, names: Names, t: Translate) -> str:
    if rule.share_of is None:
        return t("Tallet i rutene innen den angitte avstanden fra senterpunktet; bare for sentre.")
    if rule.figure.startswith("town_"):
        whole = t("BA-regionens") if rule.whole == "region" else t("senterkommunens")
        return t("Summen av byens ruter i området, delt på {whole} ({what}); bare for sentre.").format(
            whole=whole, what=names((rule.share_of,))
        )
    return t(
        "Tallet i rutene innen den angitte avstanden fra senterpunktet, delt på hele BA-regionens "
        "({what}); bare for sentre."
    ).format(what=names((rule.share_of,)))


def _catchment(rule, names: Names, t: Translate) -> str:
    if rule.area == "dps":
        return t("Folketallet i kommunene i samme DPS-område som senterkommunen; bare for sentre.")
    return t("Folketallet i kommunene i opptaksområdet til sykehuset; bare for sentre med akuttsykehus.")


def _residual(rule, names: Names, t: Translate) -> str:
    other = indicators()[rule.indicator].name.in_language(t.language)
    return t(
        "{what} minus det en rett linje gjennom alle sentrene gir for logaritmen av BA-regionens "
        "({stock}); bare for sentre."
    ).format(what=other, stock=names((rule.component,)))


SENTENCES: dict[str, Callable[..., str]] = {
    "count": _count,
    "mean": _mean,
    "ratio": _ratio,
    "change": _change,
    "weighted_mean": _weighted_mean,
    "flow": _flow,
    "to_centre": _to_centre,
    "spread": _spread,
    "kinds": _kinds,
    "gap": _gap,
    "near": _near,
    "catchment": _catchment,
    "residual": _residual,
}
