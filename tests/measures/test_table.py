"""The table of everything says what ``compare`` says of each."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.geography.hinterland import UnknownRule
from regionsenter.measures import compare
from regionsenter.measures.table import comparison_table


@pytest.mark.parametrize("rule", ["ba", "commuting:20", "drive", "local"])
@pytest.mark.parametrize("slug", ["voss", "alta", "alesund", "orsta-volda", "haugesund"])
def test_table_equals_compare(rule, slug):
    table = comparison_table(rule)
    mine = table[table["slug"] == slug].set_index("indicator")
    for entry in compare(slug, rule):
        row = mine.loc[entry.indicator.slug]
        for side in ("centre", "hinterland", "gap", "region", "norway"):
            expected = getattr(entry, side).value
            if expected is None:
                assert np.isnan(row[side]), (entry.indicator.slug, side)
            else:
                assert row[side] == pytest.approx(expected), (entry.indicator.slug, side)
        assert row["year"] == entry.year


def test_one_row_for_each_centre_and_indicator():
    table = comparison_table()
    assert not table.duplicated(["slug", "indicator"]).any() and table["slug"].nunique() == 159
    assert table.loc[table["hinterland"].isna(), "missing_hinterland"].notna().all()
    assert table.loc[table["hinterland"].notna(), "missing_hinterland"].isna().all()


def test_unknown_rule_is_refused():
    with pytest.raises(UnknownRule):
        comparison_table("nope")
