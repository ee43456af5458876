"""What a delineation does against another, as a table."""

from __future__ import annotations

import pandas as pd

from regionsenter.measures.target_group import TargetGroup
from regionsenter.present.language.numbers import format_number, format_value
from regionsenter.texts import Translate


def two_groups_table(a: TargetGroup, b: TargetGroup, t: Translate) -> pd.DataFrame:
    """Two groups in numbers, as texts: a row a figure, columns A and B after its name."""
    groups = (a, b)
    figures = (
        (t("Sentre"), [len(group.slugs_in) for group in groups]),
        (t("Andre byer"), [len(group.towns_in) for group in groups]),
        (t("Sentre på vippen"), [len(group.borderline) for group in groups]),
        (t("Kommuner i regionene"), [group.country.municipalities for group in groups]),
        (t("Innbyggere i regionene"), [group.country.people for group in groups]),
        (t("Innbyggere i sentertettstedene"), [group.country.settlement_people for group in groups]),
        (t("Fylker med minst ett senter"), [group.counties_with_centres for group in groups]),
    )
    rows = [(name, *(format_number(n, 0, t.language) for n in numbers)) for name, numbers in figures]
    written = [format_value(group.country.people_share, "percent", 1, t.language) for group in groups]
    rows.append((t("Andel av innbyggerne"), *written))
    return pd.DataFrame(rows, columns=["", "A", "B"])
