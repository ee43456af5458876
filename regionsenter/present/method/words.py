"""The prose of «Data og metode»: what is told of the figures is taken from them and from the model."""

from __future__ import annotations

from collections.abc import Iterator

from regionsenter.asked.hinterlands import rules_in_use
from regionsenter.catalog import challenge_rule, sources, strategy_centres
from regionsenter.catalog.models import Indicator, Topic
from regionsenter.geography.centres import Centre, centres
from regionsenter.geography.combined import COMBINED_YEARS
from regionsenter.geography.delineation import REASONS
from regionsenter.geography.hinterland import FEW_PEOPLE, ON_EDGE, hinterland, regions_of_one, unsteady
from regionsenter.geography.other_towns import LEAST_POPULATION
from regionsenter.geography.rules import RULES
from regionsenter.measures.commuting_table import commuting_years
from regionsenter.measures.target_group import target_group
from regionsenter.measures.values import OLD
from regionsenter.present.delineation.words import reason_heading, rule_sentence
from regionsenter.present.language.lists import listed
from regionsenter.present.language.numbers import format_number
from regionsenter.present.language.rules import rule_kind_text
from regionsenter.texts import Translate


def section_names(t: Translate) -> dict[str, str]:
    """The page's sections in their order: anchor to heading."""
    return {
        "sentre": t("Sentre og omland"),
        "byen": t("Byen selv"),
        "stotter": t("Hvem som støtter seg på senteret"),
        "tall": t("Slik regnes tallene"),
        "tilfeldigheter": t("Tilfeldigheter og små forskjeller"),
        "grenser": t("Flyttede kommunegrenser"),
        "vegmodellen": t("Vegmodellen"),
        "indikatorer": t("Indikatorer"),
        "kilder": t("Kilder og lisenser"),
    }


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


def not_centres_text(t: Translate) -> str:
    """The towns that one centre a region leaves out: by what rule they are listed, and how many pass."""
    towns = target_group().towns
    return t(
        "Ett senter i hver region utelater byer. {count} tettsteder med minst {least} innbyggere er det "
        "største i en kommune som ikke er senterkommune; {passing} av dem fyller standardregelen. Siden "
        "Avgrensning viser dem med grunn og kan la dem være med. Funksjoner, ansatte og pendling er "
        "kommunens, så bare én by i hver kommune er med."
    ).format(
        count=len(towns),
        least=format_number(LEAST_POPULATION, 0, t.language),
        passing=sum(town.inside for town in towns),
    )


def rule_texts(t: Translate) -> tuple[str, ...]:
    """What each hinterland rule is, in Markdown."""
    return (
        _best_text(t),
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
            "**Lokalt**, egen region: byen mot resten av senterkommunen. Finnes bare for det som kan "
            "telles i ruter på 250 meter."
        ),
        t(
            "**Valgt for hånd**: kommunene leseren selv velger, fra lista eller på kartet. Gapene gjelder "
            "det valgte senteret og rangeres ikke."
        ),
    )


def _best_text(t: Translate) -> str:
    """The default rule, and how many of the candidates each rule it tries serves."""
    use = rules_in_use([place for place in centres() if place.candidate], "best")
    counts = [f"{rule_kind_text(used, t)} {count}" for used, count in use.counts.items()]
    return t(
        "**Best tilgjengelig** (standard): den første av reglene BA-region, pendling, kjøretid og lokalt "
        "som gir senteret et omland. Slik fordeler sentrene i målgruppa seg: {counts}."
    ).format(counts=listed(counts, t))


def sharing_text(t: Translate) -> str:
    """What keeps hinterlands apart, who leans elsewhere all the same, and what the switch does."""
    leaning = [hinterland(place, "best").leaning for place in centres() if place.candidate]
    return t(
        "Etter best tilgjengelig, pendling og kjøretid er hver kommune i bare ett omland. Kommunene i en "
        "BA-region følger inndelingen. Etter pendling og kjøretid går en kommune til det senteret flest av "
        "de sysselsatte pendler til, blant sentrene som når grensen, ellers til det nærmeste; etter best "
        "tilgjengelig bare blant sentrene som ikke alt har et omland av BA-regionen eller en tidligere "
        "regel. Et omland har aldri med kommunen til et senter som er like stort eller større, om de ikke "
        "hører til samme BA-region. Derfor kan flere pendle fra en kommune til et annet senter enn det som "
        "har den i omlandet; det står ved navn og andel der omlandet vises, og gjelder {count} kommuner i "
        "omlandene til {places} sentre i målgruppa etter best tilgjengelig. Heller hele omlandet mot et "
        "annet senter, er det merket og gir ikke noe hovedfunn. Med overlapp er kommunen med overalt der "
        "grensen er nådd, også når et større senter følger med."
    ).format(count=sum(map(len, leaning)), places=sum(map(bool, leaning)))


