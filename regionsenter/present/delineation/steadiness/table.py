"""How surely each centre is in over many reasonable delineations, as a table."""

from __future__ import annotations

import pandas as pd

from regionsenter.measures.sensitivity import Steadiness
from regionsenter.measures.target_group import TargetGroup
from regionsenter.present.delineation.limits.words import limit_name, limit_value
from regionsenter.present.parts.worded import yes_no
from regionsenter.texts import Translate


def steadiness_table(steadiness: Steadiness, group: TargetGroup, t: Translate) -> pd.DataFrame:
    """Every centre with the share of reasonable settings it is in under, and what would flip it.

    ``group`` names the centres and tells which are in by the default limits.
    """
    rows = [
        {
            "senter": group.of(steady.slug).centre.name,
            "senterkode": steady.slug,
            "i_malgruppa": yes_no(steady.inside, t),
            "andel_prosent": steady.share,
            "grenser": "; ".join(
                f"{limit_name(flip.limit, t)}: {limit_value(flip.limit, flip.value, t)}"
                for flip in steady.flips
            ),
        }
        for steady in steadiness.centres
    ]
    table = pd.DataFrame(rows)
    return table.sort_values("andel_prosent", ascending=False, kind="stable", ignore_index=True)
