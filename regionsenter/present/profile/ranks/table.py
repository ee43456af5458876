"""Every peer's rank on one challenge, with its interval, as a table."""

from __future__ import annotations

import pandas as pd

from regionsenter.geography.centres import centres
from regionsenter.measures.profile_model import CompositeField
from regionsenter.present.profile.table import headed
from regionsenter.present.profile.verdicts.words import verdict_label
from regionsenter.texts import Translate

#: æ, ø and å stand last in the alphabet; letters of other languages by those they resemble.
_LETTERS = str.maketrans({"æ": "{", "ø": "|", "å": "}", "á": "a", "č": "c", "š": "s", "ö": "|"})


def rank_interval_table(field: CompositeField, t: Translate, *, order: str = "name") -> pd.DataFrame:
    """What :func:`rank_interval_plot` shows as a table, by the alphabet unless told otherwise."""
    return headed(rank_rows(field, t, order), t)


def rank_rows(field: CompositeField, t: Translate, order: str = "name") -> pd.DataFrame:
    """One row a peer: ``slug, name, score, rank, low, high, best, worst, verdict``.

    Rank 1 is the greatest challenge; NaN where there is none. ``order`` is ``name`` (the alphabet)
    or ``rank``. Raises ValueError for another order.
    """
    best, worst = field.intervals.whole
    table = pd.DataFrame(
        {
            "slug": [centre.slug for centre in centres()],
            "name": [centre.name for centre in centres()],
            "score": field.score,
            "rank": field.intervals.rank,
            "low": field.intervals.low,
            "high": field.intervals.high,
            "best": best,
            "worst": worst,
            "verdict": [verdict_label(verdict, t) for verdict in field.verdict],
        }
    )[field.peer]
    return _ordered(table, order)


def _ordered(table: pd.DataFrame, order: str) -> pd.DataFrame:
    """The rows by ``name`` (the Norwegian alphabet) or by ``rank`` (then name)."""
    if order not in ("name", "rank"):
        raise ValueError(f"unknown order '{order}' (known: name, rank)")
    by = ["rank", "name"] if order == "rank" else ["name"]
    return table.sort_values(by, key=_sortable, na_position="last", ignore_index=True)


def _sortable(column: pd.Series) -> pd.Series:
    """Ranks as they are, names as the Norwegian alphabet has them: Unicode has å before æ."""
    return column if column.name == "rank" else column.str.lower().str.translate(_LETTERS)
