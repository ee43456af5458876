"""Offsets that keep the dots of a strip plot apart."""

from __future__ import annotations

import numpy as np


def swarm(values: list[float], reach: float) -> list[float]:
    """Vertical offsets that keep dots apart: wide where values are dense, the same every time.

    Quasi-random: the van der Corput sequence over the values in order, scaled with a Gaussian
    kernel density (Silverman's bandwidth). ``reach`` is the largest offset.
    """
    data = np.asarray(values, dtype=float)
    count = len(data)
    if count < 2 or np.ptp(data) == 0:
        spread = np.array([_van_der_corput(i + 1) for i in range(count)]) - 0.5
        return list(2 * spread * reach) if count > 1 else [0.0] * count
    bandwidth = 1.06 * data.std() * count**-0.2
    density = np.exp(-0.5 * ((data[:, None] - data[None, :]) / bandwidth) ** 2).sum(axis=1)
    offsets = np.empty(count)
    for order, index in enumerate(np.argsort(data, kind="stable")):
        offsets[index] = 2 * (_van_der_corput(order + 1) - 0.5)
    return list(offsets * reach * density / density.max())


def _van_der_corput(number: int) -> float:
    """The number's binary digits mirrored about the point: evenly spread in 0-1."""
    result, part = 0.0, 0.5
    while number:
        result += part * (number & 1)
        number >>= 1
        part /= 2
    return result
