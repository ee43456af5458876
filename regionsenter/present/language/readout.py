"""Readouts: a comparison in whole sentences, by stated rules and without opinion.

The rules:

* The readout names the indicator, the centre, the value and the year (or both years of a change).
* "omtrent som" and "kan være tilfeldig" are used as :mod:`regionsenter.measures.relation` tells two
  numbers apart; whenever the first is used, its meaning is stated with the number.
* A number that chance plays with is followed by its interval.
* Differences are "høyere" or "lavere". Whether high is good is never said.
* Sizes (counts) are not compared with a country: the hinterland's own number is given, and the
  centre's share of both.
* What is missing is said to be missing, and why.
* What the source doubts is told, and compared with nothing.
* A value on both sides of a moved border is told, and compared with nothing.
* The place named is the one measured: the municipality, or the town.
* A difference is that of the two numbers as they are written.
* Where a share of people differs from the country's, how many people that is: plain arithmetic.
"""

from __future__ import annotations

from collections.abc import Mapping

from regionsenter.geography.centres import Centre
from regionsenter.measures.model import Comparison, Position, Value
from regionsenter.measures.relation import Told, relation, threshold, to_fixed, told
from regionsenter.measures.shown import evenly
from regionsenter.present.language.about import about_text, chance_text
from regionsenter.present.language.breaks import border_sentence
from regionsenter.present.language.case import capitalised, definite
from regionsenter.present.language.differences import shown_difference
from regionsenter.present.language.estimates import least, said_estimate, written
from regionsenter.present.language.flags import missing_text
from regionsenter.present.language.gaps import gap_sentence
from regionsenter.present.language.numbers import difference_text, format_gap, format_value
from regionsenter.present.language.people import at_country_share_sentence, population_sentence
from regionsenter.present.language.places import measured_place
from regionsenter.present.language.standing import position_sentences
from regionsenter.present.language.years import when_text
from regionsenter.texts import Translate


def readout_text(
    comparison: Comparison,
    place: Centre,
    position: Position | None,
    t: Translate,
    *,
    rule: str = "best",
    chosen: bool = False,
) -> str:
    """The comparison in words: value, year, hinterland, country, place among the centres.

    Parameters
    ----------
    position
        Where the centre stands among the candidate centres; None leaves that sentence out.
    rule
        The hinterland rule, which decides how a missing hinterland is explained.
    chosen
        Whether ``position`` is among a chosen group, which is then called "sammenlignbare sentre".
    """
    indicator, comparison = comparison.indicator, evenly(comparison)
    limit = max(threshold(indicator), _least(comparison))
    parts = [_value_sentence(comparison, measured_place(place, indicator, t), t)]
    if moved := border_sentence(comparison, place, t):
        return " ".join([*parts, moved])
    if indicator.unranked and "not_ranked" in comparison.gap.flags + comparison.centre.flags:
        return " ".join([*parts, t("Kilden tviler på tallet, så det sammenlignes og rangeres ikke.")])
    about = False
    if indicator.is_gap:
        pass  # the value is itself the comparison with the hinterland
    elif indicator.is_size:
        parts += _size_sentences(comparison, place, rule, t)
    elif comparison.centre.value is None:
        parts += _others_sentences(comparison, rule, t)
    else:
        sentences, about, apart = _difference_sentences(comparison, limit, rule, t)
        parts += sentences
        if apart:
            parts.append(at_country_share_sentence(comparison, place, t))
    parts.append(chance_text(comparison.centre, indicator, t))
    parts += position_sentences(comparison, position, chosen, t)
    if about:
        parts.append(about_text(indicator, t, limit))
    return " ".join(filter(None, parts))


def _least(comparison: Comparison) -> int:
    """What two numbers of the comparison must differ by for the difference to be written at all."""
    compared = (comparison.centre, comparison.hinterland, comparison.norway)
    return max(least(comparison.indicator.unit, value.flags) for value in compared)


