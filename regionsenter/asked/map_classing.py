"""Into which classes the map's values are put, as a view's ``classing`` says."""

from __future__ import annotations

from regionsenter.measures.arrays import Numbers
from regionsenter.measures.classes import Classes, classify, classify_at

#: Quantiles or natural breaks by the view's word, or the reader's own limits.
Classing = str | tuple[float, ...]
SCHEMES = {"kvantiler": "quantiles", "naturlige": "natural"}


def classes_by(
    values: Numbers, classing: Classing, count: int, decimals: int, *, diverging: bool
) -> Classes:
    """Classes by a view's ``classing``: quantiles, natural breaks or the reader's own limits."""
    if isinstance(classing, tuple):
        return classify_at(values, classing, decimals, diverging)
    return classify(values, count, SCHEMES[classing], decimals, diverging)
