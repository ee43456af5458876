"""What only a centre has, recomputed by a closed formula."""

from __future__ import annotations

import math

import pytest

from regionsenter.geography.centres import centres
from regionsenter.measures import value, values
from regionsenter.snapshot import snapshot


def test_residual_by_the_closed_formula():
    """Ordinary least squares on the logarithm of the region's population, by covariance."""
    counts = values("antall-funksjoner", "centre")
    y = {slug: n for slug, n in zip(counts.codes, counts.value[-1], strict=True) if not math.isnan(n)}
    people = snapshot().table("components")
    people = people[(people["component"] == "population") & (people["year"] == 2026)]
    by_code = dict(zip(people["code"], people["value"], strict=True))
    known = [one for one in centres() if one.slug in y]
    x = {one.slug: math.log(sum(by_code[code] for code in one.municipalities)) for one in known}
    mean_x, mean_y = sum(x.values()) / len(x), sum(y.values()) / len(y)
    slope = sum((x[s] - mean_x) * (y[s] - mean_y) for s in x) / sum(
        (number - mean_x) ** 2 for number in x.values()
    )
    for slug in ("voss", "tynset", "alver", "oslo-baerum"):
        line = mean_y + slope * (x[slug] - mean_x)
        found = value("funksjoner-utover-folketall", "centre", slug).value
        assert found == pytest.approx(y[slug] - line)
