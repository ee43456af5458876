"""How a value is put together, without a list of age groups."""

from __future__ import annotations

import pytest

from regionsenter.catalog import indicator, indicators
from regionsenter.present.language.aggregation import aggregation_text
from regionsenter.texts import translator

t = translator("nb")


@pytest.mark.parametrize(
    ("slug", "said"),
    [
        ("hoyere-utdanning", "vektet med (Folketall 16 år og over)"),
        ("andel-67-pluss", "Summen av (Folketall 67 år og over)"),
        ("andel-20-39", "Summen av (Folketall 20–39 år)"),
        ("andel-barn-0-15", "Summen av (Folketall 0–15 år)"),
    ],
)
def test_age_groups_that_follow_one_another_are_one(slug, said):
    assert said in aggregation_text(indicator(slug), t)


def test_no_indicator_spells_out_its_age_groups():
    for entry in indicators().values():
        assert aggregation_text(entry, t).count(" år + ") < 2, entry.slug
