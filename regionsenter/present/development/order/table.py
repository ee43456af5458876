"""Who has moved in the order of centres between two years, as tables."""

from __future__ import annotations

import pandas as pd

from regionsenter.catalog import indicator
from regionsenter.measures.rank_change import common_flags
from regionsenter.present.development.order.words import certainty_text, move_text
from regionsenter.present.language.estimates import as_estimate, with_decimals, with_written
from regionsenter.present.language.flags import flag_labels, missing_text
from regionsenter.present.language.numbers import axis_unit
from regionsenter.present.parts.worded import worded, yes_no
from regionsenter.texts import Translate


def changes_table(frame: pd.DataFrame, t: Translate) -> pd.DataFrame:
    """Every centre's ranks to read and sort: from the greatest rise to the greatest fall.

    The headings are in words; those without a rank stand last, with the reason.
    """
    entry = indicator(frame.attrs["indicator"])
    start, end = frame.attrs["start"], frame.attrs["end"]
    rows = frame.sort_values("change", ascending=False, kind="stable", na_position="last")
    unit, common = axis_unit(entry.unit, t), common_flags(frame)
    heading = t("{year} ({unit})") if unit else "{year}"
    table = pd.DataFrame(
        {
            t("Senter"): rows["name"],
            t("Plasser"): [move_text(change) for change in rows["change"]],
            t("Nr. {year}").format(year=start): rows["rank_start"].astype("Int64"),
            t("Nr. {year}").format(year=end): rows["rank_end"].astype("Int64"),
            heading.format(year=start, unit=unit): rows["value_start"],
            heading.format(year=end, unit=unit): rows["value_end"],
            t("Større enn avrunding"): [
                certainty_text(change, certain, t)
                for change, certain in zip(rows["change"], rows["certain"], strict=True)
            ],
            t("Merknad"): [
                missing_text(reason, t) if reason else flag_labels(set(flags) - common, t)
                for reason, flags in zip(rows["missing"], rows["flags"], strict=True)
            ],
        }
    ).reset_index(drop=True)
    return with_decimals(table, dict.fromkeys(table.columns[4:6], entry.decimals))


def slope_table(frame: pd.DataFrame, t: Translate) -> pd.DataFrame:
    """What :func:`slope_plot` shows, from the greatest rise to the greatest fall.

    A row a centre: ranks and values of both years, places moved (up is positive), whether that is
    more than rounding can give (empty without a rank), flags and what is missing in words. Centres
    without a rank stand last.
    """
    table = frame.sort_values("change", ascending=False, kind="stable", na_position="last")
    known = table["change"].notna()
    table = table.assign(certain=table["certain"].astype(object).where(known, None))
    table["certain"] = [yes_no(certain, t) for certain in table["certain"]]
    doubt = ["estimated" in flags for flags in table["flags"]]
    table["flags"] = [flag_labels(flags, t) for flags in table["flags"]]
    table["missing"] = [missing_text(reason, t) if reason else "" for reason in table["missing"]]
    start, end = frame.attrs["start"], frame.attrs["end"]
    rank, value = t("Nr. {year}"), t("Verdi {year}")
    words = {
        "name": t("Senter"),
        "rank_start": rank.format(year=start),
        "rank_end": rank.format(year=end),
        "change": t("Plasser"),
        "value_start": value.format(year=start),
        "value_end": value.format(year=end),
        "certain": t("Større enn avrunding"),
        "flags": t("Merknad"),
        "missing": t("Mangler fordi"),
    }
    entry = indicator(frame.attrs["indicator"])
    unit = entry.unit
    sides = {
        words[side]: [
            as_estimate(number, unit, unsure) for number, unsure in zip(table[side], doubt, strict=True)
        ]
        for side in ("value_start", "value_end")
    }
    table = worded(table, words).reset_index(drop=True)
    with_decimals(table, dict.fromkeys(sides, entry.decimals))
    return with_written(table, sides)
