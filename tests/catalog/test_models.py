"""Every kind of aggregation is whole: how it is worked out, how that is said, what has a country."""

from typing import get_args

import pytest
from pydantic import TypeAdapter, ValidationError

from regionsenter.catalog import indicators
from regionsenter.catalog.aggregation import Aggregation, Change
from regionsenter.measures.aggregate import KINDS
from regionsenter.present.language.aggregation import SENTENCES

MODELS = get_args(get_args(Aggregation)[0])
DECLARED = {get_args(model.model_fields["kind"].annotation)[0]: model for model in MODELS}


def test_every_kind_has_an_entry_in_each_table():
    assert set(DECLARED) == set(KINDS) == set(SENTENCES)


def test_every_kind_is_used():
    assert {entry.aggregation.kind for entry in indicators().values()} == set(DECLARED)


def test_only_a_gap_has_no_combination():
    assert {kind for kind, combine in KINDS.items() if combine is None} == {
        kind for kind, model in DECLARED.items() if model.is_gap
    }


@pytest.mark.parametrize("slug", indicators())
def test_what_an_indicator_is_follows_from_its_kind(slug):
    entry = indicators()[slug]
    kind = entry.aggregation.kind
    assert entry.is_gap == (kind == "gap")
    assert entry.is_size == (kind == "count")
    assert entry.centre_only == (kind in ("gap", "near", "catchment", "residual"))
    assert entry.centre_kind("drive") == ("gap:drive" if kind == "gap" else "centre")
    assert not indicators()[entry.measured].is_gap
    of_years = entry.is_change or getattr(entry.aggregation, "span", 1) > 1
    assert (entry.aggregation.base_year(2020) is not None) == of_years
    assert entry.gap_is_share == entry.is_size
    assert (entry.gap_unit == "percent") <= entry.is_size


def test_a_change_has_a_span_or_a_first_year_and_not_both():
    for wrong in ({}, {"years": 5, "base": 2000}):
        with pytest.raises(ValidationError, match="either"):
            TypeAdapter(Change).validate_python({"kind": "change", "component": "n", **wrong})


def test_sizes_and_what_a_centre_alone_has_have_no_country():
    without = {slug for slug, entry in indicators().items() if not entry.has_country}
    assert {"folketall", "antall-kommuner", "ansatte", "gap-medianinntekt"} < without
    assert {"arbeidsplasser-1-km", "funksjoner-utover-folketall"} < without
    assert not {"kommunestorrelse", "andel-67-pluss", "folkevekst-10-ar"} & without
    # A median, or a mean price of sales, is no mean of the municipalities' own.
    assert {"medianinntekt", "bruttoinntekt", "boligpris-enebolig"} < without
