"""The challenge profile of a centre, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from regionsenter.catalog import challenges, themes
from regionsenter.catalog.profile import By
from regionsenter.measures.model import MISSING
from regionsenter.measures.profile import (
    COVERAGE,
    NO_WEIGHT,
    NOT_AMONG,
    Composite,
    Field,
    IndicatorScore,
    Profile,
)
from regionsenter.measures.rank_uncertainty import DEPENDS, HIGH, LOW, MIDDLE, VERDICTS
from regionsenter.present.language.flags import missing_text
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate


def without_text(score: IndicatorScore, rank: int | None, t: Translate) -> str:
    """Where the centre stands when the indicator is left out: ``75 → 83``."""
    if not score.weight:
        return t("teller ikke")
    if score.without is None or rank is None:
        return "–"
    return (
        t("{rank} (uendret)").format(rank=rank) if score.without == rank else (f"{rank} → {score.without}")
    )


def incoherent_text(found: Sequence[Field], by: By, t: Translate) -> str:
    """Which topics are hardly one thing, in a sentence; empty when all are."""
    low = [
        (one, number)
        for one in found
        if (number := one.coherence) is not None and coherence_text(number, t)
    ]
    if not low:
        return ""
    listed = ", ".join(
        f"{topic_name(one.slug, by, t.language).lower()} ({format_number(number, 2, t.language)})"
        for one, number in low
    )
    return t(
        "Les varsomt: i {topics} henger indikatorene nesten ikke sammen (snittkorrelasjon i parentes), "
        "så plasseringen samler ulike ting. Se på hver indikator."
    ).format(topics=listed)


def headings(t: Translate) -> Mapping[str, str]:
    """The columns of the profile's tables in words."""
    return {
        "topic": t("Utfordring eller tema"),
        "indicator": t("Indikator"),
        "name": t("Senter"),
        "score": t("Plassering (100 størst utfordring)"),
        "rank": t("Rang (1 størst utfordring)"),
        "of": t("Av"),
        "low": t("Fra (90 % av vektingene)"),
        "high": t("Til (90 % av vektingene)"),
        "best": t("Fra (også uten én indikator)"),
        "worst": t("Til (også uten én indikator)"),
        "verdict": t("Dom"),
        "value": t("Verdi"),
        "year": t("År"),
        "note": t("Merknad"),
        "weight": t("Vekt"),
        "why": t("Hvorfor den teller"),
        "missing": t("Mangler fordi"),
        "type": t("Type"),
        "centres": t("Sentre"),
        "lower": t("Nedre kvartil"),
        "upper": t("Øvre kvartil"),
        "deviation": t("Avvik (standardavvik)"),
        "all": t("Snitt for alle"),
        "likeness": t("Likhet ved nye trekninger"),
        "silhouette": t("Silhuett"),
        "reason": t("Grunn"),
    }


#: Told by shape as well as by word; None is for what has no rank.
SYMBOLS = {HIGH: "▲", LOW: "▼", MIDDLE: "●", DEPENDS: "○", None: "–"}


#: The mean rank correlation between a composite's indicators under which readers are warned.
LITTLE = 0.1


def topic_name(slug: str, by: By, language: str) -> str:
    """The name of a challenge or theme."""
    return (challenges() if by == "challenge" else themes())[slug].name.in_language(language)


def verdict_label(verdict: str | None, t: Translate) -> str:
    """The verdict in two or three words. Raises ValueError for one outside the vocabulary."""
    words = {
        HIGH: t("robust høy utfordring"),
        LOW: t("robust lav utfordring"),
        DEPENDS: t("avhenger av vekting"),
        MIDDLE: t("middels"),
        None: t("ingen rangering"),
    }
    if verdict not in words:
        raise ValueError(f"unknown verdict {verdict!r}; known: {', '.join(VERDICTS)}")
    return words[verdict]


def verdict_explanation(verdict: str | None, t: Translate) -> str:
    """What the verdict means, in a sentence. Raises ValueError as :func:`verdict_label`."""
    verdict_label(verdict, t)
    return {
        HIGH: t(
            "Senteret er i fjerdedelen med størst utfordring uansett: i 90 % av vektingene, og "
            "uansett hvilken indikator som utelates."
        ),
        LOW: t(
            "Senteret er i fjerdedelen med minst utfordring uansett: i 90 % av vektingene, og "
            "uansett hvilken indikator som utelates."
        ),
        DEPENDS: t(
            "Plasseringen spenner over mer enn halvparten av sentrene når indikatorene vektes "
            "på andre måter eller én utelates, så den sier lite i seg selv."
        ),
        MIDDLE: t(
            "Verken robust høy eller robust lav, men plasseringen spenner ikke over mer enn "
            "halvparten av sentrene."
        ),
        None: t("Senteret har ingen plassering."),
    }[verdict]


