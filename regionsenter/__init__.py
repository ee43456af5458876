"""Regionsenter: Norway's regional centres seen together with their hinterlands.

For notebooks: ``import regionsenter as rs; rs.compare("voss")``.
"""

from __future__ import annotations

__all__ = ["centres", "compare", "indicators"]


def __getattr__(name: str):
    # Loaded when asked for: the command line's help and the server need not wait for the data.
    if name == "centres":
        from regionsenter.geography.centres import centres

        return centres
    if name == "indicators":
        from regionsenter.catalog import indicators

        return indicators
    if name == "compare":
        from regionsenter.measures import compare

        return compare
    raise AttributeError(f"module 'regionsenter' has no attribute '{name}'")
