"""The target group: the rule, who is in and who is out, and why, on the map."""

from __future__ import annotations

from html import escape

from regionsenter.geography.centres import centre
from regionsenter.measures.target_group import Judgement, TargetGroup
from regionsenter.present.delineation.words import limit_name, reason_heading
from regionsenter.present.map.state import (
    MapState,
    centre_order,
    flags,
    map_texts,
    municipality_order,
)
from regionsenter.texts import Translate
from regionsenter.view import View

#: Regions that are in and out, then centres: in, out, in near a limit, out near a limit.
PALETTE = ("#b7d8da", "#efede8", "#0b5c6b", "#ffffff", "#c9650c", "#ffe3c2")


REGION_IN, REGION_OUT, IN, OUT, NEAR_IN, NEAR_OUT = range(6)


#: More squares with names than this would cover one another; the others are circles in their colour.
MOST_FRAMED = 40


INK = "#1f2a30"


def delineation_map(group: TargetGroup, view: View, t: Translate) -> MapState:
    """The message to the map. The view's centre is selected, with its region outlined."""
    covered = {code for one in group.judgements if one.inside for code in one.centre.municipalities}
    region = dict.fromkeys(municipality_order(), REGION_OUT) | dict.fromkeys(covered, REGION_IN)
    judged = {one.slug: one for one in group.judgements}
    texts = map_texts(t) | {"rank": "", "centre_rank": "", "map": t("Kart over målgruppa")}
    selected = centre(view.centre) if view.centre else None
    return MapState(
        title=t("Målgruppa"),
        unit="",
        year="",
        palette=PALETTE,
        classes=flags(municipality_order(), region),
        centre_classes=flags(centre_order(), {slug: kind(one) for slug, one in judged.items()}),
        values=tuple(
            t("regionen er med") if region[code] == REGION_IN else t("regionen er utenfor")
            for code in municipality_order()
        ),
        centre_values=tuple(judgement_line(judged[slug], t) for slug in centre_order()),
        selected=view.centre,
        outline=selected.municipalities if selected else (),
        rule="ba",
        texts=texts,
        lang=view.language,
        compared=tuple(one.slug for one in group.borderline[:MOST_FRAMED] if one.slug != view.centre),
    )


def kind(one: Judgement) -> int:
    """Which of the centres' kinds in :data:`PALETTE` a centre is of."""
    if one.borderline:
        return NEAR_IN if one.inside else NEAR_OUT
    return IN if one.inside else OUT


def judgement_line(one: Judgement, t: Translate) -> str:
    """What the map says of a centre: in, or the first reason why not; and what it is near."""
    text = t("med") if one.inside else t("utenfor: {reason}")
    text = text.format(reason=_lower(reason_heading(one.reason, t)))
    if one.borderline:
        limits = ", ".join(limit_name(name, t) for name in one.borderline)
        text += t(" – på vippen ({limits})").format(limits=limits)
    return text


def legend_html(group: TargetGroup, t: Translate) -> str:
    """The legend with the number of centres of each kind."""
    kinds = [kind(one) for one in group.judgements]
    round_, square = (
        "border-radius:50%",
        f"outline:1.5px solid {INK};outline-offset:2px",
    )
    rows = (
        (IN, round_, t("med")),
        (OUT, round_, t("utenfor")),
        (NEAR_IN, square, t("med, men på vippen")),
        (NEAR_OUT, square, t("utenfor, men på vippen")),
    )
    items = [
        _item(PALETTE[number], shape, f"{text} ({kinds.count(number)})") for number, shape, text in rows
    ]
    items.append(_item(PALETTE[REGION_IN], "width:26px", t("regionen til et senter som er med")))
    note = t("På vippen: utfallet endres om én grense flyttes 10 %.")
    if (more := len(group.borderline) - MOST_FRAMED) > 0:
        note += " " + t("{n} av dem har fargen, men ikke rammen.").format(n=more)
    title = t("{count} av {all} regionsentre er med").format(
        count=len(group.slugs_in), all=len(group.judgements)
    )
    return (
        f'<div class="rs-key" role="group" aria-label="{escape(t("Tegnforklaring"), quote=True)}">'
        f"<p><strong>{escape(title)}</strong></p><ul>{''.join(items)}</ul><p>{escape(note)}</p></div>"
    )


def _item(colour: str, shape: str, text: str) -> str:
    style = f"background:{colour};border:1.5px solid {INK};{shape}"
    return f'<li><span aria-hidden="true" style="{style}"></span>{escape(text)}</li>'


def _lower(name: str) -> str:
    return name[:1].lower() + name[1:]
