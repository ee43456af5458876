"""A swarm of dots: the same every time, and wide where it is dense."""

from __future__ import annotations

import numpy as np

from regionsenter.present.charts.swarm import swarm


def test_swarm_is_deterministic_within_reach_and_wide_where_dense():
    values = list(np.random.default_rng(1).normal(0, 1, 200))
    offsets = swarm(values, 20)
    assert offsets == swarm(values, 20)
    assert max(map(abs, offsets)) <= 20
    middle = [abs(o) for o, v in zip(offsets, values, strict=True) if abs(v) < 0.5]
    edge = [abs(o) for o, v in zip(offsets, values, strict=True) if abs(v) > 1.8]
    assert np.mean(middle) > 2 * np.mean(edge)
    assert swarm([], 20) == [] and swarm([3.0], 20) == [0.0]
    assert len(set(swarm([3.0, 3.0, 3.0], 20))) == 3
