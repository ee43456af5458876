"""The most similar centres, in words."""

from __future__ import annotations

from regionsenter.catalog import indicator
from regionsenter.geography.centres import Centre, centre
from regionsenter.measures.similarity import LEAST_COVERAGE
from regionsenter.measures.similarity_model import Neighbour, Part, Similar
from regionsenter.measures.standardise import CLIP, MAD_TO_SD
from regionsenter.present.language.case import capitalised
from regionsenter.present.language.estimates import as_estimate
from regionsenter.present.language.lists import listed
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.present.language.places import measured_place, several_places_note
from regionsenter.present.language.spelled import spelled
from regionsenter.texts import Translate

#: How many neighbours the sentence names.
NAMED = 3


def similar_text(similar: Similar, respect: str, t: Translate) -> str:
    """Who is most alike, how near, what they differ most on, and who could not be compared.

    Parameters
    ----------
    respect
        In what they are alike: the preset's name, ``Størrelse og sentralitet``.
    """
    name = similar.centre.name
    if not similar.neighbours:
        if any(reason == "own_coverage" for _, reason in similar.left_out):
            return t(
                "{centre} mangler tall for så mange av indikatorene at senteret ikke kan "
                "sammenlignes ({respect})."
            ).format(centre=name, respect=respect)
        return t("Ingen sentre kan sammenlignes med {centre} ({respect}).").format(
            centre=name, respect=respect
        )
    nearest = similar.neighbours[0]
    parts = [
        t("Mest lik {centre} ({respect}): {names}.").format(
            centre=name,
            respect=respect,
            names=listed([neighbour.centre.name for neighbour in similar.neighbours[:NAMED]], t),
        ),
        t("{nearest} skiller seg i snitt {distance} typiske avvik fra {centre}.").format(
            nearest=nearest.centre.name,
            distance=format_number(nearest.distance, 2, t.language),
            centre=name,
        ),
    ]
    if nearest.parts and nearest.distance > 0:
        parts.append(_most(nearest, nearest.parts[0], similar.centre, t))
    mutual = sum(neighbour.mutual for neighbour in similar.neighbours)
    parts.append(
        t("{mutual} av de {count} har også {centre} blant sine {count} likeste.").format(
            mutual=mutual, count=len(similar.neighbours), centre=name
        )
    )
    if similar.left_out:
        parts.append(left_out_text(similar, t))
    return " ".join(parts)


def _most(neighbour: Neighbour, part: Part, place: Centre, t: Translate) -> str:
    entry = indicator(part.indicator)
    theirs, own = (
        format_value(value, entry.unit, entry.decimals, t.language, long=True)
        for value in written_pair(part)
    )
    return t("Mest skiller {indicator}: {theirs} i {nearest} mot {mine} i {centre}.").format(
        indicator=f"«{entry.name.in_language(t.language)}»",
        theirs=theirs,
        nearest=measured_place(neighbour.centre, entry, t),
        mine=own,
        centre=measured_place(place, entry, t),
    )


def written_pair(part: Part) -> tuple[float, float]:
    """Their value and the chosen centre's as they are written, an estimate no finer than it is known."""
    unit = indicator(part.indicator).unit
    return (
        as_estimate(part.theirs, unit, part.theirs_estimated),
        as_estimate(part.mine, unit, part.mine_estimated),
    )


def estimates_text(neighbour: Neighbour, part: Part, similar: Similar, t: Translate) -> str:
    """Whose figure is an estimate, ``anslag: Ørsta/Volda``; nothing when neither is."""
    both = ((neighbour.centre, part.theirs_estimated), (similar.centre, part.mine_estimated))
    names = [place.name for place, estimated in both if estimated]
    return t("anslag: {names}").format(names=", ".join(names)) if names else ""


def left_out_text(similar: Similar, t: Translate) -> str:
    """Which centres are not compared, and why; an empty text when all are."""
    if not similar.left_out:
        return ""
    names = listed([centre(slug).name for slug, _ in similar.left_out[:NAMED]], t)
    percent = round(LEAST_COVERAGE * 100)
    count = len(similar.left_out)
    if count > NAMED:
        return t(
            "{count} sentre er utelatt, fordi de to har felles tall for under {percent} % av vekten."
        ).format(count=count, percent=percent)
    return t("Utelatt, fordi de to har felles tall for under {percent} % av vekten: {names}.").format(
        percent=percent, names=names
    )


def left_out_names_text(similar: Similar, t: Translate) -> str:
    """The centres that are not compared, by name, with the reason."""
    reasons = {
        "coverage": t("de to har for få tall felles"),
        "own_coverage": t("{name} mangler selv for mange tall").format(name=similar.centre.name),
    }
    parts = []
    for reason in dict.fromkeys(why for _, why in similar.left_out):
        names = [centre(slug).name for slug, why in similar.left_out if why == reason]
        parts.append(f"{reasons[reason]}: {', '.join(names)}.")
    return " ".join(capitalised(part) for part in parts)


def measure_text(t: Translate) -> str:
    """What the distance is, in plain words."""
    how = t(
        "Avstanden er hvor langt fra hverandre to sentre i snitt ligger på indikatorene, regnet i "
        "typiske avvik: for hver indikator er ett typisk avvik medianavviket fra medianen i gruppa, "
        "ganget med {factor}. Ingen senter regnes som lenger enn {most} slike fra medianen, og folketall "
        "og arbeidsplasser sammenlignes på logaritmisk skala."
    ).format(factor=format_number(MAD_TO_SD, 2, t.language), most=spelled(round(CLIP), t))
    return f"{how} {several_places_note(t)}"
