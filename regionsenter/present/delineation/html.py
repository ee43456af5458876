"""The target group: who is in and who is out, and why, as HTML."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from markupsafe import Markup

from regionsenter.geography.centres import centre
from regionsenter.geography.slugs import sort_key
from regionsenter.measures.judgement import Judgement
from regionsenter.measures.target_group import TargetGroup
from regionsenter.present.charts import house
from regionsenter.present.delineation.map import (
    IN,
    MOST_FRAMED,
    NEAR_IN,
    NEAR_OUT,
    OUT,
    PALETTE,
    REGION_IN,
    kind_of,
)
from regionsenter.present.delineation.role.html import names_with_roles_html
from regionsenter.present.delineation.role.words import role_text
from regionsenter.present.delineation.words import (
    borderline_text,
    margin_percent,
    reason_heading,
    reasons_text,
)
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate


def count_html(group: TargetGroup, t: Translate) -> Markup:
    """The big number of places that are in, and of which kinds they are."""
    number = format_number(len(group.slugs_in) + len(group.towns_in), 0, t.language)
    label = t("av {all} regionsentre er med").format(all=len(group.judgements))
    if group.several_centres:
        label = t("er med: {centres} av {all} regionsentre og {towns} av {of_towns} andre byer").format(
            centres=len(group.slugs_in),
            all=len(group.judgements),
            towns=len(group.towns_in),
            of_towns=len(group.towns),
        )
    return Markup('<p class="rs-count"><strong>{}</strong> <span>{}</span></p>').format(number, label)


def judgement_html(judgement: Judgement, group: TargetGroup, t: Translate) -> Markup:
    """One centre: in or out, why, and what it is near."""
    verdict = t("med i målgruppa") if judgement.inside else t("utenfor målgruppa")
    why = [
        reasons_text(judgement, group.limits, t),
        role_text(judgement, group.limits, t),
        borderline_text(judgement.borderline, t),
    ]
    return Markup('<p class="rs-judged"><strong>{}: {}.</strong> {}</p>').format(
        judgement.centre.name, verdict, " ".join(filter(None, why))
    )


def outside_html(group: TargetGroup, t: Translate) -> Markup:
    """Those outside, under the first reason of each, with their size and functions."""
    outside = [judgement for judgement in group.judgements if not judgement.inside]
    if not outside:
        return Markup("<p>{}</p>").format(t("Ingen er utenfor."))
    by_reason: dict[str, list[Judgement]] = {}
    for judgement in sorted(outside, key=lambda one: sort_key(one.name)):
        by_reason.setdefault(judgement.reason, []).append(judgement)
    rows = Markup("").join(
        Markup("<dt>{} ({})</dt><dd>{}</dd>").format(
            reason_heading(reason, t), len(those), names_with_roles_html(those, group.limits, t)
        )
        for reason, those in sorted(by_reason.items(), key=lambda item: -len(item[1]))
    )
    return Markup('<dl class="rs-outside">{}</dl>').format(rows)


def centres_by_reason_html(judgements: Sequence[Judgement], t: Translate) -> Markup:
    """Centres under the first reason of each, the most common reason first."""
    slugs_by_reason: dict[str, list[str]] = {}
    for judgement in judgements:
        slugs_by_reason.setdefault(judgement.reason, []).append(judgement.slug)
    return centres_by_heading_html(
        (reason_heading(reason, t), slugs)
        for reason, slugs in sorted(slugs_by_reason.items(), key=lambda item: -len(item[1]))
    )


def centres_by_heading_html(groups: Iterable[tuple[str, Collection[str]]]) -> Markup:
    """The names of centres, given by slug, under headings that count them."""
    rows = Markup("").join(
        Markup("<dt>{} ({})</dt><dd>{}</dd>").format(
            heading, len(slugs), ", ".join(sorted((centre(slug).name for slug in slugs), key=sort_key))
        )
        for heading, slugs in groups
    )
    return Markup('<dl class="rs-outside">{}</dl>').format(rows)


def delineation_legend_html(group: TargetGroup, t: Translate) -> Markup:
    """The map's legend with the number of centres of each kind."""
    kinds = [kind_of(judgement) for judgement in group.judgements]
    circle, square = "border-radius:50%", f"outline:1.5px solid {house.INK};outline-offset:2px"
    rows = (
        (IN, circle, t("med")),
        (OUT, circle, t("utenfor")),
        (NEAR_IN, square, t("med, men på vippen")),
        (NEAR_OUT, square, t("utenfor, men på vippen")),
    )
    items = [_item(PALETTE[kind], shape, f"{text} ({kinds.count(kind)})") for kind, shape, text in rows]
    items.append(_item(PALETTE[REGION_IN], "width:26px", t("regionen til et senter som er med")))
    if group.several_centres:
        towns_in = len(group.towns_in)
        items += [
            _triangle("▲", t("annen by, med"), towns_in),
            _triangle("△", t("annen by, utenfor"), len(group.towns) - towns_in),
        ]
    note = t("På vippen: utfallet endres om én grense flyttes {margin} %.").format(margin=margin_percent())
    if (more := len(group.borderline) - MOST_FRAMED) > 0:
        note += " " + t("{n} av dem har fargen, men ikke rammen.").format(n=more)
    title = t("{count} av {all} regionsentre er med").format(
        count=len(group.slugs_in), all=len(group.judgements)
    )
    return Markup(
        '<div class="rs-key" role="group" aria-label="{}">'
        "<p><strong>{}</strong></p><ul>{}</ul><p>{}</p></div>"
    ).format(t("Tegnforklaring"), title, Markup("").join(items), note)


def _item(colour: str, shape: str, text: str) -> Markup:
    style = f"background:{colour};border:1.5px solid {house.INK};{shape}"
    return Markup('<li><span aria-hidden="true" style="{}"></span>{}</li>').format(style, text)


def _triangle(glyph: str, text: str, count: int) -> Markup:
    return Markup('<li><span class="rs-triangle" aria-hidden="true">{}</span>{}</li>').format(
        glyph, f"{text} ({count})"
    )
