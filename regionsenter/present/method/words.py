"""The prose of «Data og metode»: what is told of the figures is taken from them and from the model."""

from __future__ import annotations

from collections.abc import Iterator

from regionsenter.catalog import sources, strategy_centres
from regionsenter.catalog.models import Indicator
from regionsenter.geography.centres import Centre, centres
from regionsenter.geography.combined import COMBINED_YEARS
from regionsenter.geography.delineation import REASONS
from regionsenter.geography.hinterland import LOCAL_RADIUS, regions_of_one
from regionsenter.geography.rules import RULES
from regionsenter.measures.commuting_table import commuting_years
from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation.words import reason_heading, rule_sentence
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate


def centres_text(t: Translate) -> str:
    """What a centre is."""
    regions = sources()["toi-1713"]
    return t(
        "Hvert regionsenter er senteret i én av de {count} BA-regionene (TØI-rapport {report}, "
        "inndelingen fra {edition} omkodet til kommunene i {division}). Senterkommunen er den TØI har "
        "pekt ut; sentertettstedet er det største tettstedet i den."
    ).format(
        count=len(centres()),
        report=(regions.table or "").removeprefix("TØI "),
        edition=regions.edition,
        division=sources()["ssb-kommuneregister"].edition,
    )


def derived_text(t: Translate) -> str:
    """That the list of centres is nobody's but ours, and what the strategy says of it."""
    return t(
        "Det finnes ingen offisiell liste. Strategien sier om lag {count} små og store regionsentre "
        "med utgangspunkt i BA-regionene, de største byene og sentre i omlandet deres utenfor, "
        "endelig avgrensning senere. Standardregelen her:"
    ).format(count=strategy_centres())


def candidate_rule_text(t: Translate) -> str:
    """The default rule in one sentence, with what it gives."""
    group = target_group()
    gives = t("Det gir {count} av {all}.").format(count=len(group.slugs_in), all=len(group.judgements))
    return f"{rule_sentence(group.limits, t)} {gives}"


def outside_by_reason(t: Translate) -> list[tuple[str, list[str]]]:
    """Why the others are outside: reason in words, and the names."""
    names: dict[str, list[str]] = {}
    for judgement in target_group().judgements:
        if not judgement.inside:
            names.setdefault(judgement.reason, []).append(judgement.centre.name)
    return [(reason_heading(reason, t), names[reason]) for reason in REASONS if reason in names]


def rule_texts(t: Translate) -> tuple[str, ...]:
    """What each hinterland rule is, in Markdown."""
    return (
        t(
            "**BA-region**: kommunene i BA-regionen uten senterkommunen. {count} regioner består av "
            "senterkommunen alene og har dermed ikke omland etter denne regelen."
        ).format(count=len(regions_of_one())),
        t(
            "**Pendling**: kommuner der minst en viss andel av de sysselsatte arbeider i "
            "senterkommunen ({year}; {least} % hvis ikke annet er valgt)."
        ).format(year=commuting_years()[-1], least=RULES["commuting"].default),
        t(
            "**Kjøretid**: kommuner der kommunesenteret ligger innen et visst antall minutter fra "
            "senteret etter vegmodellen ({minutes} hvis ikke annet er valgt)."
        ).format(minutes=RULES["drive"].default),
        t(
            "**Lokalt**: senterkommunen utenfor tettstedet. Finnes bare for det som publiseres under "
            "kommunenivå: folketall i tettstedet og ansatte i ruter innen {radius} km fra "
            "senterpunktet."
        ).format(radius=format_number(LOCAL_RADIUS / 1000, 0, t.language)),
    )


def combined_text(t: Translate) -> str:
    """The two municipalities that were one for some years."""
    return t(
        "Ålesund og Haram var én kommune {first}–{last}. Tall for de årene kan ikke deles og vises bare "
        "for områder som har begge."
    ).format(first=COMBINED_YEARS[0], last=COMBINED_YEARS[-1])


def exceptions(language: str) -> Iterator[tuple[Centre, str]]:
    """The centres the general rule does not settle, with the reason."""
    for centre in centres():
        if centre.exception:
            yield centre, centre.exception.get(language) or centre.exception["nb"]


def aggregation_rule_text(t: Translate) -> str:
    """How several municipalities become one value, and when one is missing."""
    return t(
        "En andel for flere kommuner er summen av tellerne delt på summen av nevnerne, aldri "
        "snittet av prosenter. En median kan ikke summeres; da vises et vektet snitt merket "
        "«anslag». Mangler en kommune tall, regnes den aldri som null: dekker resten minst {part} % av "
        "folketallet, merkes tallet «anslag», ellers står det «mangler» med grunn. Gap er senteret "
        "minus omlandet, regnet av tall som ikke er avrundet."
    ).format(part=round(100 * Indicator.model_fields["min_coverage"].default))