def _show(value: float, comparison: Comparison, language: str) -> str:
    indicator = comparison.indicator
    return format_value(value, indicator.unit, indicator.decimals, language, long=True)


def _written(value: Value, comparison: Comparison, t: Translate) -> str:
    """The number of a value that has one, rounded and said to be one when it is an estimate."""
    number = written(value, comparison.indicator.unit)
    assert number is not None  # what is missing is said to be, elsewhere
    return said_estimate(_show(number, comparison, t.language), "estimated" in value.flags, t)


def _value_sentence(comparison: Comparison, where: str, t: Translate) -> str:
    indicator = comparison.indicator
    words = {
        "name": indicator.name.in_language(t.language),
        "place": where,
        "when": when_text(comparison, t),
    }
    value = written(comparison.centre, indicator.unit)
    if value is None:
        reason = missing_text(comparison.centre.missing or "not_published", t)
        return t("{name}, {when}: tall mangler for {place} – {reason}.").format(reason=reason, **words)
    if indicator.is_gap:
        shown = format_gap(value, indicator.unit, indicator.decimals, t.language)
        pattern = {
            "higher": t("{name}, {when}: {value} for {place}, altså høyere i senteret enn i omlandet."),
            "lower": t("{name}, {when}: {value} for {place}, altså lavere i senteret enn i omlandet."),
            "about": t("{name}, {when}: {value} for {place}, altså likt i senteret og omlandet."),
        }[relation(value, 0.5 * 10.0**-indicator.decimals)]
        return pattern.format(value=shown, **words)
    if people := population_sentence(comparison, where, t):
        return people
    shown = said_estimate(_show(value, comparison, t.language), "estimated" in comparison.centre.flags, t)
    if flows(words["name"]):
        words["name"] = definite(words["name"], t.language)
        return t("{name} i {place} var {value} ({when}).").format(value=shown, **words)
    return t("{name}, {when}: {value} i {place}.").format(value=shown, **words)


def flows(name: str) -> bool:
    """Whether "<name> i Voss kommune var ..." reads well: not after a comma, a parenthesis or a "per".

    "Reisetid til senteret i BA-regionen i Voss" does not; such names are set off by a colon.
    """
    padded = f" {name} "
    return not any(part in padded for part in (",", "(", ":", " per ", " i ", " in ", " to ", " of "))


def _no_hinterland(value: Value, rule: str, t: Translate) -> str:
    if value.missing == "no_hinterland" and rule == "ba":
        return t("Regionen har ingen kommuner utenom senteret; omland etter BA-region finnes ikke.")
    if value.missing == "not_below_municipality":
        return t("Senteret er egen region, og tallet finnes bare for hele kommunen.")
    return t("Tall for omlandet mangler: {reason}.").format(
        reason=missing_text(value.missing or "not_published", t)
    )


def _no_country(value: Value, t: Translate) -> str:
    return t("Tall for landet mangler: {reason}.").format(
        reason=missing_text(value.missing or "not_published", t)
    )


def _size_sentences(comparison: Comparison, place: Centre, rule: str, t: Translate) -> list[str]:
    if comparison.hinterland.value is None:
        return [_no_hinterland(comparison.hinterland, rule, t)]
    other = _written(comparison.hinterland, comparison, t)
    pattern = t("Resten av kommunen har {other}.") if _of_rest(comparison) else t("Omlandet har {other}.")
    sentences = [pattern.format(other=other)]
    if comparison.gap.value is not None:
        where = capitalised(measured_place(place, comparison.indicator, t, full=False))
        sentences.append(gap_sentence(comparison.gap.value, comparison.indicator, where, t))
    return sentences


def _others_sentences(comparison: Comparison, rule: str, t: Translate) -> list[str]:
    """The hinterland and the country when the centre's own value is missing."""
    sentences = []
    if comparison.hinterland.value is None:
        sentences.append(_no_hinterland(comparison.hinterland, rule, t))
    else:
        other = _written(comparison.hinterland, comparison, t)
        sentences.append(t("I omlandet er tallet {other}.").format(other=other))
    if comparison.country.value is None:
        # Where the country has no such number at all, saying that it is missing would mislead.
        if comparison.country.missing != "not_applicable":
            sentences.append(_no_country(comparison.country, t))
    else:
        other = _written(comparison.country, comparison, t)
        sentences.append(t("I landet er tallet {other}.").format(other=other))
    return sentences


