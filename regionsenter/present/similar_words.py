"""Similar centres in words and as tables."""

from __future__ import annotations

import pandas as pd

from regionsenter.catalog import indicator
from regionsenter.geography.centres import centre
from regionsenter.measures.similarity import LEAST_COVERAGE, Neighbour, Part, Similar
from regionsenter.present.numbers import format_number, format_value
from regionsenter.texts import Translate

#: How many neighbours the sentence names.
NAMED = 3


def similar_text(found: Similar, respect: str, language: str, t: Translate) -> str:
    """Who is most alike, how near, what they differ most on, and who could not be compared.

    Parameters
    ----------
    respect
        In what they are alike: the preset's name, ``Størrelse og sentralitet``.
    """
    name = found.centre.name
    if not found.neighbours:
        if any(reason == "own_coverage" for _, reason in found.left_out):
            return t(
                "{centre} mangler tall for så mange av indikatorene at senteret ikke kan "
                "sammenlignes ({respect})."
            ).format(centre=name, respect=respect)
        return t("Ingen sentre kan sammenlignes med {centre} ({respect}).").format(
            centre=name, respect=respect
        )
    nearest = found.neighbours[0]
    parts = [
        t("Mest lik {centre} ({respect}): {names}.").format(
            centre=name,
            respect=respect,
            names=listed([one.centre.name for one in found.neighbours[:NAMED]], t),
        ),
        t("{nearest} skiller seg i snitt {distance} typiske avvik fra {centre}.").format(
            nearest=nearest.centre.name,
            distance=format_number(nearest.distance, 2, language),
            centre=name,
        ),
    ]
    if nearest.parts and nearest.distance > 0:
        parts.append(_most(nearest, nearest.parts[0], name, language, t))
    mutual = sum(one.mutual for one in found.neighbours)
    parts.append(
        t("{mutual} av de {count} har også {centre} blant sine {count} likeste.").format(
            mutual=mutual, count=len(found.neighbours), centre=name
        )
    )
    if found.left_out:
        parts.append(left_out_text(found, t))
    return " ".join(parts)


def _most(one: Neighbour, part: Part, name: str, language: str, t: Translate) -> str:
    entry = indicator(part.indicator)
    theirs, mine = (
        format_value(value, entry.unit, entry.decimals, language, long=True)
        for value in (part.theirs, part.mine)
    )
    return t("Mest skiller {indicator}: {theirs} i {nearest} mot {mine} i {centre}.").format(
        indicator=f"«{entry.name.in_language(language)}»",
        theirs=theirs,
        nearest=one.centre.name,
        mine=mine,
        centre=name,
    )


def listed(names: list[str], t: Translate) -> str:
    """``A``, ``A og B``, ``A, B og C``."""
    if len(names) < 2:
        return "".join(names)
    return t("{first} og {last}").format(first=", ".join(names[:-1]), last=names[-1])


def left_out_text(found: Similar, t: Translate) -> str:
    """Which centres are not compared, and why; an empty text when all are."""
    if not found.left_out:
        return ""
    names = listed([centre(slug).name for slug, _ in found.left_out[:NAMED]], t)
    percent = round(LEAST_COVERAGE * 100)
    count = len(found.left_out)
    if count > NAMED:
        return t(
            "{count} sentre er utelatt, fordi de to har felles tall for under {percent} % av "
            "vekten."
        ).format(count=count, percent=percent)
    return t(
        "Utelatt, fordi de to har felles tall for under {percent} % av vekten: {names}."
    ).format(percent=percent, names=names)


def measure_text(t: Translate) -> str:
    """What the distance is, in plain words."""
    return t(
        "Avstanden er hvor langt fra hverandre to sentre i snitt ligger på indikatorene, regnet i "
        "typiske avvik: for hver indikator er ett typisk avvik medianavviket fra medianen i gruppa, "
        "ganget med 1,48. Ingen senter regnes som lenger enn tre slike fra medianen, og folketall "
        "og arbeidsplasser sammenlignes på logaritmisk skala."
    )


def similar_table(found: Similar, language: str) -> pd.DataFrame:
    """What :func:`similarity_plot` shows: a row a neighbour, nearest first.

    ``rank, slug, name, distance`` (typical deviations), ``coverage`` (per cent), ``mutual``,
    ``most_different`` (indicator slug), ``most_different_name``, ``mine``, ``theirs`` (its unit)
    and ``share`` (per cent of the distance).
    """
    columns = ("rank", "slug", "name", "distance", "coverage", "mutual", "most_different",
               "most_different_name", "mine", "theirs", "share")  # fmt: skip
    rows = []
    for place, one in enumerate(found.neighbours, start=1):
        part = one.parts[0]
        entry = indicator(part.indicator)
        rows.append(
            (place, one.centre.slug, one.centre.name, one.distance, one.coverage * 100, one.mutual,
             part.indicator, entry.name.in_language(language), part.mine, part.theirs,
             part.share_of_distance * 100)
        )  # fmt: skip
    return pd.DataFrame(rows, columns=list(columns))


def parts_table(found: Similar, language: str) -> pd.DataFrame:
    """Every neighbour by every indicator both have.

    ``slug, name, indicator, indicator_name, unit, mine, theirs, apart`` (typical deviations, theirs
    minus mine) and ``share`` (per cent of the distance).
    """
    columns = ("slug", "name", "indicator", "indicator_name", "unit", "mine", "theirs", "apart",
               "share")  # fmt: skip
    rows = [
        (one.centre.slug, one.centre.name, part.indicator,
         indicator(part.indicator).name.in_language(language), indicator(part.indicator).unit,
         part.mine, part.theirs, part.apart, part.share_of_distance * 100)
        for one in found.neighbours
        for part in one.parts
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=list(columns))


def weights_table(found: Similar, language: str) -> pd.DataFrame:
    """What the comparison rests on: ``indicator, name, weight`` (per cent) and ``year``."""
    rows = [
        (slug, indicator(slug).name.in_language(language), weight * 100, year)
        for slug, weight, year in zip(found.indicators, found.weights, found.years, strict=True)
    ]
    return pd.DataFrame(rows, columns=["indicator", "name", "weight", "year"])
