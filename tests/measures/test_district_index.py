"""Distriktsindeksen: the recipe on made-up inputs, and the parts that can be had of the real ones."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.stats import zscore

from regionsenter.measures import district_index as subject
from regionsenter.measures import value
from regionsenter.measures.district_index import WEIGHTS, district_index, index_of, standardise
from regionsenter.snapshot import Cube, snapshot

INPUTS = arrays(float, (12, 4), elements=st.integers(-50, 50).map(float)).map(
    lambda numbers: pd.DataFrame(numbers, columns=list(WEIGHTS))
)


def test_the_weights_are_the_models():
    assert list(WEIGHTS.values()) == [0.4, 0.4, 0.1, 0.1]


@given(INPUTS)
def test_the_index_by_hand(inputs):
    found = index_of(inputs)
    assert found.between(-1e-9, 100 + 1e-9).all()
    for i in inputs.index:
        total = 0.0
        for name, weight in WEIGHTS.items():
            column = inputs[name].to_numpy()
            spread = np.sqrt(np.mean((column - column.mean()) ** 2))
            z = 0.0 if spread == 0 else (column[i] - column.mean()) / spread
            total += weight * max(-2.5, min(2.5, z))
        assert found[i] == pytest.approx(20 * (total + 2.5), abs=1e-6)


def test_extremes_are_clipped():
    inputs = pd.DataFrame({name: [0.0] * 40 + [1e6] for name in WEIGHTS})
    assert index_of(inputs).iloc[-1] == pytest.approx(100)
    assert standardise(inputs).max().max() == 2.5


@pytest.mark.parametrize("name", list(WEIGHTS))
def test_no_index_of_some_of_the_inputs(name):
    inputs = pd.DataFrame({n: [1.0, 2.0, 4.0] for n in WEIGHTS})
    with pytest.raises(ValueError, match=name):
        index_of(inputs.drop(columns=name))
    inputs.loc[1, name] = np.nan
    with pytest.raises(ValueError, match=name):
        index_of(inputs)


@pytest.mark.parametrize(("level", "count"), [("municipality", 357), ("region", 159)])
def test_what_the_snapshot_has(level, count):
    found = district_index(level)
    assert found.index is None and found.weight == 0.8 and len(found.parts) == count
    assert found.missing == (
        ("employment_growth", "short_series"),
        ("diversity", "not_in_snapshot"),
    )
    years = {name: (first, last) for name, first, last in found.years}
    assert years["employment_growth"] == (2020, 2022)
    assert years["population_growth"] == (2016, 2026)
    for name in ("centrality", "population_growth"):
        expected = np.clip(zscore(found.parts[name]), -2.5, 2.5)
        assert found.parts[f"z_{name}"].to_numpy() == pytest.approx(np.asarray(expected))
    assert not any("index" in column for column in found.parts)


def test_known_parts():
    parts = district_index().parts
    assert parts["centrality"].idxmax() == "0301"
    then = value("folketall", "municipality", "4621", 2016).value
    assert parts.loc["4621", "population_growth"] == pytest.approx(100 * (16_438 / then - 1))


def test_the_index_comes_when_the_inputs_do(monkeypatch):
    """With a ten-year series and a full industry measure (made up here) there is an index."""
    data, random = snapshot(), np.random.default_rng(2)
    jobs = data.components["employed_at_workplace"]
    early = Cube(np.append(2012, jobs.years), np.vstack([jobs.values[-1] * 0.9, jobs.values]))
    spread = Cube(np.array([2024]), random.uniform(0.5, 0.9, (1, len(data.codes))))
    more = dict(data.components) | {"employed_at_workplace": early, subject.DIVERSITY_COMPONENT: spread}
    monkeypatch.setattr(
        subject, "snapshot", lambda: type("S", (), {"components": more, "codes": data.codes})()
    )
    found = district_index.__wrapped__("municipality")
    growth = found.parts["employment_growth"].dropna()
    assert growth.to_numpy() == pytest.approx(100 / 9) and len(growth) == 355
    # Ålesund and Haram are one in the source: without their growth there is still no index.
    assert found.missing == (("employment_growth", "not_everywhere"),) and found.index is None
    regions = district_index.__wrapped__("region")
    assert regions.parts["employment_growth"].notna().all()
    assert regions.missing == (("diversity", "not_in_snapshot"),)


def test_unknown_level():
    with pytest.raises(ValueError, match="county"):
        district_index("county")
