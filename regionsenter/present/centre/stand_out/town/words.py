"""The widest gap of a town to the rest of its municipality, in words."""

from __future__ import annotations

from collections.abc import Mapping

from regionsenter.measures.stand_out_model import Finding, StandOut
from regionsenter.present.language.about import about_text
from regionsenter.texts import Translate


def town_gap_text(
    findings: StandOut,
    finding: Finding,
    named: Mapping[str, object],
    *,
    difference: str,
    rest: str,
    median: str,
    group: str,
    t: Translate,
) -> str:
    """The gap, the others' median, and that nothing stands out where nothing does.

    ``named`` are indicator, value, centre and year, ``difference``, ``rest`` and ``median`` numbers with
    their units, all in words already.
    """
    compared = {
        "higher": t("{difference} høyere enn i resten av kommunen ({other})"),
        "lower": t("{difference} lavere enn i resten av kommunen ({other})"),
        "about": t("omtrent som i resten av kommunen ({other})"),
    }[finding.way].format(difference=difference, other=rest)
    pattern = t("Medianen av gapet mellom by og resten av kommunen blant {of} {group} er {median}.")
    if findings.rule == "best":
        pattern = t("Medianen av gapet blant {of} {group} som er egen region, er {median}.")
    texts = [
        t("{indicator}: {value} i {centre} ({year}), {compared}.").format(compared=compared, **named),
        pattern.format(of=finding.of, group=group, median=median),
    ]
    if not finding.clear:
        nothing = t(
            "Ingen av {tried} gap mellom {centre} og resten av kommunen skiller seg tydelig ut."
        ).format(tried=finding.tried, centre=findings.centre.name)
        texts.insert(0, nothing)
    if finding.way == "about":
        texts.append(about_text(finding.indicator, t))
    return " ".join(texts)
