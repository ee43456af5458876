"""What the page of development shows, put together: which years, which centres, whose growth."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
from pandas.io.formats.style import Styler

from regionsenter.catalog import indicator
from regionsenter.catalog.models import Change, Count
from regionsenter.geography.centres import centre
from regionsenter.measures.growth_quadrants import Quadrants, growth_quadrants
from regionsenter.measures.rank_change import NoSpan, rank_changes, span
from regionsenter.present.flags import flag_labels, flag_texts, missing_text
from regionsenter.present.movers import moved, sure_text
from regionsenter.present.numbers import axis_unit
from regionsenter.present.peers import in_group
from regionsenter.present.styled_numbers import styled_numbers
from regionsenter.texts import Translate
from regionsenter.view import View, Vocabulary
from regionsenter.view.written import MOST_COMPARED

#: What grows in the quadrants when the view's indicator is no size that can grow.
SIZE = "folketall"


def indicators_with_span(view: View, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The indicators of the view's theme and challenge that have two years to compare."""
    inside = vocabulary.indicators_in(view.theme, view.challenge)
    return tuple(slug for slug in inside if len(vocabulary.indicators[slug].years) > 1)


def years_shown(view: View) -> tuple[int, int] | None:
    """First and last year; None when the indicator has but one.

    A first year that does not come before the last gives way to the default one, and so does a last
    year that nothing comes before.
    """
    for start, end in ((view.since, view.year), (None, view.year), (None, None)):
        try:
            return span(view.indicator, start, end)
        except NoSpan:
            continue
    return None


def first_years(view: View, vocabulary: Vocabulary, end: int) -> tuple[int, ...]:
    """The years a development up to ``end`` can begin in, newest first."""
    return tuple(year for year in reversed(vocabulary.years(view)) if year < end)


def last_years(view: View, vocabulary: Vocabulary) -> tuple[int, ...]:
    """The years a development can end in, newest first."""
    return tuple(reversed(vocabulary.years(view)[1:]))


def set_last_year(view: View, year: int, vocabulary: Vocabulary) -> View:
    """End in another year. Drops a first year that does not come before it."""
    since = view.since if view.since is not None and view.since < year else None
    return replace(view, year=year, since=since)


def marked(view: View) -> tuple[str, ...]:
    """The chosen centre and those compared, as many as can be told apart."""
    chosen = (view.centre,) if view.centre else ()
    return tuple(dict.fromkeys((*chosen, *view.compared)))[:MOST_COMPARED]


def outside_text(view: View, t: Translate) -> str:
    """Which of the marked centres are not ranked, for they are outside the target group."""
    names = [centre(slug).name for slug in marked(view) if slug not in in_group(view)]
    if not names:
        return ""
    return t("Utenfor målgruppa, og derfor ikke med: {names}.").format(names=", ".join(names))


def changes(view: View, years: tuple[int, int]) -> pd.DataFrame:
    """The target group's ranks in the two years."""
    return rank_changes(view.indicator, *years, in_group(view), view.rule)


def changes_table(frame: pd.DataFrame, t: Translate) -> pd.DataFrame:
    """Every centre's ranks to read and sort: from the greatest rise to the greatest fall.

    The headings are in words; those without a rank stand last, with the reason.
    """
    entry = indicator(frame.attrs["indicator"])
    start, end = frame.attrs["start"], frame.attrs["end"]
    rows = frame.sort_values("change", ascending=False, kind="stable", na_position="last")
    unit, common = axis_unit(entry.unit, t), _common_flags(frame)
    heading = t("{year} ({unit})") if unit else "{year}"
    return pd.DataFrame(
        {
            t("Senter"): rows["name"],
            t("Plasser"): [moved(change) for change in rows["change"]],
            t("Nr. {year}").format(year=start): rows["rank_start"].astype("Int64"),
            t("Nr. {year}").format(year=end): rows["rank_end"].astype("Int64"),
            heading.format(year=start, unit=unit): rows["value_start"],
            heading.format(year=end, unit=unit): rows["value_end"],
            t("Større enn avrunding"): [
                sure_text(change, sure, t)
                for change, sure in zip(rows["change"], rows["certain"], strict=True)
            ],
            t("Merknad"): [
                missing_text(reason, t) if reason else flag_labels(set(flags) - common, t)
                for reason, flags in zip(rows["missing"], rows["flags"], strict=True)
            ],
        }
    ).reset_index(drop=True)


def _common_flags(frame: pd.DataFrame) -> set[str]:
    flags = [set(one) for one in frame.loc[frame["change"].notna(), "flags"]]
    return set.intersection(*flags) if flags else set()


def common_text(frame: pd.DataFrame, t: Translate) -> str:
    """What the flags that every ranked centre's figures have mean; may be empty."""
    return " ".join(text.explanation for text in flag_texts(_common_flags(frame), t))


def shown_changes(frame: pd.DataFrame, language: str, t: Translate) -> Styler:
    """:func:`changes_table` with the numbers as the language writes them."""
    table = changes_table(frame, t)
    decimals = indicator(frame.attrs["indicator"]).decimals
    return styled_numbers(table, language, t, dict.fromkeys(table.columns[4:6], decimals))


def grows(slug: str) -> bool:
    """Whether an indicator is a size that can grow, or itself a growth."""
    entry = indicator(slug)
    if isinstance(entry.aggregation, Count):
        return entry.unit in ("persons", "jobs")
    return isinstance(entry.aggregation, Change)


def quadrants(view: View, years: tuple[int, int] | None) -> Quadrants | None:
    """Centres' growth against their hinterlands', of the view's indicator or else the population.

    Over the years shown where they fit, else the default ones of what is measured. None under the
    rule ``local``, which has no hinterland of whole municipalities.
    """
    if view.hinterland == "local":
        return None
    slug = view.indicator if grows(view.indicator) else SIZE
    change = isinstance(indicator(slug).aggregation, Change)
    wanted = (None, view.year) if change and slug == view.indicator else years or (None, None)
    for first, last in (wanted, (None, None)):
        try:
            return growth_quadrants(view.rule, first, last, slug, in_group(view))
        except NoSpan:
            continue
    return None


def left_out_text(found: Quadrants, t: Translate) -> list[tuple[str, str]]:
    """The centres that no quadrant has: reason in words, and names."""
    reasons: dict[str, list[str]] = {}
    for slug, reason in found.left_out:
        reasons.setdefault(reason, []).append(centre(slug).name)
    return [(missing_text(reason, t), ", ".join(names)) for reason, names in reasons.items()]
