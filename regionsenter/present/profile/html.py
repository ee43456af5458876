"""The challenge profile of a centre, as HTML."""

from __future__ import annotations

from html import escape

from regionsenter.catalog import indicator
from regionsenter.catalog.profile import why
from regionsenter.measures.profile import Composite, IndicatorScore
from regionsenter.measures.rank_uncertainty import VERDICTS
from regionsenter.present.language.estimates import as_estimate
from regionsenter.present.language.flags import missing_text
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.present.profile.words import (
    SYMBOLS,
    verdict_explanation,
    verdict_label,
    without_text,
)
from regionsenter.texts import Translate


def detail_html(one: Composite, caption: str, t: Translate) -> str:
    """A row an indicator: value and year, percentile, weight, and the rank without it."""
    heads = (
        t("Indikator"),
        t("Verdi"),
        t("Plassering (0–100)"),
        t("Vekt"),
        t("Rang uten den"),
    )
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in heads)
    rows = "".join(_row(score, one.rank, t) for score in one.indicators)
    return (
        f'<div class="rs-scroll"><table class="rs-detail"><caption>{escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _row(score: IndicatorScore, rank: int | None, t: Translate) -> str:
    entry = indicator(score.slug)
    if score.value is None:
        value = escape(missing_text(score.missing, t)) if score.missing else escape(t("mangler"))
    else:
        shown = as_estimate(score.value, entry.unit, score.estimated)
        number = format_value(shown, entry.unit, entry.decimals, t.language, long=True)
        doubt = ", " + t("anslag") if score.estimated else ""
        value = f"{escape(number)} <small>({score.year}{escape(doubt)})</small>"
    direction = (
        t("Høy verdi er størst utfordring.")
        if entry.direction == "high_bad"
        else t("Lav verdi er størst utfordring.")
    )
    name = escape(entry.name.in_language(t.language))
    note = f"{direction} {why(score.slug).in_language(t.language)}"
    weight = format_number(score.weight, 0 if score.weight == int(score.weight) else 1, t.language)
    return (
        f'<tr><th scope="row">{name}<small>{escape(note)}</small></th><td>{value}</td>'
        f"<td>{_place(score, t)}</td><td>{weight}</td>"
        f"<td>{escape(without_text(score, rank, t))}</td></tr>"
    )


def _place(score: IndicatorScore, t: Translate) -> str:
    """The percentile as a number and a bar."""
    if score.percentile is None:
        return escape(t("mangler"))
    number = format_number(score.percentile, 0, t.language)
    bar = f'<span class="rs-bar" aria-hidden="true"><i style="width:{score.percentile:.0f}%"></i></span>'
    return f"{number}{bar}"


def verdicts_html(t: Translate) -> str:
    """What the signs and verdicts mean."""
    rows = "".join(
        f'<dt><span aria-hidden="true">{SYMBOLS[one]}</span> {escape(verdict_label(one, t))}</dt>'
        f"<dd>{escape(verdict_explanation(one, t))}</dd>"
        for one in VERDICTS
    )
    return f'<dl class="rs-verdicts">{rows}</dl>'
