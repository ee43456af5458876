"""What a delineation does: whom it covers, whom it moves, against what, in words."""

from __future__ import annotations

from collections.abc import Mapping

from regionsenter.measures.target_group import TargetGroup, compare_groups
from regionsenter.measures.values import default_year
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.texts import Translate

#: Which rows the table may be cut down to.
ALL, INSIDE, OUTSIDE, NEAR = "alle", "med", "utenfor", "vippen"


def background_text(t: Translate) -> str:
    """What the strategy says of the group, and that every list here is derived."""
    return t(
        "Strategien sier om lag 120 små og store regionsentre med utgangspunkt i BA-regionene. De "
        "største byene, og sentre i omlandet til storbyene, er utenfor. Den endelige avgrensningen "
        "kommer senere. Lista her er derfor avledet av åpne tall og ikke offisiell: hvert av de "
        "{all} sentrene har en grunn, og du kan flytte hver grense."
    )


def covered_text(group: TargetGroup, t: Translate) -> str:
    """People and municipalities in the group's regions, of the whole country."""
    of = group.country
    return t(
        "Regionene deres har {people} innbyggere ({share} av landet, 1. januar {year}) i "
        "{municipalities} av {all} kommuner. {settlement} av innbyggerne bor i selve "
        "sentertettstedene."
    ).format(
        people=format_number(of.people, 0, t.language),
        share=format_value(100 * of.people / of.of_people, "percent", 1, t.language),
        year=default_year("folketall"),
        municipalities=of.municipalities,
        all=of.of_municipalities,
        settlement=format_number(of.settlement_people, 0, t.language),
    )


def change_text(before: TargetGroup, after: TargetGroup, t: Translate) -> str:
    """How many enter and leave, in a sentence."""
    change = compare_groups(before, after)
    if not change.entered and not change.left:
        return t("De samme sentrene er med.")
    return t("{entered} kommer inn og {left} går ut.").format(
        entered=len(change.entered), left=len(change.left)
    )


def filter_names(t: Translate) -> Mapping[str, str]:
    """What the filters are called."""
    return {
        ALL: t("Alle"),
        INSIDE: t("Med"),
        OUTSIDE: t("Utenfor"),
        NEAR: t("På vippen"),
    }
