"""The most similar centres, as tables."""

from __future__ import annotations

import pandas as pd

from regionsenter.catalog import indicator
from regionsenter.measures.similarity_model import Part, Similar
from regionsenter.present.language.estimates import with_written
from regionsenter.present.language.numbers import unit_name
from regionsenter.present.language.years import indicator_when_text
from regionsenter.present.parts.worded import yes_no
from regionsenter.present.similar.words import estimates_text, written_pair
from regionsenter.texts import Translate


def similar_table(similar: Similar, t: Translate) -> pd.DataFrame:
    """What :func:`similarity_plot` shows: a row a neighbour, nearest first.

    Number, name, distance (typical deviations), shared figures (per cent of the weight), whether
    mutual, and the indicator they differ most on with both values (in its unit) and its part of
    the distance (per cent), and whose value is an estimate.
    """
    own, other = _value_heads(similar, t)
    columns = (
        t("Nr."),
        t("Senter"),
        t("Avstand (typiske avvik)"),
        t("Felles tall (prosent av vekten)"),
        t("Gjensidig"),
        t("Mest ulik på"),
        t("Enhet"),
        own,
        other,
        t("Andel av avstanden (prosent)"),
        t("Merknad"),
    )
    rows = []
    for place, neighbour in enumerate(similar.neighbours, start=1):
        part = neighbour.parts[0]
        entry = indicator(part.indicator)
        rows.append(
            (
                place,
                neighbour.centre.name,
                neighbour.distance,
                neighbour.coverage * 100,
                yes_no(neighbour.mutual, t),
                entry.name.in_language(t.language),
                unit_name(entry.unit, t),
                part.mine,
                part.theirs,
                part.share_of_distance * 100,
                estimates_text(neighbour, part, similar, t),
            )
        )
    parts = [neighbour.parts[0] for neighbour in similar.neighbours]
    return _as_written(pd.DataFrame(rows, columns=list(columns)), parts, own, other)


def parts_table(similar: Similar, t: Translate) -> pd.DataFrame:
    """Every neighbour by every indicator both have.

    Name, indicator, unit, both values, the difference (typical deviations, theirs minus mine) and
    its part of the distance (per cent), and whose value is an estimate.
    """
    own, other = _value_heads(similar, t)
    columns = (
        t("Senter"),
        t("Indikator"),
        t("Enhet"),
        own,
        other,
        t("Forskjell (typiske avvik)"),
        t("Andel av avstanden (prosent)"),
        t("Merknad"),
    )
    rows = [
        (
            neighbour.centre.name,
            entry.name.in_language(t.language),
            unit_name(entry.unit, t),
            part.mine,
            part.theirs,
            part.apart,
            part.share_of_distance * 100,
            estimates_text(neighbour, part, similar, t),
        )
        for neighbour in similar.neighbours
        for part in neighbour.parts
        for entry in (indicator(part.indicator),)
    ]
    parts = [part for neighbour in similar.neighbours for part in neighbour.parts]
    return _as_written(pd.DataFrame(rows, columns=list(columns)), parts, own, other)


def _as_written(table: pd.DataFrame, parts: list[Part], own: str, other: str) -> pd.DataFrame:
    """The table, remembering how the values of the ``parts``, a row each, are written."""
    pairs = [written_pair(part) for part in parts]
    theirs, chosen = [their_value for their_value, _ in pairs], [own_value for _, own_value in pairs]
    return with_written(table, {own: chosen, other: theirs})


def weights_table(similar: Similar, t: Translate) -> pd.DataFrame:
    """What the comparison rests on: indicator, weight (per cent) and year."""
    rows = [
        (indicator(slug).name.in_language(t.language), weight * 100, indicator_when_text(slug, year, t))
        for slug, weight, year in zip(similar.indicators, similar.weights, similar.years, strict=True)
    ]
    return pd.DataFrame(rows, columns=[t("Indikator"), t("Vekt (prosent)"), t("År")])


def _value_heads(similar: Similar, t: Translate) -> tuple[str, str]:
    """Headings of the chosen centre's value and of the row's."""
    return t("Verdi i {centre}").format(centre=similar.centre.name), t("Verdi i senteret på raden")
