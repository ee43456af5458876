"""The target group: who is in and who is out, and why, on the map."""

from __future__ import annotations

from regionsenter.geography.centres import centre
from regionsenter.measures.judgement import Judgement, TownJudgement
from regionsenter.measures.target_group import TargetGroup
from regionsenter.present.delineation.limits.words import limit_name
from regionsenter.present.delineation.towns.words import town_heading
from regionsenter.present.delineation.words import reason_heading
from regionsenter.present.language.case import within_sentence
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


def delineation_state(group: TargetGroup, view: View, t: Translate) -> MapState:
    """The message to the map. The view's centre is selected, with its region outlined."""
    covered = {
        code
        for judgement in group.judgements
        if judgement.inside
        for code in judgement.centre.municipalities
    }
    region = dict.fromkeys(municipality_order(), REGION_OUT) | dict.fromkeys(covered, REGION_IN)
    judgements = {judgement.slug: judgement for judgement in group.judgements}
    texts = map_texts(t) | {"rank": "", "centre_rank": "", "map": t("Kart over målgruppa")}
    selected = centre(view.centre) if view.centre else None
    return MapState(
        title=t("Målgruppa"),
        unit="",
        year="",
        palette=PALETTE,
        classes=flags(municipality_order(), region),
        centre_classes=flags(
            centre_order(), {slug: kind_of(judgement) for slug, judgement in judgements.items()}
        ),
        values=tuple(
            t("regionen er med") if region[code] == REGION_IN else t("regionen er utenfor")
            for code in municipality_order()
        ),
        centre_values=tuple(judgement_line(judgements[slug], t) for slug in centre_order()),
        selected=view.centre,
        outline=selected.municipalities if selected else (),
        rule="ba",
        texts=texts,
        lang=view.language,
        towns=tuple(
            (
                town.town.name,
                town.town.lon,
                town.town.lat,
                IN if town.inside else OUT,
                town_line(town, group, t),
            )
            for town in (group.towns if group.several_centres else ())
        ),
        compared=tuple(
            judgement.slug for judgement in group.borderline[:MOST_FRAMED] if judgement.slug != view.centre
        ),
    )


def kind_of(judgement: Judgement) -> int:
    """Which of the centres' kinds in :data:`PALETTE` a centre is of."""
    if judgement.borderline:
        return NEAR_IN if judgement.inside else NEAR_OUT
    return IN if judgement.inside else OUT


def judgement_line(judgement: Judgement, t: Translate) -> str:
    """What the map says of a centre: in, or the first reason why not; and what it is near."""
    text = t("med") if judgement.inside else t("utenfor: {reason}")
    text = text.format(reason=within_sentence(reason_heading(judgement.reason, t)))
    if judgement.borderline:
        limits = ", ".join(limit_name(name, t) for name in judgement.borderline)
        text += t(" – på vippen ({limits})").format(limits=limits)
    return text


def town_line(judgement: TownJudgement, group: TargetGroup, t: Translate) -> str:
    """What the map says of a town that is not its region's centre."""
    text = t("annen by, med") if judgement.inside else t("annen by, utenfor: {reason}")
    return text.format(reason=within_sentence(town_heading(judgement.reason, group, t)))
