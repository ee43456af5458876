"""The panel beside the map, as our own HTML: a selected centre's figures, or the extremes."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from regionsenter.geography.centres import Centre
from regionsenter.measures.model import Comparison, Value
from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation_words import reason_text
from regionsenter.present.estimates import written
from regionsenter.present.flags import flag_labels, flag_texts, missing_text
from regionsenter.present.numbers import axis_unit, format_gap, format_number
from regionsenter.present.rules import rule_text
from regionsenter.present.sentences import year_text
from regionsenter.texts import Translate


def place_line(place: Centre, county: str, language: str, t: Translate) -> str:
    """What kind of place a centre is, in one line of text."""
    parts = [t("BA-region {region}").format(region=place.region_name), county]
    if place.settlement_population is None:
        parts.append(t("tettstedets folketall mangler"))
    else:
        people = format_number(place.settlement_population, 0, language)
        parts.append(
            t("{people} innbyggere i tettstedet ({year})").format(
                people=people, year=place.settlement_date[:4]
            )
        )
    return " · ".join(parts)


def hinterland_line(place: Centre, rule: str, names: Sequence[str], t: Translate) -> str:
    """Which area the hinterland is, in one line of text.

    ``names`` are of the municipalities in it, empty when it holds no whole municipality.
    """
    if rule == "local":
        return t("Omland: senterkommunen utenfor tettstedet.")
    if rule != "ba":
        listed = ", ".join(names) or t("ingen kommuner")
        return t("Omland: {rule}: {names}.").format(rule=rule_text(rule, t), names=listed)
    if not names:
        return t(
            "Regionen har ingen kommuner utenom senteret, så det finnes ikke omland etter BA-region. "
            "Velg omland «lokalt»."
        )
    return t("Omland: {names}.").format(names=", ".join(names))


def kostra_line(groups: Sequence[str], t: Translate) -> str:
    """The KOSTRA group of the centre municipality (or municipalities), 2024."""
    return t("{groups} (SSB, 2024).").format(groups=", ".join(dict.fromkeys(groups)))


def candidate_line(place: Centre, language: str, t: Translate) -> str:
    """Why the centre is in or out of the derived target group, by the default limits."""
    group = target_group()
    one = group.of(place.slug)
    if one.inside:
        return t("I målgruppa etter den avledede standardavgrensningen.")
    why = reason_text(one.reason, one, group.limits, language, t)
    return t("Utenfor målgruppa. {reason}").format(reason=why)


def figures_table(
    comparisons: Sequence[Comparison], language: str, t: Translate, *, caption: str
) -> str:
    """Figures of a centre as an HTML table: indicator, centre, hinterland, gap, Norway.

    Every row has its unit and year and, where there are any, its flags; flags that all rows share
    stand once, underneath. A missing value says why on hover and to screen readers.
    """
    head = "".join(
        f'<th scope="col">{escape(text)}</th>'
        for text in (t("Indikator"), t("Senter"), t("Omland"), t("Gap"), t("Norge"))
    )
    flags = [_flags(entry) for entry in comparisons]
    shared = set.intersection(*flags) if flags else set()
    rows = "".join(
        _row(entry, mine - shared, language, t)
        for entry, mine in zip(comparisons, flags, strict=True)
    )
    foot = " ".join(text.explanation for text in flag_texts(shared, t))
    return (
        f'<table class="rs-figures"><caption>{escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead>"
        f"<tbody>{rows}</tbody></table>"
        + (f'<p class="rs-foot">{escape(foot)}</p>' if foot else "")
    )


def _flags(entry: Comparison) -> set[str]:
    """Flags of the centre's and the hinterland's numbers."""
    return {*entry.centre.flags, *entry.hinterland.flags}


def _row(entry: Comparison, flags: set[str], language: str, t: Translate) -> str:
    indicator = entry.indicator
    when = year_text(entry.year, entry.base_year, t)
    unit = axis_unit(indicator.unit, t)
    small = " · ".join(filter(None, [unit, when, flag_labels(flags, t)]))
    name = escape(indicator.short.in_language(language))
    title = escape(indicator.name.in_language(language), quote=True)
    sides = (
        (entry.centre, "rs-centre"), (entry.hinterland, "rs-hinterland"), (entry.gap, "rs-gap"),
        (entry.norway, ""),
    )  # fmt: skip
    cells = "".join(
        _cell(value, _number(value, entry, language, signed=kind == "rs-gap"), t, kind)
        for value, kind in sides
    )
    return (
        f'<tr><th scope="row" title="{title}">{name}<small>{escape(small)}</small></th>{cells}</tr>'
    )


def _number(value: Value, entry: Comparison, language: str, *, signed: bool) -> str:
    """The bare number: the unit stands with the indicator's name."""
    if value.value is None:
        return ""
    decimals, number = entry.indicator.decimals, written(value, entry.indicator.unit)
    if signed:
        return format_gap(number, "count", decimals, language)
    return format_number(number, decimals, language)


def _cell(value: Value, text: str, t: Translate, kind: str) -> str:
    if value.value is None:
        if value.missing == "not_applicable":
            reason = escape(missing_text("not_applicable", t), quote=True)
            return f'<td class="{kind}" title="{reason}"><span aria-hidden="true">–</span></td>'
        reason = missing_text(value.missing or "not_published", t)
        word = escape(t("mangler"))
        title = escape(reason, quote=True)
        return f'<td class="{kind} rs-missing" title="{title}">{word}</td>'
    return f'<td class="{kind}">{escape(text)}</td>'
