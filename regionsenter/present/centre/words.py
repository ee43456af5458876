"""What a centre is: where, how many people, what stands out, its key figures, in words."""

from __future__ import annotations

from regionsenter.asked.group import limits_of
from regionsenter.geography.centres import Centre
from regionsenter.measures.target_group import target_group
from regionsenter.present.centre.panel.words import kostra_text
from regionsenter.present.delineation.words import reason_text
from regionsenter.texts import Translate
from regionsenter.view import View
from regionsenter.vocabulary import county_name, kostra_group


def kind_of_place_text(place: Centre, t: Translate) -> str:
    """What kind of place it is and where, as one line: settlement, region, county."""
    return " · ".join(
        [
            t("Regionsenter i BA-region {region}").format(region=place.region_name),
            county_name()[place.county],
        ]
    )


def target_text(place: Centre, delineation: str | None, t: Translate) -> str:
    """Whether the centre is in the target group by a view's ``delineation``, and if not, why.

    None is the default delineation.
    """
    group = target_group(limits_of(delineation))
    judgement = group.of(place.slug)
    if judgement.inside:
        return (
            t("I målgruppa etter den avledede standardavgrensningen.")
            if delineation is None
            else t("I målgruppa etter din avgrensning.")
        )
    why = reason_text(judgement.reason, judgement, group.limits, t)
    return t("Utenfor målgruppa. {reason}").format(reason=why)


def about_texts(place: Centre, view: View, t: Translate) -> list[str]:
    """In or out of the target group, the KOSTRA group, and what is special about the centre."""
    groups = [kostra_group()[code] for code in place.centre_municipalities]
    texts = [
        target_text(place, view.delineation, t),
        kostra_text(groups, t),
        place.exception.get(t.language, ""),
    ]
    return [text for text in texts if text]