def edge_text(t: Translate) -> str:
    """How much hangs on the exact limit of drive time."""
    count = len(target_group().slugs_in)
    minutes = RULES["drive"].default
    best, shared, raw = (len(unsteady(rule)) for rule in ("best", "drive", f"drive:{minutes}:raw"))
    return t(
        "Kjøretidene er modellert, så en grense på minuttet er skarpere enn tallene. Med en grense som er "
        "{edge} % kortere eller lengre får {shared} av {count} sentre et annet omland etter kjøretid "
        "({minutes} minutter), {raw} med overlapp, og {best} etter best tilgjengelig. De det "
        "gjelder, er «på vippen» og nevnes ved navn der omlandet vises."
    ).format(
        edge=round(100 * ON_EDGE),
        shared=shared,
        raw=raw,
        best=best,
        count=count,
        minutes=minutes,
    )


def slight_text(t: Translate) -> str:
    """Which hinterlands carry a mark, and how many of them there are."""
    places = [place for place in centres() if place.candidate]
    around = [hinterland(place, "best") for place in places]
    return t(
        "Et omland med under {least} innbyggere, av bare én kommune eller der alle kommunene heller mot et "
        "annet senter, er merket og gir ikke noe hovedfunn; etter best tilgjengelig gjelder det {count} av "
        "{all} sentre i målgruppa. Plassen til "
        "et gap og hovedfunnene regnes mot gap etter samme regel. Der gap etter flere regler vises "
        "sammen, står det."
    ).format(
        least=format_number(FEW_PEOPLE, 0, t.language),
        count=sum(one.slight for one in around),
        all=len(places),
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


def challenge_rule_text(t: Translate) -> str:
    """By what an indicator has the challenge it has, or none."""
    return challenge_rule().in_language(t.language)


def challenge_title(challenge: Topic | None, t: Translate) -> str:
    """The heading of a challenge's indicators, or of those that measure access."""
    if challenge is None:
        return t("Tilgjengelighet (tema a, ingen av utfordringene)")
    return challenge.name.in_language(t.language)


def old_figures_text(t: Translate) -> str:
    """When figures are called old."""
    return t(
        "Tall merkes «eldre tall» når det nyeste i kilden er minst {years} år eldre enn det nyeste "
        "folketallet, og det som kommer sjeldnere (kommunevalg), når det neste skulle vært kommet. "
        "Flytting og kohortendring er snitt av flere år og merkes «flyktningår» når 2022–2024 er med."
    ).format(years=OLD)


def aggregation_rule_text(t: Translate) -> str:
    """How several municipalities become one value, and when one is missing."""
    rule = t(
        "En andel for flere kommuner er summen av tellerne delt på summen av nevnerne, aldri "
        "snittet av prosenter. En median kan ikke summeres; da vises et vektet snitt merket "
        "«anslag». Mangler en kommune tall, regnes den aldri som null: dekker resten minst {part} % av "
        "folketallet, merkes tallet «anslag», ellers står det «mangler» med grunn. Gapet er senteret "
        "minus omlandet. Det som vises, er forskjellen mellom de to tallene slik de står, så regnestykket "
        "går opp; er ett av dem et anslag i kroner, avrundes begge og forskjellen likt. Filene som lastes "
        "ned, har alle desimaler."
    ).format(part=round(100 * Indicator.model_fields["min_coverage"].default))
    sizes = t(
        "For størrelser (folk, arbeidsplasser, antall) er gapet i stedet senterets andel av senter og "
        "omland til sammen: en differanse ville bare sagt hvor store områdene er."
    )
    return f"{rule} {sizes}"