def profile_method_text(t: Translate) -> str:
    """How the profile is made, in a few sentences, to stand by every picture of it."""
    return t(
        "Hver indikator er gjort om til en plassering fra 0 til 100 blant de sammenlignbare "
        "sentrene, der 100 alltid er størst utfordring. En utfordring er gjennomsnittet av "
        "indikatorene som hører til den, med like vekter om ikke annet er valgt. Intervallet "
        "viser hvor senteret havner i 90 % av 2 000 tilfeldige vektinger rundt de valgte, der en "
        "vekt typisk varierer fra om lag halvparten til det dobbelte. Det viser usikkerheten "
        "i vektingen, ikke i tallene. De fem utfordringene legges ikke sammen."
    )


def composite_missing(reason: str, t: Translate) -> str:
    """Why a composite has no score or a centre no rank, as a clause; ValueError for another word."""
    words = {
        COVERAGE: t("indikatorer med mindre enn 60 % av vekten har tall"),
        NO_WEIGHT: t("ingen av indikatorene har vekt"),
        NOT_AMONG: t("senteret er ikke blant dem det sammenlignes med"),
    }
    if reason not in words:
        raise ValueError(f"unknown reason {reason!r}; known: {', '.join(words)}")
    return words[reason]


def reason_text(reason: str | None, t: Translate) -> str:
    """Any reason of the profile in words: of a composite, a rank or an indicator; "" for None."""
    if reason is None:
        return ""
    # "coverage" of a composite is said of its weights, which is told by the caller.
    return missing_text(reason, t) if reason in MISSING else composite_missing(reason, t)


def coherence_text(coherence: float | None, t: Translate) -> str:
    """Whether a composite's indicators measure one thing: a sentence when they hardly do, else "".

    Hardly is a mean rank correlation under :data:`LITTLE`.
    """
    if coherence is None or coherence >= LITTLE:
        return ""
    return t(
        "Indikatorene henger nesten ikke sammen (snittkorrelasjon {number}), så tallet samler "
        "ulike ting: se på hver av dem."
    ).format(number=format_number(coherence, 2, t.language))


def place_text(one: Composite, t: Translate) -> str:
    """Verdict, rank and interval in a short line: ``● middels · nr. 75 (53–84)``."""
    if one.rank is None:
        return composite_missing(one.missing or COVERAGE, t)
    return t("{symbol} {verdict} · nr. {rank} ({low}–{high})").format(
        symbol=SYMBOLS[one.verdict],
        verdict=verdict_label(one.verdict, t),
        rank=one.rank,
        low=one.low,
        high=one.high,
    )


def composite_text(one: Composite, by: By, centre: str, t: Translate) -> str:
    """One challenge or theme of a centre in a sentence."""
    topic = topic_name(one.slug, by, t.language)
    if one.score is None:
        return t("{topic}: plassering mangler for {centre} – {reason}.").format(
            topic=topic, centre=centre, reason=composite_missing(one.missing or COVERAGE, t)
        )
    score = format_number(one.score, 0, t.language)
    if one.rank is None:
        return t(
            "{topic}: {centre} har {score} av 100 (100 er størst utfordring), men ingen "
            "plassering – {reason}."
        ).format(
            topic=topic, centre=centre, score=score, reason=composite_missing(one.missing or NOT_AMONG, t)
        )
    return t(
        "{topic}: {centre} er nummer {rank} av {of} regnet fra størst utfordring, mellom "
        "{low} og {high} i 90 % av vektingene ({verdict})."
    ).format(
        topic=topic,
        centre=centre,
        rank=one.rank,
        of=one.of,
        low=one.low,
        high=one.high,
        verdict=verdict_label(one.verdict, t),
    )


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
            _lower(topic_name(one.slug, profile.by, t.language))
            for one in profile.composites
            if one.verdict == verdict
        ]
        for verdict in (HIGH, LOW)
    }

    def joined(verdict: str) -> str:
        return ", ".join(named[verdict])

    first = {
        (True, True): t("{centre} har robust høy utfordring på {high} og robust lav på {low}."),
        (True, False): t("{centre} har robust høy utfordring på {high} og ingen robust lav."),
        (False, True): t("{centre} har robust lav utfordring på {low} og ingen robust høy."),
        (False, False): t("{centre} har verken robust høy eller robust lav utfordring på noe."),
    }[bool(named[HIGH]), bool(named[LOW])]
    places = ", ".join(_place(one, profile.by, t) for one in profile.composites)
    second = t(
        "Plassering blant sammenlignbare sentre, der nummer 1 har størst utfordring (i parentes "
        "spennet i 90 % av vektingene): {places}."
    ).format(places=places)
    return f"{first.format(centre=name, high=joined(HIGH), low=joined(LOW))} {second}"


def _place(one: Composite, by: By, t: Translate) -> str:
    topic = _lower(topic_name(one.slug, by, t.language))
    if one.rank is None:
        reason = composite_missing(one.missing or COVERAGE, t)
        return t("{topic} uten plassering ({reason})").format(topic=topic, reason=reason)
    return t("{topic} {rank} av {of} ({low}–{high}, {verdict})").format(
        topic=topic,
        rank=one.rank,
        of=one.of,
        low=one.low,
        high=one.high,
        verdict=verdict_label(one.verdict, t),
    )


def _lower(name: str) -> str:
    return name[:1].lower() + name[1:]
