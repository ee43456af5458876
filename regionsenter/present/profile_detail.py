"""One challenge or theme of a centre, indicator by indicator, as our own HTML; and small words round it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

import pandas as pd

from regionsenter.catalog import indicator
from regionsenter.catalog.profile import By, why
from regionsenter.measures.profile import Composite, Field, IndicatorScore
from regionsenter.measures.rank_uncertainty import VERDICTS
from regionsenter.present.estimates import as_estimate
from regionsenter.present.flags import missing_text
from regionsenter.present.numbers import format_number, format_value
from regionsenter.present.profile_words import (
    SYMBOLS,
    coherence_text,
    topic_name,
    verdict_explanation,
    verdict_label,
)
from regionsenter.texts import Translate


def detail_html(one: Composite, caption: str, language: str, t: Translate) -> str:
    """A row an indicator: value and year, percentile, weight, and the rank without it."""
    heads = (
        t("Indikator"),
        t("Verdi"),
        t("Plassering (0–100)"),
        t("Vekt"),
        t("Rang uten den"),
    )
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in heads)
    rows = "".join(_row(score, one.rank, language, t) for score in one.indicators)
    return (
        f'<div class="rs-scroll"><table class="rs-detail"><caption>{escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _row(score: IndicatorScore, rank: int | None, language: str, t: Translate) -> str:
    entry = indicator(score.slug)
    if score.value is None:
        value = escape(missing_text(score.missing, t)) if score.missing else escape(t("mangler"))
    else:
        shown = as_estimate(score.value, entry.unit, score.estimated)
        number = format_value(shown, entry.unit, entry.decimals, language, long=True)
        doubt = ", " + t("anslag") if score.estimated else ""
        value = f"{escape(number)} <small>({score.year}{escape(doubt)})</small>"
    direction = (
        t("Høy verdi er størst utfordring.")
        if entry.direction == "high_bad"
        else t("Lav verdi er størst utfordring.")
    )
    name = escape(entry.name.in_language(language))
    note = f"{direction} {why(score.slug).in_language(language)}"
    weight = format_number(score.weight, 0 if score.weight == int(score.weight) else 1, language)
    return (
        f'<tr><th scope="row">{name}<small>{escape(note)}</small></th><td>{value}</td>'
        f"<td>{_place(score, language, t)}</td><td>{weight}</td>"
        f"<td>{escape(without_text(score, rank, t))}</td></tr>"
    )


def _place(score: IndicatorScore, language: str, t: Translate) -> str:
    """The percentile as a number and a bar."""
    if score.percentile is None:
        return escape(t("mangler"))
    number = format_number(score.percentile, 0, language)
    bar = f'<span class="rs-bar" aria-hidden="true"><i style="width:{score.percentile:.0f}%"></i></span>'
    return f"{number}{bar}"


def without_text(score: IndicatorScore, rank: int | None, t: Translate) -> str:
    """Where the centre stands when the indicator is left out: ``75 → 83``."""
    if not score.weight:
        return t("teller ikke")
    if score.without is None or rank is None:
        return "–"
    return (
        t("{rank} (uendret)").format(rank=rank)
        if score.without == rank
        else (f"{rank} → {score.without}")
    )


def verdicts_html(t: Translate) -> str:
    """What the signs and verdicts mean."""
    rows = "".join(
        f'<dt><span aria-hidden="true">{SYMBOLS[one]}</span> {escape(verdict_label(one, t))}</dt>'
        f"<dd>{escape(verdict_explanation(one, t))}</dd>"
        for one in VERDICTS
    )
    return f'<dl class="rs-verdicts">{rows}</dl>'


def incoherent_text(found: Sequence[Field], by: By, language: str, t: Translate) -> str:
    """Which topics are hardly one thing, in a sentence; empty when all are."""
    low = [
        (one, number)
        for one in found
        if (number := one.coherence) is not None and coherence_text(number, language, t)
    ]
    if not low:
        return ""
    listed = ", ".join(
        f"{topic_name(one.slug, by, language).lower()} ({format_number(number, 2, language)})"
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


def headed(table: pd.DataFrame, t: Translate) -> pd.DataFrame:
    """A table of the profile with its columns in words, without the technical one."""
    return table.drop(columns=["slug"], errors="ignore").rename(columns=headings(t))
