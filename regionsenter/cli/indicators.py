"""``indicators``: the registry, with the years that are published."""

from __future__ import annotations

import argparse
from typing import Any

from regionsenter.catalog import indicators, sources
from regionsenter.catalog.models import Indicator
from regionsenter.cli.options import add_format
from regionsenter.cli.output import Answer
from regionsenter.measures.values import years


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    add_format(parser, rows="an indicator")


def run(options: argparse.Namespace) -> Answer:
    """Every indicator in display order."""
    return Answer([indicator_record(entry) for entry in indicators().values()])


def indicator_record(entry: Indicator) -> dict[str, Any]:
    """One indicator: the registry's own fields, the years, and who publishes."""
    record = entry.model_dump(mode="json", exclude_none=True)
    published = years(entry.slug)
    tables = [sources()[slug].table for slug in entry.sources]
    return record | {
        "challenge": entry.challenge,  # null for what measures access
        "years": list(published),
        "table": [table for table in tables if table],
        "publisher": sorted({sources()[slug].publisher for slug in entry.sources}),
        "licence": sorted({sources()[slug].licence for slug in entry.sources}),
    }
