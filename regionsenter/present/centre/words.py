"""What a centre is: where, how many people, what stands out, its key figures, in words."""

from __future__ import annotations

from regionsenter.asked.group import group_of
from regionsenter.catalog.similarity import presets
from regionsenter.geography.centres import Centre
from regionsenter.present.centre.panel.words import kostra_line
from regionsenter.present.delineation.words import reason_text
from regionsenter.texts import Translate
from regionsenter.view import View
from regionsenter.view.written import Weights
from regionsenter.vocabulary import county_name, kostra_group


def likeness_name(likeness: str | Weights, t: Translate) -> str:
    """The name of a kind of likeness: a preset's, or that the weights are the reader's own."""
    if isinstance(likeness, str):
        return presets()[likeness].name.in_language(t.language)
    return t("Egne vekter")


def kind_line(place: Centre, t: Translate) -> str:
    """What kind of place it is and where, as one line: settlement, region, county."""
    return " · ".join(
        [
            t("Regionsenter i BA-region {region}").format(region=place.region_name),
            county_name()[place.county],
        ]
    )


def target_text(place: Centre, view: View, t: Translate) -> str:
    """Whether the centre is in the view's target group, and if not, why."""
    group = group_of(view)
    one = group.of(place.slug)
    if one.inside:
        return (
            t("I målgruppa etter den avledede standardavgrensningen.")
            if view.delineation is None
            else t("I målgruppa etter din avgrensning.")
        )
    why = reason_text(one.reason, one, group.limits, t)
    return t("Utenfor målgruppa. {reason}").format(reason=why)


def lines(place: Centre, view: View, t: Translate) -> list[str]:
    """In or out of the target group, the KOSTRA group, and what is special about the centre."""
    groups = [kostra_group()[code] for code in place.centre_municipalities]
    told = [
        target_text(place, view, t),
        kostra_line(groups, t),
        place.exception.get(view.language, ""),
    ]
    return [line for line in told if line]
