"""An indicator of a centre over the years, in words."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd

from regionsenter.catalog.models import Indicator
from regionsenter.measures.shown import apart
from regionsenter.present.language.estimates import as_estimate, said_estimate
from regionsenter.present.language.lists import listed
from regionsenter.present.language.numbers import difference_text, format_value
from regionsenter.texts import Translate


def line_names(centre_name: str, t: Translate) -> dict[str, str]:
    """The lines in words."""
    return {
        "centre": centre_name,
        "hinterland": t("Omland"),
        "median": t("Median"),
        "norway": t("Norge"),
    }


def written_series(frame: pd.DataFrame, indicator: Indicator) -> pd.DataFrame:
    """The series with its estimates as they are written, for sentences and labels."""
    return frame.assign(
        **{
            side: pd.Series(
                [
                    as_estimate(number, indicator.unit, bool(estimated))
                    for number, estimated in zip(frame[side], frame[f"{side}_estimated"], strict=True)
                ],
                index=frame.index,
                dtype=float,
            )
            for side in ("centre", "hinterland", "norway")
        }
    )


def series_text(
    frame: pd.DataFrame,
    indicator: Indicator,
    measured: str,
    t: Translate,
    *,
    peers: str | None = None,
) -> str:
    """From the first year to the last in the centre, and where it ends against the others.

    ``measured`` is the place that the centre's numbers are of. Years before the last break in the
    series are not compared with those after it. ``peers`` is what the peers are called; None: candidate
    centres.
    """
    name = indicator.name.in_language(t.language)
    group = peers or t("sentre i målgruppa")
    frame = written_series(frame, indicator)
    known = frame.dropna(subset=["centre"])
    if known.empty:
        return t("{name}: tall mangler for {centre}.").format(name=name, centre=measured)

    def show(value: float) -> str:
        return format_value(value, indicator.unit, indicator.decimals, t.language)

    last = known.iloc[-1]
    breaks = known.loc[known["break"], "year"]
    unbroken = known[known["year"] >= breaks.max()] if len(breaks) else known
    texts = [_course(unbroken, last, measured, show, indicator, t)]
    median = t("medianen blant {of} {group}").format(of=int(last["of"]), group=group)
    others = {
        t("omlandet"): (last["hinterland"], bool(last["hinterland_estimated"])),
        median: (last["median"], False),
        t("landet"): (last["norway"], bool(last["norway_estimated"])),
    }
    beside = [
        t("{area} {value}").format(area=area, value=said_estimate(show(value), estimated, t))
        for area, (value, estimated) in others.items()
        if pd.notna(value)
    ]
    if beside:
        texts.append(
            t("Til sammenligning i {year}: {list}.").format(year=int(last["year"]), list=", ".join(beside))
        )
    if len(breaks):
        texts.append(
            t("Serien har brudd i {years}; årene før kan ikke sammenlignes med årene etter.").format(
                years=listed([str(int(year)) for year in breaks], t)
            )
        )
    return " ".join(texts)


def _course(
    unbroken: pd.DataFrame,
    last: pd.Series,
    measured: str,
    show: Callable[[float], str],
    indicator: Indicator,
    t: Translate,
) -> str:
    """The centre from the first year of a series without breaks to its last."""
    first = unbroken.iloc[0]
    words = {
        "name": indicator.name.in_language(t.language),
        "centre": measured,
        "first": int(first["year"]),
        "last": int(last["year"]),
        "before": show(first["centre"]),
        "after": show(last["centre"]),
        "change": difference_text(
            apart(last["centre"], first["centre"], indicator.decimals),
            indicator.unit,
            indicator.decimals,
            t.language,
        ),
    }
    if len(unbroken) == 1:
        pattern = t("{name}: {after} i {centre} ({last}); sammenlignbare tall bare for dette året.")
    elif words["before"] == words["after"]:
        pattern = t("{name}: {after} i {centre} både i {first} og i {last}.")
    elif last["centre"] > first["centre"]:
        pattern = t("{name}: opp {change} i {centre}, fra {before} i {first} til {after} i {last}.")
    else:
        pattern = t("{name}: ned {change} i {centre}, fra {before} i {first} til {after} i {last}.")
    return pattern.format(**words)
