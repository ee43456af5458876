"""What a delineation does: whom it covers, and whom it moves against another, in words."""

from __future__ import annotations

from regionsenter.catalog import strategy_centres
from regionsenter.geography.centres import centre, centres
from regionsenter.geography.slugs import sort_key
from regionsenter.measures.target_group import TargetGroup, compare_groups
from regionsenter.measures.values import default_year
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.texts import Translate


def background_text(t: Translate) -> str:
    """What the strategy says of the group, and that every list here is derived."""
    return t(
        "Strategien sier om lag {count} små og store regionsentre med utgangspunkt i BA-regionene. "
        "De største byene, og sentre i omlandet til storbyene, er utenfor. Den endelige avgrensningen "
        "kommer senere. Strategien spør etter rolle og funksjon, ikke størrelse; derfor står "
        "funksjoner og arbeidsplasser ved siden av folketallet. Lista her er avledet av åpne tall og "
        "ikke offisiell: hvert av de {all} sentrene har en grunn, og du kan flytte hver grense."
    ).format(count=strategy_centres(), all=len(centres()))


def covered_text(group: TargetGroup, t: Translate) -> str:
    """People and municipalities in the group's regions, of the whole country."""
    covered = group.country
    text = t(
        "Regionene deres har {people} innbyggere ({share} av landet, 1. januar {year}) i "
        "{municipalities} av {all} kommuner. {settlement} av innbyggerne bor i selve "
        "sentertettstedene."
    ).format(
        people=format_number(covered.people, 0, t.language),
        share=format_value(covered.people_share, "percent", 1, t.language),
        year=default_year("folketall"),
        municipalities=covered.municipalities,
        all=covered.of_municipalities,
        settlement=format_number(covered.settlement_people, 0, t.language),
    )
    if group.towns_in:
        people = sum(town.town.population for town in group.towns_in)
        text += " " + t("I de andre byene som er med, bor det {people}.").format(
            people=format_number(people, 0, t.language)
        )
    return text


def change_text(before: TargetGroup, after: TargetGroup, t: Translate) -> str:
    """How many enter and leave, in a sentence."""
    change = compare_groups(before, after)
    if change.entered or change.left:
        text = t("{entered} kommer inn og {left} går ut.").format(
            entered=len(change.entered), left=len(change.left)
        )
    else:
        text = t("De samme sentrene er med.")
    if change.towns_entered or change.towns_left:
        text += " " + t("Av andre byer kommer {entered} inn og {left} går ut.").format(
            entered=len(change.towns_entered), left=len(change.towns_left)
        )
    return text


def only_in_text(group: TargetGroup, other: TargetGroup, t: Translate) -> str:
    """The names of the centres that are in one group and not in the other."""
    slugs = group.slugs_in - other.slugs_in
    return ", ".join(sorted((centre(slug).name for slug in slugs), key=sort_key)) or t("ingen")
