"""Population of centre and hinterland, observed and projected, in words."""

from __future__ import annotations

import pandas as pd

from regionsenter.catalog import indicator, sources
from regionsenter.measures.joined_population import joined, percent_change
from regionsenter.measures.noise import TOWN_RESIDENTS
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.present.language.sources import source_line
from regionsenter.texts import Translate


def population_text(
    history: pd.DataFrame,
    projection: pd.DataFrame,
    measured: str,
    t: Translate,
    *,
    around: str = "",
) -> str:
    """The alternative text of :func:`population_plot`, in persons and per cent.

    ``measured`` is the place that the centre's numbers are of, ``around`` what is held up against it, ""
    for its hinterland.
    """
    data = joined(history, projection, index=False)
    if data.frame.empty:
        return t("Folketall for {centre} mangler.").format(centre=measured)
    sentences = []
    for area in ("centre", "hinterland"):
        name = measured if area == "centre" else around or t("omlandet")
        if area not in data.areas:
            sentences.append(
                t("Folketall for {area} mangler.").format(area=name)
                if area == "centre"
                else t("Omlandet har ingen kommuner med slike tall.")
            )
            continue
        (first, start), (last, now) = data.start(area), data.observed_end(area)
        sentences.append(
            _change(t)[_sign(now - start)].format(
                area=name,
                first=first,
                start=format_number(start, 0, t.language),
                last=last,
                end=format_number(now, 0, t.language),
                change=_percent(start, now, t.language),
            )
        )
        end, later = data.end(area)
        if end > last:
            sentences += _projection_sentences(projection, area, (last, now), (end, later), t)
    return " ".join(sentences)


def population_source_text(t: Translate) -> str:
    """Whose figures the curve is drawn by, past and projected."""
    projection = sources()["ssb-14288"]
    return t(
        "Folketall 1. januar: Statistisk sentralbyrå, tabell {table}. Framskriving: "
        "tabell {projection}, hovedalternativet (MMMM), {edition}-utgaven. Senteret er hele "
        "senterkommunen."
    ).format(table=sources()["ssb-07459"].table, projection=projection.table, edition=projection.edition)


def town_source_text(t: Translate) -> str:
    """Whose figures the town's curve is drawn by, and why it ends where it does."""
    grid = indicator(TOWN_RESIDENTS)
    return t(
        "{sources}. Byen er sammenhengende ruter på 250 m, med dagens utstrekning i alle år; kurven "
        "slutter der rutene med få bosatte ikke lenger er gitt ut."
    ).format(sources=source_line([grid], t).rstrip("."))


def _projection_sentences(
    projection: pd.DataFrame, area: str, observed: tuple[int, float], end: tuple[int, float], t: Translate
) -> list[str]:
    """Where the projection goes, from its own first year as the indicator has it, and its miss so far."""
    (last, now), (end_year, later) = observed, end
    persons = {int(y): float(v) for y, v in zip(projection["year"], projection[area], strict=True)}
    first = min(persons)
    sentences = [
        _projected(t)[_sign(later - persons[first])].format(
            end=end_year,
            value=format_number(later, 0, t.language),
            first=first,
            change=_percent(persons[first], later, t.language),
        )
    ]
    if last > first and last in persons:
        sentences.append(
            _missed(t)[_sign(now - round(persons[last]))].format(
                last=last,
                projected=format_number(persons[last], 0, t.language),
                change=_percent(persons[last], now, t.language),
            )
        )
    return sentences


def _percent(before: float, after: float, language: str) -> str:
    change = percent_change(before, after)
    return "–" if change is None else format_value(abs(change), "percent", 1, language)


def _sign(difference: float) -> int:
    return (difference > 0) - (difference < 0)


def _change(t: Translate) -> dict[int, str]:
    return {
        1: t("Folketallet i {area} økte fra {start} i {first} til {end} i {last} ({change})."),
        -1: t("Folketallet i {area} gikk ned fra {start} i {first} til {end} i {last} ({change})."),
        0: t("Folketallet i {area} var {end} både i {first} og i {last}."),
    }


def _projected(t: Translate) -> dict[int, str]:
    return {
        1: t("Framskrivingen gir {value} i {end}, {change} flere enn i {first}, da den begynner."),
        -1: t("Framskrivingen gir {value} i {end}, {change} færre enn i {first}, da den begynner."),
        0: t("Framskrivingen gir {value} i {end}, like mange som i {first}, da den begynner."),
    }


def _missed(t: Translate) -> dict[int, str]:
    return {
        1: t("I {last} bodde det {change} flere enn de {projected} som var framskrevet."),
        -1: t("I {last} bodde det {change} færre enn de {projected} som var framskrevet."),
        0: t("I {last} bodde det like mange som framskrevet."),
    }
