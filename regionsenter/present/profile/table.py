"""The challenge profile of a centre, as tables."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pandas as pd

from regionsenter.catalog import indicator
from regionsenter.catalog.profile import By, why
from regionsenter.geography.centres import centres
from regionsenter.measures.profile import Composite, Field, Profile
from regionsenter.present.language.estimates import as_estimate, with_written
from regionsenter.present.language.flags import missing_text
from regionsenter.present.profile.words import (
    composite_missing,
    headings,
    topic_name,
    verdict_label,
)
from regionsenter.texts import Translate


def profile_table(profile: Profile, t: Translate) -> pd.DataFrame:
    """What :func:`profile_plot` shows as a table: ``profile_tables.profile_table`` in words."""
    table = headed(profile_rows(profile, t), t)
    shown = []
    for one in profile.composites:
        shown.append(math.nan)
        shown += [
            as_estimate(score.value, indicator(score.slug).unit, score.estimated)
            for score in one.indicators
        ]
    return with_written(table, {headings(t)["value"]: shown})


def headed(table: pd.DataFrame, t: Translate) -> pd.DataFrame:
    """A table of the profile with its columns in words, without the technical one."""
    return table.drop(columns=["slug"], errors="ignore").rename(columns=headings(t))


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


def profile_rows(profile: Profile, t: Translate) -> pd.DataFrame:
    """Each composite, and under it its indicators.

    Returns
    -------
    DataFrame
        ``topic`` and ``indicator`` (names; the latter empty for a composite); ``score`` (0-100, 100
        the greatest challenge: a composite's mean, an indicator's percentile); ``rank, of, low,
        high`` (1 = greatest challenge, 90 % interval), ``best, worst`` (with one indicator left out
        as well) and ``verdict`` of composites, for an indicator ``rank`` is the composite's without
        it; ``value`` in the indicator's unit, ``year``, ``note`` that the value is an estimate,
        ``weight`` (of a composite: the part of the weight with figures, 0-1), ``why`` the indicator
        counts, ``missing`` the reason. Numbers are NaN, texts empty, where there is none.
    """
    rows = []
    for one in profile.composites:
        topic = topic_name(one.slug, profile.by, t.language)
        rows.append(_composite_row(one, topic, t))
        for score in one.indicators:
            row = dict.fromkeys(PROFILE_COLUMNS)
            row |= {"topic": topic, "verdict": "", "score": score.percentile, "year": score.year}
            row |= {"indicator": indicator(score.slug).name.in_language(t.language)}
            row |= {"value": score.value, "weight": score.weight, "rank": score.without}
            row |= {"why": why(score.slug).in_language(t.language)}
            row["note"] = t("anslag") if score.estimated else ""
            row["missing"] = "" if score.missing is None else missing_text(score.missing, t)
            rows.append(row)
    table = pd.DataFrame(rows, columns=list(PROFILE_COLUMNS))
    texts = {"topic", "indicator", "verdict", "note", "why", "missing"}
    numbers = [column for column in PROFILE_COLUMNS if column not in texts]
    return table.astype(dict.fromkeys(numbers, float))


def _composite_row(one: Composite, topic: str, t: Translate) -> dict:
    row = dict.fromkeys(PROFILE_COLUMNS)
    row |= {key: getattr(one, key) for key in ("score", "rank", "of", "low", "high", "best", "worst")}
    row |= {"topic": topic, "indicator": "", "verdict": verdict_label(one.verdict, t), "why": ""}
    row |= {"note": "", "weight": one.covered}
    row["missing"] = "" if one.missing is None else composite_missing(one.missing, t)
    return row


def left_out_table(profile: Profile, language: str) -> pd.DataFrame:
    """Every indicator that does not count: ``indicator`` (name) and ``reason``."""
    rows = [
        (indicator(slug).name.in_language(language), reason.in_language(language))
        for slug, reason in profile.left_out
    ]
    return pd.DataFrame(rows, columns=["indicator", "reason"])


def rank_table(field: Field, t: Translate, order: str = "name") -> pd.DataFrame:
    """One row a peer: ``slug, name, score, rank, low, high, best, worst, verdict``.

    Rank 1 is the greatest challenge; NaN where there is none. ``order`` is ``name`` (the alphabet)
    or ``rank``. Raises ValueError for another order.
    """
    best, worst = field.intervals.whole
    of = centres()
    table = pd.DataFrame(
        {
            "slug": [one.slug for one in of],
            "name": [one.name for one in of],
            "score": field.score,
            "rank": field.intervals.rank,
            "low": field.intervals.low,
            "high": field.intervals.high,
            "best": best,
            "worst": worst,
            "verdict": [verdict_label(verdict, t) for verdict in field.verdict],
        }
    )[field.peer]
    return ordered(table, order)


def ordered(table: pd.DataFrame, order: str) -> pd.DataFrame:
    """The rows by ``name`` (the Norwegian alphabet) or by ``rank`` (then name)."""
    if order not in ("name", "rank"):
        raise ValueError(f"unknown order '{order}' (known: name, rank)")
    by = ["rank", "name"] if order == "rank" else ["name"]
    return table.sort_values(by, key=_alphabet, na_position="last").reset_index(drop=True)


#: æ, ø and å stand last in that order; Unicode has å before æ.
_LAST = str.maketrans({"æ": "{", "ø": "|", "å": "}", "á": "a", "č": "c", "š": "s", "ö": "|"})


def _alphabet(column: pd.Series) -> Sequence:
    return column if column.name == "rank" else column.str.lower().str.translate(_LAST)


def topic_table(fields: Sequence[Field], by: By, language: str) -> pd.DataFrame:
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
