"""An indicator of a centre over the years, as tables."""

from __future__ import annotations

import pandas as pd

from regionsenter.catalog.models import Indicator
from regionsenter.present.centre.series.words import line_names, written_series
from regionsenter.present.language.estimates import with_decimals, with_written
from regionsenter.present.language.numbers import unit_name
from regionsenter.texts import Translate


def _remark(row: pd.Series, names: dict[str, str], t: Translate) -> str:
    """That the series breaks in a year, and which of its numbers are estimates."""
    notes = [t("brudd i serien")] if row["break"] else []
    unsure = [names[side] for side in ("centre", "hinterland", "norway") if row[f"{side}_estimated"]]
    if unsure:
        notes.append(t("anslag: {names}").format(names=", ".join(unsure)))
    return "; ".join(notes)


def series_table(frame: pd.DataFrame, indicator: Indicator, centre_name: str, t: Translate) -> pd.DataFrame:
    """One row a year: the centre, the hinterland, the peers' quartiles and median, Norway."""
    names = line_names(centre_name, t)
    unit = unit_name(indicator.unit, t)
    heads = {
        key: t("{name} ({unit})").format(name=name, unit=unit)
        for key, name in {
            "centre": names["centre"],
            "hinterland": names["hinterland"],
            "lower": t("Nedre kvartil"),
            "median": names["median"],
            "upper": t("Øvre kvartil"),
            "norway": names["norway"],
        }.items()
    }
    table = pd.DataFrame({t("År"): frame["year"].astype(int)})
    for key, head in heads.items():
        table[head] = frame[key].astype(float)
    table[t("Merknad")] = [_remark(row, names, t) for _, row in frame.iterrows()]
    shown = written_series(frame, indicator)
    with_decimals(table, dict.fromkeys(heads.values(), indicator.decimals))
    return with_written(table, {heads[key]: list(shown[key]) for key in ("centre", "hinterland", "norway")})
