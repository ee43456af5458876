"""How many centres are in as each limit moves, as a table."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from regionsenter.measures.sensitivity import Curve
from regionsenter.present.delineation.limits.words import limit_name
from regionsenter.present.parts.worded import yes_no
from regionsenter.texts import Translate


def sensitivity_table(curves: Sequence[Curve], t: Translate) -> pd.DataFrame:
    """Every point of :func:`sensitivity_plot`: the limit, its value, centres, whether it is set so.

    No value of a limit that is off is the one set.
    """
    rows = [
        (limit_name(curve.limit, t), value, count, yes_no(value == curve.today, t))
        for curve in curves
        for value, count in zip(curve.values, curve.counts, strict=True)
    ]
    return pd.DataFrame(rows, columns=[t("Grense"), t("Verdi"), t("Sentre"), t("Gjelder nå")])
