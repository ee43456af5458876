"""Similar centres in words and as tables."""

from __future__ import annotations

import pandas as pd

from regionsenter.catalog import indicator
from regionsenter.geography.centres import centre
from regionsenter.measures.similarity import LEAST_COVERAGE, Neighbour, Part, Similar
from regionsenter.present.estimates import as_estimate, with_written
from regionsenter.present.numbers import format_number, format_value, unit_name
from regionsenter.present.worded import yes_no
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
        for value in written_pair(part)
    )
    return t("Mest skiller {indicator}: {theirs} i {nearest} mot {mine} i {centre}.").format(
        indicator=f"«{entry.name.in_language(language)}»",
        theirs=theirs,
        nearest=one.centre.name,
        mine=mine,
        centre=name,
    )


def written_pair(part: Part) -> tuple[float, float]:
    """Their value and mine as they are written, an estimate no finer than it is known."""
    unit = indicator(part.indicator).unit
    return (
        as_estimate(part.theirs, unit, part.theirs_estimated),
        as_estimate(part.mine, unit, part.mine_estimated),
    )


def estimates_text(one: Neighbour, part: Part, found: Similar, t: Translate) -> str:
    """Whose figure is an estimate, ``anslag: Ørsta/Volda``; nothing when neither is."""
    both = ((one.centre, part.theirs_estimated), (found.centre, part.mine_estimated))
    names = [of.name for of, estimated in both if estimated]
    return t("anslag: {names}").format(names=", ".join(names)) if names else ""


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


def similar_table(found: Similar, language: str, t: Translate) -> pd.DataFrame:
    """What :func:`similarity_plot` shows: a row a neighbour, nearest first.

    Number, name, distance (typical deviations), shared figures (per cent of the weight), whether
    mutual, and the indicator they differ most on with both values (in its unit) and its part of
    the distance (per cent), and whose value is an estimate.
    """
    own, other = _value_heads(found, t)
    columns = (
        t("Nr."), t("Senter"), t("Avstand (typiske avvik)"), t("Felles tall (prosent av vekten)"),
        t("Gjensidig"), t("Mest ulik på"), t("Enhet"), own, other,
        t("Andel av avstanden (prosent)"), t("Merknad"),
    )  # fmt: skip
    rows = []
    for place, one in enumerate(found.neighbours, start=1):
        part = one.parts[0]
        entry = indicator(part.indicator)
        rows.append(
            (place, one.centre.name, one.distance, one.coverage * 100, yes_no(one.mutual, t),
             entry.name.in_language(language), unit_name(entry.unit, t), part.mine, part.theirs,
             part.share_of_distance * 100, estimates_text(one, part, found, t))
        )  # fmt: skip
    parts = [one.parts[0] for one in found.neighbours]
    return _as_written(pd.DataFrame(rows, columns=list(columns)), parts, own, other)


def parts_table(found: Similar, language: str, t: Translate) -> pd.DataFrame:
    """Every neighbour by every indicator both have.

    Name, indicator, unit, both values, the difference (typical deviations, theirs minus mine) and
    its part of the distance (per cent), and whose value is an estimate.
    """
    own, other = _value_heads(found, t)
    columns = (
        t("Senter"), t("Indikator"), t("Enhet"), own, other, t("Forskjell (typiske avvik)"),
        t("Andel av avstanden (prosent)"), t("Merknad"),
    )  # fmt: skip
    rows = [
        (one.centre.name, entry.name.in_language(language), unit_name(entry.unit, t),
         part.mine, part.theirs, part.apart, part.share_of_distance * 100,
         estimates_text(one, part, found, t))
        for one in found.neighbours
        for part in one.parts
        for entry in (indicator(part.indicator),)
    ]  # fmt: skip
    parts = [part for one in found.neighbours for part in one.parts]
    return _as_written(pd.DataFrame(rows, columns=list(columns)), parts, own, other)


def _as_written(table: pd.DataFrame, parts: list[Part], own: str, other: str) -> pd.DataFrame:
    pairs = [written_pair(part) for part in parts]
    return with_written(
        table, {own: [mine for _, mine in pairs], other: [theirs for theirs, _ in pairs]}
    )


def weights_table(found: Similar, language: str, t: Translate) -> pd.DataFrame:
    """What the comparison rests on: indicator, weight (per cent) and year."""
    rows = [
        (indicator(slug).name.in_language(language), weight * 100, year)
        for slug, weight, year in zip(found.indicators, found.weights, found.years, strict=True)
    ]
    return pd.DataFrame(rows, columns=[t("Indikator"), t("Vekt (prosent)"), t("År")])


def _value_heads(found: Similar, t: Translate) -> tuple[str, str]:
    """Headings of the chosen centre's value and of the row's."""
    return t("Verdi i {centre}").format(centre=found.centre.name), t("Verdi i senteret på raden")
