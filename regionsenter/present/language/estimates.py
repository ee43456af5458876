"""How finely an estimate is written: no finer than it is known.

The rule (of ``measures.shown``): a number flagged ``estimated`` is written to the nearest of ``STEPS`` for
its unit, wherever it stands as text (panel, rows, sentences, map, charts, tables on the screen), and so
is what it is held up against. Units that are not listed are written as always. Exports keep every digit,
and have the flag beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pandas as pd

from regionsenter.measures.model import Value
from regionsenter.measures.shown import STEPS as STEPS
from regionsenter.measures.shown import as_estimate as as_estimate  # who writes numbers meets it here
from regionsenter.texts import Translate

_WRITTEN, _DECIMALS = "written", "decimals"


def least(unit: str, flags: Iterable[str]) -> int:
    """The least difference that the writing of a number with ``flags`` can show; 0: no such limit."""
    return STEPS.get(unit, 0) if "estimated" in flags else 0


def written(value: Value, unit: str) -> float | None:
    """A value's number as it is written; None where it is missing."""
    return as_estimate(value.value, unit, "estimated" in value.flags)


def said_estimate(text: str, estimated: bool, t: Translate) -> str:
    """A number in running text, with the word that it is an estimate where it is one."""
    return t("anslagsvis {number}").format(number=text) if estimated else text


def with_written(table: pd.DataFrame, columns: Mapping[str, list]) -> pd.DataFrame:
    """The table, remembering how ``columns`` (heading to cells) are shown by :func:`on_screen`."""
    table.attrs[_WRITTEN] = dict(columns)
    return table


def with_decimals(table: pd.DataFrame, decimals: Mapping[str, int]) -> pd.DataFrame:
    """The table, remembering with how many decimals numbers are written, by heading."""
    table.attrs[_DECIMALS] = dict(decimals)
    return table


def decimals_of(table: pd.DataFrame) -> Mapping[str, int]:
    """Heading to decimals, as far as :func:`with_decimals` has said."""
    return table.attrs.get(_DECIMALS, {})


def on_screen(table: pd.DataFrame) -> pd.DataFrame:
    """The table as a page shows it; the table itself, with every digit, is what a file takes."""
    shown = table.assign(**table.attrs.get(_WRITTEN, {}))
    shown.attrs = {_DECIMALS: table.attrs.get(_DECIMALS, {})}
    return shown
