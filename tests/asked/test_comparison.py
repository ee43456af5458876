"""What the comparison puts together, worked out again in another way."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.asked import comparison, group
from regionsenter.catalog import indicator
from regionsenter.measures import position, value
from regionsenter.vocabulary import vocabulary
from tests.asked.views import view


@pytest.mark.parametrize("slug", ["andel-67-pluss", "folketall", "sentralitet", "gap-medianinntekt"])
def test_values_stand_where_the_measures_put_them(slug):
    mine = view(sammenlign="voss.alta", indikator=slug, omland="ba-region")
    year = vocabulary().year(mine)
    found, compared = comparison.standing(mine, year)
    other = position(slug, "voss", year, "ba")
    assert (found.of, found.median, found.mad) == (other.of, other.median, other.mad)
    assert found.values == other.values
    kind = "gap:ba" if slug.startswith("gap") else "centre"
    assert [row[2] for row in compared] == [value(slug, kind, one, year).value for one in ("voss", "alta")]


def test_local_hinterland_leaves_values_alone_and_has_few_gaps():
    alone = view(sammenlign="voss.alta", omland="lokalt")
    assert comparison.standing(alone, 2026)[1][0][2] == value("andel-67-pluss", "centre", "voss").value
    gaps = view(sammenlign="voss.alta", omland="lokalt", vis="gap")
    found, compared = comparison.standing(gaps, 2026)
    assert found.of == 0 and [row[2] for row in compared] == [None, None]
    assert comparison.missing_reasons(gaps, 2026) == {"not_below_municipality": ["Voss", "Alta"]}


def test_table_median_is_over_the_group_with_values():
    mine = view(sammenlign="voss.alta", vis="gap", avgrensning="min5000", omland="ba-region")
    row = comparison.comparison_rows(mine, [indicator("andel-67-pluss")])[0]
    gaps = [value("andel-67-pluss", "gap:ba", slug).value for slug in group.in_group(mine)]
    known = [gap for gap in gaps if gap is not None]
    assert row.of == len(known) < len(gaps)
    assert row.median == pytest.approx(float(np.median(known)))
