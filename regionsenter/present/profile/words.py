"""The challenge profile of a centre, in words."""

from __future__ import annotations

from regionsenter.catalog import challenges, indicator, themes
from regionsenter.catalog.profile import By
from regionsenter.measures.profile import COVERAGE, COVERED, NO_WEIGHT, NOT_AMONG
from regionsenter.measures.profile_model import Composite, IndicatorScore, Profile
from regionsenter.measures.rank_uncertainty import DRAWS, HIGH, LOW
from regionsenter.measures.values import flags_of
from regionsenter.present.language.case import within_sentence
from regionsenter.present.language.flags import flag_labels
from regionsenter.present.language.numbers import format_number
from regionsenter.present.language.places import several_places_note
from regionsenter.present.language.rank_words import challenge_rank_text, nearest_end
from regionsenter.present.profile.verdicts.words import SYMBOLS, part_percent, verdict_label
from regionsenter.texts import Translate


def profile_text(profile: Profile, t: Translate) -> str:
    """The profile in two sentences: what is robustly high or low, and then every place."""
    name = profile.centre.name
    if profile.centre.slug not in profile.peers:
        return t(
            "{centre} er ikke blant de {count} sentrene det sammenlignes med og har derfor ingen "
            "plassering; prikkene viser hvor tallene ville ligget, der 100 er størst utfordring."
        ).format(centre=name, count=len(profile.peers))
    named = {
        verdict: [
            within_sentence(topic_name(composite.slug, profile.by, t.language))
            for composite in profile.composites
            if composite.verdict == verdict
        ]
        for verdict in (HIGH, LOW)
    }

    def joined(verdict: str) -> str:
        return ", ".join(named[verdict])

    first = {
        (True, True): t("{centre} har klart høy utfordring på {high} og klart lav på {low}."),
        (True, False): t("{centre} har klart høy utfordring på {high} og ingen klart lav."),
        (False, True): t("{centre} har klart lav utfordring på {low} og ingen klart høy."),
        (False, False): t("{centre} har verken klart høy eller klart lav utfordring på noe."),
    }[bool(named[HIGH]), bool(named[LOW])]
    places = ", ".join(_place(composite, profile.by, t) for composite in profile.composites)
    second = t(
        "Plassering blant sammenlignbare sentre, der nummer 1 har størst utfordring (i parentes "
        "spennet i {part} % av trekningene): {places}."
    ).format(part=part_percent(), places=places)
    return f"{first.format(centre=name, high=joined(HIGH), low=joined(LOW))} {second}"


def composite_text(composite: Composite, by: By, centre: str, t: Translate) -> str:
    """One challenge or theme of a centre in a sentence."""
    topic = topic_name(composite.slug, by, t.language)
    if composite.score is None:
        return t("{topic}: plassering mangler for {centre} – {reason}.").format(
            topic=topic, centre=centre, reason=composite_missing_text(composite.missing or COVERAGE, t)
        )
    score = format_number(composite.score, 0, t.language)
    low, high = composite.low, composite.high
    if composite.rank is None or low is None or high is None:
        return t(
            "{topic}: {centre} har {score} av 100 (100 er størst utfordring), men ingen "
            "plassering – {reason}."
        ).format(
            topic=topic,
            centre=centre,
            score=score,
            reason=composite_missing_text(composite.missing or NOT_AMONG, t),
        )
    return t("{topic}: {centre} har {place}, {interval} ({verdict}).").format(
        topic=topic,
        centre=centre,
        place=challenge_rank_text(composite.rank, composite.of, t),
        interval=rank_interval_clause(composite.rank, low, high, composite.of, t),
        verdict=verdict_label(composite.verdict, t),
    )


def rank_interval_clause(rank: int, low: int, high: int, of: int, t: Translate) -> str:
    """Between which places the draws put a centre, counted from the end its own rank is told from."""
    if nearest_end(rank, of)[1]:
        pattern = t("mellom plass {low} og {high} fra størst i {part} % av trekningene")
    else:
        low, high = of + 1 - high, of + 1 - low
        pattern = t("mellom plass {low} og {high} fra minst i {part} % av trekningene")
    return pattern.format(low=low, high=high, part=part_percent())


