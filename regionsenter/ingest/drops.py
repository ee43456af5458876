"""What the build leaves out, and why: written down where it happens, reported by source."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import pandas as pd

_log: ContextVar[list[dict] | None] = ContextVar("drops", default=None)


@contextmanager
def recorded() -> Iterator[list[dict]]:
    """Collect what is dropped inside the block, one entry for each component and reason."""
    log: list[dict] = []
    token = _log.set(log)
    try:
        yield log
    finally:
        _log.reset(token)


def note(component: str, reason: str, rows: pd.DataFrame) -> None:
    """Write down that ``rows`` (``code``, ``year``) of a component are dropped; none is no entry."""
    log = _log.get()
    if log is None or rows.empty:
        return
    by_year = rows.groupby("year")["code"].agg(list)
    log.append(
        {
            "component": component,
            "reason": reason,
            "values": len(rows),
            "codes_by_year": {str(year): sorted(codes) for year, codes in by_year.items()},
        }
    )
