"""The challenge profile of a centre, as tables."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import pandas as pd

from regionsenter.catalog import indicator
from regionsenter.catalog.profile import By, why
from regionsenter.measures.profile_model import Composite, CompositeField, Profile
from regionsenter.present.language.estimates import as_estimate, with_written
from regionsenter.present.language.flags import missing_text
from regionsenter.present.profile.verdicts.words import part_percent, verdict_label
from regionsenter.present.profile.words import composite_missing_text, doubt_text, topic_name
from regionsenter.texts import Translate

#: The columns of :func:`profile_rows`.
PROFILE_COLUMNS = (
    "topic",
    "indicator",
    "score",
    "rank",
    "of",
    "low",
    "high",
    "best",
    "worst",
    "verdict",
    "value",
    "year",
    "note",
    "weight",
    "why",
    "missing",
)


def profile_table(profile: Profile, t: Translate) -> pd.DataFrame:
    """What :func:`profile_plot` shows as a table: :func:`profile_rows` with its columns in words."""
    table = headed(profile_rows(profile, t), t)
    shown: list[float | None] = []
    for composite in profile.composites:
        shown.append(math.nan)  # the row of the composite itself
        shown += [
            as_estimate(score.value, indicator(score.slug).unit, score.estimated)
            for score in composite.indicators
        ]
    return with_written(table, {_headings(t)["value"]: shown})


def headed(table: pd.DataFrame, t: Translate) -> pd.DataFrame:
    """A table of the profile with its columns in words, without the technical one."""
    return table.drop(columns=["slug"], errors="ignore").rename(columns=_headings(t))


def profile_rows(profile: Profile, t: Translate) -> pd.DataFrame:
    """Each composite, and under it its indicators.

    Returns
    -------
    DataFrame
        ``topic`` and ``indicator`` (names; the latter empty for a composite); ``score`` (0-100, 100
        the greatest challenge: a composite's mean, an indicator's percentile); ``rank, of, low,
        high`` (1 = greatest challenge, 90 % interval), ``best, worst`` (with one indicator left out
        as well) and ``verdict`` of composites, for an indicator ``rank`` is the composite's without
        it; ``value`` in the indicator's unit, ``year``, ``note`` that the value is an estimate, of
        refugee years or old, ``weight`` (of a composite: the part of the weight with figures, 0-1),
        ``why`` the indicator counts, ``missing`` the reason. Numbers are NaN, texts empty, where there
        is none.
    """
    rows = []
    for composite in profile.composites:
        topic = topic_name(composite.slug, profile.by, t.language)
        rows.append(_composite_row(composite, topic, t))
        for score in composite.indicators:
            row = dict.fromkeys(PROFILE_COLUMNS)
            row |= {"topic": topic, "verdict": "", "score": score.percentile, "year": score.year}
            row |= {"indicator": indicator(score.slug).name.in_language(t.language)}
            row |= {"value": score.value, "weight": score.weight, "rank": score.without}
            row |= {"why": why(score.slug).in_language(t.language)}
            row["note"] = doubt_text(score, t)
            row["missing"] = "" if score.missing is None else missing_text(score.missing, t)
            rows.append(row)
    table = pd.DataFrame(rows, columns=list(PROFILE_COLUMNS))
    texts = {"topic", "indicator", "verdict", "note", "why", "missing"}
    numbers = [column for column in PROFILE_COLUMNS if column not in texts]
    return table.astype(dict.fromkeys(numbers, float))


def left_out_table(profile: Profile, language: str) -> pd.DataFrame:
    """Every indicator that does not count: ``indicator`` (name) and ``reason``."""
    rows = [
        (indicator(slug).name.in_language(language), reason.in_language(language))
        for slug, reason in profile.left_out
    ]
    return pd.DataFrame(rows, columns=["indicator", "reason"])


def topic_table(fields: Sequence[CompositeField], by: By, language: str) -> pd.DataFrame:
    """What a weight editor shows: ``indicator`` (slug), ``name``, ``topic``, ``weight``, ``why``."""
    rows = [
        (
            slug,
            indicator(slug).name.in_language(language),
            topic_name(field.slug, by, language),
            float(weight),
            why(slug).in_language(language),
        )
        for field in fields
        for slug, weight in zip(field.indicators, field.weights, strict=True)
    ]
    return pd.DataFrame(rows, columns=["indicator", "name", "topic", "weight", "why"])


def _headings(t: Translate) -> Mapping[str, str]:
    """The columns of the profile's tables in words."""
    return {
        "topic": t("Utfordring eller tema"),
        "indicator": t("Indikator"),
        "name": t("Senter"),
        "score": t("Plassering (100 størst utfordring)"),
        "rank": t("Rang (1 størst utfordring)"),
        "of": t("Av"),
        "low": t("Fra ({part} % av trekningene)").format(part=part_percent()),
        "high": t("Til ({part} % av trekningene)").format(part=part_percent()),
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


def _composite_row(composite: Composite, topic: str, t: Translate) -> dict:
    row = dict.fromkeys(PROFILE_COLUMNS)
    row |= {key: getattr(composite, key) for key in ("score", "rank", "of", "low", "high", "best", "worst")}
    row |= {"topic": topic, "indicator": "", "verdict": verdict_label(composite.verdict, t), "why": ""}
    row |= {"note": "", "weight": composite.covered}
    row["missing"] = "" if composite.missing is None else composite_missing_text(composite.missing, t)
    return row
