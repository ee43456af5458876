"""Any table of numbers as a page shows it: written as the language does, still sorting as numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd
from pandas.io.formats.style import Styler

from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate


def styled_numbers(table: pd.DataFrame, t: Translate, decimals: Mapping[str, int] | None = None) -> Styler:
    """The table with its numbers in words; the cells underneath stay numbers.

    Whole-number columns are written without decimals, others with one, or as ``decimals`` says by
    column. A missing number reads "mangler".
    """
    given = decimals or {}
    formats: dict[Any, str | Callable[[object], str] | None] = {
        name: _writer(given.get(str(name), 0 if pd.api.types.is_integer_dtype(column) else 1), t.language)
        for name, column in table.items()
        if pd.api.types.is_numeric_dtype(column) and not pd.api.types.is_bool_dtype(column)
    }
    return table.style.format(formats, na_rep=t("mangler"))


def _writer(decimals: int, language: str) -> Callable[[Any], str]:
    return lambda value: format_number(value, decimals, language)
