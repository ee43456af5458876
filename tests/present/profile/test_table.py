"""The challenge profile as tables, on the committed snapshot."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.catalog import indicators
from regionsenter.catalog.profile import BY
from regionsenter.measures.profile import fields, profile
from regionsenter.present.profile.ranks.table import rank_rows
from regionsenter.present.profile.table import (
    headed,
    left_out_table,
    profile_rows,
    profile_table,
    topic_table,
)
from regionsenter.texts import translator

t = translator("nb")


@pytest.mark.parametrize("by", BY)
def test_the_table_has_what_the_profile_has(by):
    found = profile("voss", by)
    table = profile_rows(found, t)
    heads = table[table["indicator"] == ""]
    assert heads["rank"].tolist() == [one.rank for one in found.composites]
    assert len(table) == len(heads) + sum(len(one.indicators) for one in found.composites)
    scores = [s.percentile for one in found.composites for s in one.indicators]
    got = table.loc[table["indicator"] != "", "score"].to_numpy()
    assert np.array_equal(got, np.array(scores, float), equal_nan=True)
    assert table.loc[table["score"].isna(), "missing"].ne("").all()
    out = left_out_table(found, "nb")
    assert profile_table(found, t)["Indikator"].tolist() == table["indicator"].tolist()
    assert len(out) + (table["indicator"] != "").sum() == len(indicators())
    assert out["reason"].ne("").all()


def test_the_weight_editor_lists_every_indicator_once():
    table = topic_table(fields("theme", (("robek", 2.0),)), "theme", "nb")
    assert table["indicator"].is_unique and table["why"].ne("").all()
    assert table.set_index("indicator").loc["robek", "weight"] == 2


def test_tables_have_headings_in_words():
    for table in (profile_rows(profile("voss"), t), rank_rows(fields()[0], t)):
        shown = headed(table, t)
        assert "slug" not in shown and not set(shown.columns) & {"rank", "score", "low", "verdict"}
