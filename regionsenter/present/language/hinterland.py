"""A centre's hinterland in words: which rule drew it, which municipalities and how many people are in it,
and what must be said of it."""

from __future__ import annotations

from collections.abc import Iterable

from regionsenter.geography.centres import Centre
from regionsenter.geography.drive_times import to_centre
from regionsenter.geography.hinterland import Hinterland, hinterland
from regionsenter.geography.rules import BEST, OWN, read_rule
from regionsenter.measures.rest import rest_of_municipality
from regionsenter.measures.values import default_year
from regionsenter.present.language.lists import listed
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.present.language.rules import rule_kind_text, rule_text
from regionsenter.texts import Translate
from regionsenter.vocabulary import municipality_name


def hinterland_text(place: Centre, rule: str, t: Translate) -> str:
    """The rule that drew a centre's hinterland, how many municipalities and people: one sentence.

    ``Omland: BA-regionen uten senterkommunen (5 kommuner, 12 345 innbyggere 1. januar 2026).``; where there
    is none of whole municipalities, that the centre is a region of its own, or that there is none.
    """
    around = hinterland(place, rule)
    if around.below_municipality:
        rest = rest_of_municipality(place)
        if rest is None:
            return t("Egen region: byen mot resten av kommunen.")
        return t("Egen region: byen mot resten av kommunen ({people} innbyggere 1. januar {year}).").format(
            people=format_number(rest.population, 0, t.language), year=rest.year
        )
    if not around.members:
        return no_hinterland_text(rule, t)
    pattern = t("Omland: {rule} ({size}).")
    if rule == "best":
        pattern = t("Omland, best tilgjengelig: {rule} ({size}).")
    return pattern.format(rule=used_rule_text(around, t), size=size_text(around, t))


def around_name(used: str, t: Translate) -> str:
    """What is around a centre, as the name of a column or a mark; ``used`` is the rule that drew it."""
    return t("Resten av kommunen") if used == "local" else t("Omland")


def hinterland_details_text(place: Centre, rule: str, t: Translate) -> str:
    """:func:`hinterland_text`, then the names of its municipalities, its marks, and who is on the edge."""
    around = hinterland(place, rule)
    texts = [hinterland_text(place, rule, t)]
    if around.members:
        names = t.plural("Kommunen er {names}.", "Kommunene er {names}.", len(around.members))
        texts.append(names.format(names=_named(around.members, t)))
        if around.with_candidate:
            own = t("Har eget senter i målgruppa: {names}.")
            texts.append(own.format(names=_named(around.with_candidate, t)))
    elif around.below_municipality and rule == "best":
        tried = listed([rule_kind_text(one, t) for one in BEST[:-1]], t)
        texts.append(
            t("Reglene som prøves først, gir senteret ingen kommuner: {rules}.").format(rules=tried)
        )
    return " ".join([*texts, *_marked(around, t), *elsewhere_texts(around, t), *edge_texts(around, t)])


def hinterland_kind_text(place: Centre, rule: str, t: Translate) -> str:
    """A centre's name, the kind of its hinterland, its size and marks, for a list of several centres."""
    around = hinterland(place, rule)
    parts = [rule_kind_text(around.used, t)]
    if around.members:
        parts += [size_text(around, t), *mark_labels(around, t)]
    elif not around.below_municipality:
        parts = [t("ikke omland")]
    return t("{name}: {kind}.").format(name=place.name, kind=", ".join(parts))


def used_rule_text(around: Hinterland, t: Translate) -> str:
    """What the hinterland is; of one picked by hand without the names, which stand beside it."""
    if read_rule(around.used).name == OWN:
        return t("kommuner valgt for hånd")
    return rule_text(around.used, t, len(around.centre.centre_municipalities))


def size_text(around: Hinterland, t: Translate) -> str:
    """``5 kommuner, 12 345 innbyggere 1. januar 2026``."""
    count = len(around.members)
    return t.plural(
        "{count} kommune, {people} innbyggere 1. januar {year}",
        "{count} kommuner, {people} innbyggere 1. januar {year}",
        count,
    ).format(
        count=count, people=format_number(around.population, 0, t.language), year=default_year("folketall")
    )


def no_hinterland_text(rule: str, t: Translate) -> str:
    """Why a centre has no hinterland under a rule: a sentence."""
    read = read_rule(rule)
    if read.name == "ba":
        return t("Regionen har ingen kommuner utenom senteret, så det finnes ikke omland etter BA-region.")
    if read.name == OWN:
        return t("Ikke omland: kommunene som er valgt for hånd, er senterets egne.")
    return t("Ikke omland: ingen kommune oppfyller regelen ({rule}).").format(rule=rule_text(rule, t))


def mark_texts(around: Hinterland, t: Translate) -> list[str]:
    """What makes a hinterland slight, each in a word or three; none where nothing does."""
    marks = []
    if around.few_people:
        people = format_number(around.population, 0, t.language)
        marks.append(t("lite omland: {people} innbyggere").format(people=people))
    if around.single:
        marks.append(t("én kommune"))
    if around.elsewhere:
        marks.append(t("heller mot et annet senter"))
    return marks


def mark_labels(around: Hinterland, t: Translate) -> list[str]:
    """The marks of a hinterland whose size stands beside them, each in a word or two, each once."""
    words = {
        "few_people": t("lite omland"),
        "single": t("én kommune"),
        "elsewhere": t("heller mot et annet senter"),
        "on_edge": t("på vippen"),
        "nearly": t("på vippen"),
    }
    return list(dict.fromkeys(words[mark] for mark in around.marks))


def elsewhere_texts(around: Hinterland, t: Translate) -> list[str]:
    """The members that more commute from to another centre, each with that centre and how many per cent."""
    if not around.leaning:
        return []
    named = [
        t("{name} ({centre} {share})").format(
            name=municipality_name()[code],
            centre=leaning.centre.name,
            share=format_value(leaning.share, "percent", 1, t.language),
        )
        for code, leaning in around.leaning.items()
    ]
    return [t("Flere pendler til et annet senter: {names}.").format(names=listed(named, t))]


def edge_texts(around: Hinterland, t: Translate) -> list[str]:
    """The members a slightly shorter limit would leave out, and whom a slightly longer would take in."""
    texts = []
    if around.on_edge:
        texts.append(
            t("På vippen: {names} faller ut hvis grensen er 10 % kortere.").format(
                names=_with_minutes(around.centre, around.on_edge, t)
            )
        )
    if around.nearly:
        texts.append(
            t("På vippen: {names} kommer med hvis grensen er 10 % lengre.").format(
                names=_with_minutes(around.centre, around.nearly, t)
            )
        )
    return texts


def _marked(around: Hinterland, t: Translate) -> list[str]:
    """That it is slight, in two words: how many people and municipalities are in it stands before."""
    return [t("Lite omland.")] if around.few_people or around.single else []


def _named(codes: Iterable[str], t: Translate) -> str:
    return listed([municipality_name()[code] for code in codes], t)


def _with_minutes(place: Centre, codes: Iterable[str], t: Translate) -> str:
    """The municipalities with the modelled minutes to the centre, nearest first.

    With a decimal, or 45.3 would seem to lie within 45.
    """
    minutes = to_centre(place.slug)
    in_order = sorted(codes, key=lambda code: (minutes[code], code))
    return listed(
        [
            t("{name} ({minutes} min)").format(
                name=municipality_name()[code], minutes=format_number(minutes[code], 1, t.language)
            )
            for code in in_order
        ],
        t,
    )
