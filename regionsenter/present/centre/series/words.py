"""An indicator of a centre over the years, in words."""

from __future__ import annotations

import pandas as pd

from regionsenter.catalog.models import Indicator
from regionsenter.present.language.estimates import as_estimate
from regionsenter.present.language.numbers import format_value
from regionsenter.present.language.sentences import difference_text
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
    sides = ("centre", "hinterland", "norway")
    return frame.assign(
        **{
            side: [
                as_estimate(number, indicator.unit, bool(unsure))
                for number, unsure in zip(frame[side], frame[f"{side}_estimated"], strict=True)
            ]
            for side in sides
        }
    ).astype(dict.fromkeys(sides, float))


def series_text(
    frame: pd.DataFrame,
    indicator: Indicator,
    centre_name: str,
    t: Translate,
    *,
    peers: str | None = None,
) -> str:
    """From the first year to the last in the centre, and where it ends against the others.

    Years before the last break in the series are not compared with those after it. ``peers`` is
    what the peers are called; None: candidate centres.
    """
    name = indicator.name.in_language(t.language)
    group = peers or t("sentre i målgruppa")
    frame = written_series(frame, indicator)
    mine = frame.dropna(subset=["centre"])
    if mine.empty:
        return t("{name}: tall mangler for {centre}.").format(name=name, centre=centre_name)

    def show(value: float) -> str:
        return format_value(value, indicator.unit, indicator.decimals, t.language)

    last = mine.iloc[-1]
    breaks = mine.loc[mine["break"], "year"]
    whole = mine[mine["year"] >= breaks.max()] if len(breaks) else mine
    texts = [_course(whole, last, name, centre_name, show, indicator, t)]
    others = {
        t("omlandet"): last["hinterland"],
        t("medianen blant {of} {group}").format(of=int(last["of"]), group=group): last["median"],
        t("landet"): last["norway"],
    }
    told = [
        t("{area} {value}").format(area=area, value=show(value))
        for area, value in others.items()
        if pd.notna(value)
    ]
    if told:
        texts.append(
            t("Til sammenligning i {year}: {list}.").format(year=int(last["year"]), list=", ".join(told))
        )
    if len(breaks):
        texts.append(
            t("Serien har brudd i {years}; årene før kan ikke sammenlignes med årene etter.").format(
                years=", ".join(str(int(year)) for year in breaks)
            )
        )
    return " ".join(texts)


def _course(whole, last, name, centre_name, show, indicator, t: Translate) -> str:
    first = whole.iloc[0]
    words = {
        "name": name,
        "centre": centre_name,
        "first": int(first["year"]),
        "last": int(last["year"]),
        "before": show(first["centre"]),
        "after": show(last["centre"]),
        "change": difference_text(
            last["centre"] - first["centre"], indicator.unit, indicator.decimals, t.language
        ),
    }
    if len(whole) == 1:
        pattern = t("{name}: {after} i {centre} ({last}); sammenlignbare tall bare for dette året.")
    elif words["before"] == words["after"]:
        pattern = t("{name}: {after} i {centre} både i {first} og i {last}.")
    elif last["centre"] > first["centre"]:
        pattern = t("{name}: opp {change} i {centre}, fra {before} i {first} til {after} i {last}.")
    else:
        pattern = t("{name}: ned {change} i {centre}, fra {before} i {first} til {after} i {last}.")
    return pattern.format(**words)
