"""The widest gap of a town to the rest of its municipality, in words."""

from __future__ import annotations

from regionsenter.measures.stand_out_model import Finding, StandOut
from regionsenter.present.language.places import measured_place
from regionsenter.present.language.years import indicator_when_text
from regionsenter.texts import Translate


def town_gap_text(
    findings: StandOut,
    finding: Finding,
    *,
    value: str,
    difference: str,
    rest: str,
    median: str,
    group: str,
    t: Translate,
) -> str:
    """A gap that stands out, and the others' median.

    ``value``, ``difference``, ``rest`` and ``median`` are numbers with their units, in words already.
    """
    compared = {
        "higher": t("{difference} høyere enn i resten av kommunen ({other})"),
        "lower": t("{difference} lavere enn i resten av kommunen ({other})"),
    }[finding.way].format(difference=difference, other=rest)
    pattern = t("Medianen av gapet mellom by og resten av kommunen blant {of} {group} er {median}.")
    if findings.rule == "best":
        pattern = t("Medianen av gapet blant {of} {group} som er egen region, er {median}.")
    entry = finding.indicator
    sentence = t("{indicator}, {year}: {value} i {place}, {compared}.").format(
        indicator=entry.name.in_language(t.language),
        year=indicator_when_text(entry.slug, finding.year, t),
        value=value,
        place=measured_place(findings.centre, entry, t),
        compared=compared,
    )
    usual = pattern.format(of=finding.of, group=group, median=median)
    return f"{sentence} {usual}"
