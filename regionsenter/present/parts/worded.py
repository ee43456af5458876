"""A table to be read: the columns that say something to the reader, headed in the page's language."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from regionsenter.texts import Translate


def worded(table: pd.DataFrame, words: Mapping[str, str]) -> pd.DataFrame:
    """The columns of ``words`` alone, in that order and under those headings.

    ``words`` is column name to heading, already in the page's language. What it leaves out (slugs,
    for one) is not for the reader.

    Raises
    ------
    KeyError
        If the table lacks one of the columns.
    ValueError
        If two columns would get the same heading.
    """
    heads = list(words.values())
    if len(set(heads)) < len(heads):
        raise ValueError(f"two columns with the same heading: {heads}")
    return table[list(words)].set_axis(heads, axis="columns")


def yes_no(answer: bool | float | None, t: Translate) -> str:
    """``ja``, ``nei``, or nothing where there is no answer (None or NaN)."""
    if answer is None or pd.isna(answer):
        return ""
    return t("ja") if answer else t("nei")