def place_text(composite: Composite, t: Translate) -> str:
    """Verdict, rank and interval in a short line: ``● middels · nr. 75 (53–84)``."""
    if composite.rank is None:
        return composite_missing_text(composite.missing or COVERAGE, t)
    return t("{symbol} {verdict} · nr. {rank} ({low}–{high})").format(
        symbol=SYMBOLS[composite.verdict],
        verdict=verdict_label(composite.verdict, t),
        rank=composite.rank,
        low=composite.low,
        high=composite.high,
    )


def composite_missing_text(reason: str, t: Translate) -> str:
    """Why a composite has no score or a centre no rank, as a clause; ValueError for another word."""
    too_few = t("indikatorer med mindre enn {part} % av vekten har tall")
    words = {
        COVERAGE: too_few.format(part=round(100 * COVERED)),
        NO_WEIGHT: t("ingen av indikatorene har vekt"),
        NOT_AMONG: t("senteret er ikke blant dem det sammenlignes med"),
    }
    if reason not in words:
        raise ValueError(f"unknown reason {reason!r}; known: {', '.join(words)}")
    return words[reason]


def topic_name(slug: str, by: By, language: str) -> str:
    """The name of a challenge or theme."""
    return (challenges() if by == "challenge" else themes())[slug].name.in_language(language)


def without_text(score: IndicatorScore, rank: int | None, t: Translate) -> str:
    """Where the centre stands when the indicator is left out: ``75 → 83``."""
    if not score.weight:
        return t("teller ikke")
    if score.without is None or rank is None:
        return "–"
    if score.without == rank:
        return t("{rank} (uendret)").format(rank=rank)
    return f"{rank} → {score.without}"


def doubt_text(score: IndicatorScore, t: Translate, *, old: bool = True) -> str:
    """What a figure of the profile must be read with: an estimate, refugee years and, ``old``, its age."""
    told = {"estimated", "refugees"} | ({"old"} if old else set())
    flags = flags_of(indicator(score.slug), "centre", score.year, score.estimated)
    return flag_labels(told.intersection(flags), t)


def profile_method_text(t: Translate) -> str:
    """How the profile is made, in a few sentences, to stand by every picture of it."""
    # In a running text the thousands may break over a line.
    draws = format_number(DRAWS, 0, t.language).replace("\u00a0", " ")
    how = t(
        "Hver indikator er gjort om til en plassering fra 0 til 100 blant de sammenlignbare "
        "sentrene, der 100 alltid er størst utfordring. En utfordring er gjennomsnittet av "
        "indikatorene som hører til den, med like vekter om ikke annet er valgt. Intervallet "
        "viser hvor senteret havner i {part} % av {draws} trekninger. I hver av dem trekkes vektene rundt "
        "de valgte, der en vekt typisk varierer fra om lag halvparten til det dobbelte, og tall som er "
        "talt opp, trekkes på nytt innenfor det tilfeldigheter alene kan gjøre. De fem utfordringene "
        "legges ikke sammen."
    ).format(part=part_percent(), draws=draws)
    zero = t(
        "Null av noe uønsket (ikke i ROBEK, ingen industriutslipp, ingen omdisponert jord) er ingen "
        "utfordring og gir 0, uansett hvor mange som deler nullen."
    )
    return f"{how} {zero} {several_places_note(t)}"


def _place(composite: Composite, by: By, t: Translate) -> str:
    topic = within_sentence(topic_name(composite.slug, by, t.language))
    if composite.rank is None:
        reason = composite_missing_text(composite.missing or COVERAGE, t)
        return t("{topic} uten plassering ({reason})").format(topic=topic, reason=reason)
    return t("{topic} {rank} av {of} ({low}–{high}, {verdict})").format(
        topic=topic,
        rank=composite.rank,
        of=composite.of,
        low=composite.low,
        high=composite.high,
        verdict=verdict_label(composite.verdict, t),
    )
