"""One challenge or theme of a centre, indicator by indicator, as HTML."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.catalog import indicator
from regionsenter.catalog.profile import why
from regionsenter.measures.profile_model import Composite, IndicatorScore
from regionsenter.present.language.estimates import as_estimate
from regionsenter.present.language.flags import missing_text
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.present.language.years import indicator_when_text
from regionsenter.present.profile.words import doubt_text, without_text
from regionsenter.texts import Translate


def detail_html(composite: Composite, caption: str, t: Translate) -> Markup:
    """A row an indicator: value and year, percentile, weight, and the rank without it."""
    headings = (
        t("Indikator"),
        t("Verdi"),
        t("Plassering (0–100)"),
        t("Vekt"),
        t("Rang uten den"),
    )
    head = Markup("").join(Markup('<th scope="col">{}</th>').format(heading) for heading in headings)
    rows = Markup("").join(_row(score, composite.rank, t) for score in composite.indicators)
    return Markup(
        '<div class="rs-scroll"><table class="rs-detail"><caption>{}</caption>'
        "<thead><tr>{}</tr></thead><tbody>{}</tbody></table></div>"
    ).format(caption, head, rows)


def _row(score: IndicatorScore, rank: int | None, t: Translate) -> Markup:
    entry = indicator(score.slug)
    direction = (
        t("Høy verdi er størst utfordring.")
        if entry.direction == "high_bad"
        else t("Lav verdi er størst utfordring.")
    )
    return Markup(
        '<tr><th scope="row">{name}<small>{note}</small></th><td>{value}</td>'
        "<td>{place}</td><td>{weight}</td><td>{without}</td></tr>"
    ).format(
        name=entry.name.in_language(t.language),
        note=f"{direction} {why(score.slug).in_language(t.language)}",
        value=_value(score, t),
        place=_place(score, t),
        weight=format_number(score.weight, 0 if score.weight == int(score.weight) else 1, t.language),
        without=without_text(score, rank, t),
    )


def _value(score: IndicatorScore, t: Translate) -> Markup:
    """The value with its year, or why there is none."""
    if score.value is None:
        return Markup("{}").format(missing_text(score.missing, t) if score.missing else t("mangler"))
    entry = indicator(score.slug)
    shown = as_estimate(score.value, entry.unit, score.estimated)
    number = format_value(shown, entry.unit, entry.decimals, t.language, long=True)
    # That it is old stands with the year.
    notes = [indicator_when_text(score.slug, score.year, t), doubt_text(score, t, old=False)]
    return Markup("{} <small>({})</small>").format(number, ", ".join(filter(None, notes)))


def _place(score: IndicatorScore, t: Translate) -> Markup:
    """The percentile as a number and a bar."""
    if score.percentile is None:
        return Markup("{}").format(t("mangler"))
    return Markup('{}<span class="rs-bar" aria-hidden="true"><i style="width:{:.0f}%"></i></span>').format(
        format_number(score.percentile, 0, t.language), score.percentile
    )
