"""Every peer's rank on one challenge, with its interval, as tables."""

from __future__ import annotations

import pandas as pd

from regionsenter.measures.profile import Field
from regionsenter.present.profile import table as profile_tables
from regionsenter.present.profile.table import headed
from regionsenter.texts import Translate


def rank_interval_table(field: Field, t: Translate, *, order: str = "name") -> pd.DataFrame:
    """What :func:`rank_interval_plot` shows as a table, by the alphabet unless told otherwise."""
    return headed(profile_tables.rank_table(field, t, order), t)
