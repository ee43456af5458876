"""Flags and missing reasons in words: the closed vocabularies of ``measures.model`` for readers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from regionsenter.measures.model import FLAGS, MISSING
from regionsenter.measures.values import OLD
from regionsenter.present.language.estimates import STEPS
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate


@dataclass(frozen=True)
class FlagWords:
    """A flag as shown: ``label`` fits a chip or a table cell, ``explanation`` is a sentence."""

    flag: str
    label: str
    explanation: str


def flag_words(flag: str, t: Translate) -> FlagWords:
    """The words of one flag. Raises ValueError for a flag outside the vocabulary."""
    if flag not in FLAGS:
        raise ValueError(f"unknown flag {flag!r}; known: {', '.join(FLAGS)}")
    # The literals sit inside t() so that the message extractor finds them.
    words = {
        "settlement": (
            t("tettsted"),
            t("Tallet gjelder byen eller tettstedet, ikke hele kommunen."),
        ),
        "municipality": (
            t("hele kommunen"),
            t("Tallet gjelder hele senterkommunen og står for senteret."),
        ),
        "region": (
            t("hele regionen"),
            t("Tallet gjelder hele BA-regionen, ikke senteret alene."),
        ),
        "derived": (
            t("utledet"),
            t("Tallet er regnet ut av publiserte tall."),
        ),
        "estimated": (
            t("anslag"),
            t(
                "Tallet er et anslag: et gjennomsnitt av kommunenes tall, "
                "vektet etter hvor mange de gjelder. Anslag i kroner skrives til nærmeste {nok}, "
                "kvadratmeterpriser til nærmeste {price}."
            ).format(
                nok=format_number(STEPS["nok"], 0, t.language),
                price=format_number(STEPS["nok_per_square_metre"], 0, t.language),
            ),
        ),
        "suppressed": (
            t("delvis skjermet"),
            t("Kilden skjuler enkelte små tall av hensyn til personvern, så tallet er usikkert."),
        ),
        "series_break": (
            t("brudd i serien"),
            t(
                "Kilden la om statistikken i perioden, eller en kommunegrense ble flyttet og de som "
                "fulgte med, kan ikke skilles ut, så årene kan ikke sammenlignes direkte."
            ),
        ),
        "refugees": (
            t("flyktningår"),
            t("Mottaket av flyktninger fra Ukraina preger tallet, som sier lite om flytting ellers."),
        ),
        "old": (
            t("eldre tall"),
            t(
                "Kilden har ikke nyere tall: de nyeste er minst {years} år eldre enn det nyeste "
                "folketallet, og mye kan ha endret seg."
            ).format(years=OLD),
        ),
        "preliminary": (
            t("foreløpig"),
            t("Kilden har publisert tallet som foreløpig, og det kan bli rettet."),
        ),
        "not_ranked": (
            t("rangeres ikke"),
            t(
                "Tallet vises, men rangeres ikke: kilden tviler på det, eller det finnes bare for ett "
                "fylke. Se forbeholdene til indikatoren."
            ),
        ),
    }
    label, explanation = words[flag]
    return FlagWords(flag, label, explanation)


def words_of_flags(flags: Iterable[str], t: Translate) -> tuple[FlagWords, ...]:
    """The words of several flags, each once, in the order of the vocabulary.

    Raises ValueError for a flag outside the vocabulary.
    """
    given = set(flags)
    for flag in given - set(FLAGS):
        flag_words(flag, t)  # raises
    return tuple(flag_words(flag, t) for flag in FLAGS if flag in given)


def flag_labels(flags: Iterable[str], t: Translate) -> str:
    """The short labels joined by a comma; an empty string without flags."""
    return ", ".join(text.label for text in words_of_flags(flags, t))


def missing_text(reason: str, t: Translate) -> str:
    """Why a value is missing, as a clause that follows "mangler: ".

    Raises ValueError for a reason outside the vocabulary.
    """
    if reason not in MISSING:
        raise ValueError(f"unknown reason {reason!r}; known: {', '.join(MISSING)}")
    return {
        "not_published": t("kilden har ikke publisert tall for området og året"),
        "suppressed": t("kilden skjuler tallet av hensyn til personvern"),
        "not_applicable": t("målet gir ikke mening for området"),
        "not_summable": t("landets tall kan ikke regnes ut av kommunenes"),
        "no_hinterland": t("ingen kommune hører til omlandet etter den valgte regelen"),
        "boundary_change": t("kommunen fantes ikke med dagens grenser dette året"),
        "coverage": t("for få av kommunene i området har tall"),
        "too_few": t("for få hendelser eller personer ligger bak tallene"),
        "not_below_municipality": t("kilden har ikke tall for deler av en kommune"),
        "not_ranked": t("tallet finnes, men rangeres ikke"),
        "only_telemark": t("finnes bare for Telemark"),
        "only_vestland": t("finnes bare for Vestland"),
        "slight_hinterland": t(
            "omlandet har få innbyggere eller bare én kommune, eller heller mot et annet senter"
        ),
        "slight_rest": t("resten av kommunen har få innbyggere"),
        "picked_hinterland": t(
            "omlandet er valgt for hånd, så ingen andre senter har et gap av samme slag"
        ),
    }[reason]
