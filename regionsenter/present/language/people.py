"""How many people, in sentences of their own: population, its growth, and a gap counted in people."""

from __future__ import annotations

from regionsenter.catalog.aggregation import Change, Count
from regionsenter.geography.centres import Centre
from regionsenter.measures.model import Comparison
from regionsenter.measures.people_at_share import people_at_country_share
from regionsenter.measures.relation import relation
from regionsenter.present.language.numbers import difference_text, format_number, format_value
from regionsenter.present.language.places import measured_place
from regionsenter.present.language.years import when_text
from regionsenter.texts import Translate

#: Building blocks that are the people of a place on 1 January.
RESIDENTS = ("population", "population_today", "grid_residents")


def population_sentence(comparison: Comparison, where: str, t: Translate) -> str:
    """``Folketallet i Voss kommune var 16 438 1. januar 2026.``, or how it grew; else empty."""
    rule, number = comparison.indicator.aggregation, comparison.centre.value
    if number is None or not isinstance(rule, Count | Change) or rule.component not in RESIDENTS:
        return ""
    if isinstance(rule, Count):
        return t("Folketallet i {place} var {value} 1. januar {year}.").format(
            place=where, value=format_number(number, 0, t.language), year=comparison.year
        )
    return f"{growth_clause(number, comparison.indicator.decimals, where, when_text(comparison, t), t)}."


def growth_clause(growth: float, decimals: int, where: str, when: str, t: Translate) -> str:
    """``Folketallet i Alta kommune vokste 9,8 % fra 2016 til 2026``: the start of a sentence."""
    # What rounds to 0,0 % neither grew nor fell.
    pattern = {
        "higher": t("Folketallet i {place} vokste {change} {when}"),
        "lower": t("Folketallet i {place} gikk ned {change} {when}"),
        "about": t("Folketallet i {place} var uendret {when}"),
    }[relation(growth, 0.5 * 10.0**-decimals)]
    change = format_value(abs(growth), "percent", decimals, t.language)
    return pattern.format(place=where, change=change, when=when)


def at_country_share_sentence(comparison: Comparison, place: Centre, t: Translate) -> str:
    """How many more or fewer it would be at the country's share; empty where nobody is counted."""
    own, country, entry = comparison.centre.value, comparison.country.value, comparison.indicator
    if own is None or country is None or comparison.year is None:
        return ""
    more = people_at_country_share(entry, place.slug, comparison.year, own, country)
    if not more:
        return ""
    pattern = (
        t("Med landets andel ville det gjelde {people} flere i {place} (regnestykke, ikke virkning).")
        if more > 0
        else t("Med landets andel ville det gjelde {people} færre i {place} (regnestykke, ikke virkning).")
    )
    return pattern.format(
        people=difference_text(more, "count", 0, t.language),
        place=measured_place(place, entry, t, full=False),
    )