def _of_rest(comparison: Comparison) -> bool:
    """Whether what is around is the rest of the centre municipality."""
    return comparison.rule == "local"


def _beside(comparison: Comparison, t: Translate) -> Mapping[Told, str]:
    """How the centre lies to what is around it: its hinterland, or the rest of its municipality."""
    if _of_rest(comparison):
        return {
            "higher": t("{difference} høyere enn i resten av kommunen ({other})"),
            "lower": t("{difference} lavere enn i resten av kommunen ({other})"),
            "about": t("omtrent som i resten av kommunen ({other})"),
            "maybe_higher": t("{difference} høyere enn i resten av kommunen ({other}; kan være tilfeldig)"),
            "maybe_lower": t("{difference} lavere enn i resten av kommunen ({other}; kan være tilfeldig)"),
        }
    return {
        "higher": t("{difference} høyere enn i omlandet ({other})"),
        "lower": t("{difference} lavere enn i omlandet ({other})"),
        "about": t("omtrent som i omlandet ({other})"),
        "maybe_higher": t("{difference} høyere enn i omlandet ({other}; kan være tilfeldig)"),
        "maybe_lower": t("{difference} lavere enn i omlandet ({other}; kan være tilfeldig)"),
    }


def _difference_sentences(
    comparison: Comparison, limit: float, rule: str, t: Translate
) -> tuple[list[str], bool, bool]:
    """Sentences on hinterland and country, whether "omtrent som" was used, and whether the centre is
    told apart from the country."""
    centre, norway = comparison.centre, comparison.country
    assert centre.value is not None
    clauses: list[str] = []
    missing: list[str] = []
    used: list[Told] = []
    to_country = False
    if comparison.hinterland.value is None:
        if comparison.hinterland.missing != "not_applicable":
            missing.append(_no_hinterland(comparison.hinterland, rule, t))
    else:
        beside = _beside(comparison, t)
        apart = shown_difference(centre, comparison.hinterland, comparison.indicator)
        used.append(told(apart, limit, comparison.gap.interval))
        clauses.append(_clause(beside[used[-1]], apart, comparison.hinterland, comparison, t))
    if norway.value is None:
        # Where the country has no such number at all, saying that it is missing would mislead.
        if norway.missing != "not_applicable":
            missing.append(_no_country(norway, t))
    else:
        patterns: Mapping[Told, str] = {
            "higher": t("{difference} høyere enn i landet ({other})"),
            "lower": t("{difference} lavere enn i landet ({other})"),
            "about": t("omtrent som i landet ({other})"),
            "maybe_higher": t("{difference} høyere enn i landet ({other}; kan være tilfeldig)"),
            "maybe_lower": t("{difference} lavere enn i landet ({other}; kan være tilfeldig)"),
        }
        apart = shown_difference(centre, norway, comparison.indicator)
        used.append(told(apart, limit, to_fixed(centre, norway.value)))
        to_country = used[-1] in ("higher", "lower")
        clauses.append(_clause(patterns[used[-1]], apart, norway, comparison, t))
    sentences = []
    if len(clauses) == 2:
        sentences.append(t("Det er {first} og {second}.").format(first=clauses[0], second=clauses[1]))
    elif clauses:
        sentences.append(t("Det er {first}.").format(first=clauses[0]))
    return sentences + missing, "about" in used, to_country


def _clause(pattern: str, difference: float, other: Value, comparison: Comparison, t: Translate) -> str:
    entry = comparison.indicator
    return pattern.format(
        difference=difference_text(difference, entry.unit, entry.decimals, t.language),
        other=_written(other, comparison, t),
    )
