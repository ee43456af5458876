"""The columns of the table of centres: what each holds, with its unit, year and source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from regionsenter.catalog.models import Indicator, Source
from regionsenter.measures.model import Comparison
from regionsenter.present.language.flags import words_of_flags
from regionsenter.present.language.numbers import unit_name
from regionsenter.present.language.sources import table_text
from regionsenter.present.language.years import when_text
from regionsenter.texts import Translate

Kind = Literal["text", "number"]


@dataclass(frozen=True)
class Column:
    """What a column holds.

    ``key`` is its name in the frame; ``label`` is its heading, with the unit; ``help`` says what
    it is, for which year and from where; ``decimals`` is None for text; ``indicator`` and
    ``part`` (``centre``, ``hinterland``, ``gap``) are None for what is not an indicator; ``unit``
    is the indicator's. Columns of one indicator have a ``group`` in common, its name with the unit and
    the year, under which ``short`` is enough of a heading.
    """

    key: str
    label: str
    kind: Kind
    help: str = ""
    decimals: int | None = None
    indicator: str | None = None
    part: str | None = None
    unit: str | None = None
    group: str = ""
    short: str = ""


def indicator_columns(
    comparisons: Sequence[Comparison],
    parts: Sequence[str],
    sources: Mapping[str, Source],
    t: Translate,
) -> list[Column]:
    """An indicator's columns; ``comparisons`` are those of all the rows."""
    first = comparisons[0]
    indicator = first.indicator
    short = indicator.short.in_language(t.language)
    unit = _with_year(indicator.unit, comparisons, t)
    points = _with_year(indicator.gap_unit, comparisons, t)
    labels = {
        "centre": t("{short}, senter ({unit})").format(short=short, unit=unit),
        "hinterland": t("{short}, omland ({unit})").format(short=short, unit=unit),
        "gap": t("{short}, gap ({unit})").format(short=short, unit=points),
    }
    if indicator.is_gap:
        labels["centre"] = f"{short} ({unit})"
    meanings = {
        "centre": t("Senteret."),
        "hinterland": t("Omlandet etter den valgte regelen."),
        "gap": t("Gap: senteret minus omlandet."),
    }
    if indicator.gap_is_share:
        meanings["gap"] = t("Gap: senterets andel av senter og omland.")
    about = _help(first, comparisons, sources, t)
    gap_apart = indicator.gap_unit != indicator.unit
    shorts = {
        "centre": t("Senter"),
        "hinterland": t("Omland"),
        "gap": t("Gap ({unit})").format(unit=unit_name(indicator.gap_unit, t)) if gap_apart else t("Gap"),
    }
    return [
        Column(
            key=column_key(indicator, part),
            label=labels[part],
            kind="number",
            help=f"{meanings[part]} {about}" if not indicator.is_gap else about,
            decimals=indicator.gap_decimals if part == "gap" else indicator.decimals,
            indicator=indicator.slug,
            part=part,
            unit=indicator.unit,
            group="" if indicator.is_gap else f"{short} ({unit})",
            short="" if indicator.is_gap else shorts[part],
        )
        for part in parts_shown(indicator, parts)
    ]


def column_key(indicator: Indicator, part: str) -> str:
    """The name in the frame of one of an indicator's columns."""
    return f"{indicator.slug}.{part}"


def parts_shown(indicator: Indicator, parts: Sequence[str]) -> list[str]:
    """A gap indicator is one number; the other indicators have all the parts asked for."""
    return ["centre"] if indicator.is_gap else list(parts)


def _with_year(unit: str, comparisons: Sequence[Comparison], t: Translate) -> str:
    """The unit and, where all rows share it, the year: a number must never stand without."""
    years = {when_text(comparison, t) for comparison in comparisons}
    when = next(iter(years)) if len(years) == 1 else ""
    return ", ".join(filter(None, [unit_name(unit, t), when]))


def _help(
    first: Comparison,
    comparisons: Sequence[Comparison],
    sources: Mapping[str, Source],
    t: Translate,
) -> str:
    """Name, question, year, source and what the flags of the column mean."""
    indicator = first.indicator
    used = [sources[slug] for slug in indicator.sources]
    origin = "; ".join(
        ", ".join(
            filter(
                None,
                [
                    f"{source.publisher}: {source.title.in_language(t.language)}",
                    table_text(source, t),
                ],
            )
        )
        for source in used
    )
    flags = {
        flag
        for comparison in comparisons
        for value in (comparison.centre, comparison.hinterland, comparison.gap)
        for flag in value.flags
    }
    sentences = [
        indicator.name.in_language(t.language) + ".",
        indicator.question.in_language(t.language),
        t("År: {when}.").format(when=when_text(first, t)),
        t("Kilde: {source}.").format(source=origin),
        *(text.explanation for text in words_of_flags(flags, t)),
    ]
    return " ".join(sentences)
