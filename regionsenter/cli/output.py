"""What a command says, and its three forms: JSON, CSV and, for some, lines of text."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass
from typing import Any


@dataclass(frozen=True)
class Answer:
    """What a command says.

    ``content`` is plain types, printed as JSON. ``rows`` are the records of the CSV, None when
    ``content`` is a list of them; ``columns`` are those it has even when there are no rows. ``lines``
    are the text of a command that has one. ``complaints`` go to stderr whatever the form, and make the
    exit code 2.
    """

    content: Any
    _: KW_ONLY
    rows: Sequence[Mapping[str, Any]] | None = None
    columns: Sequence[str] = ()
    lines: Sequence[str] = ()
    complaints: Sequence[str] = ()


def show(answer: Answer, form: str) -> int:
    """Print an answer as ``json``, ``csv`` or ``text``; returns the exit code."""
    if form == "json":
        print(json.dumps(answer.content, ensure_ascii=False, indent=1))
    elif form == "csv":
        print_csv(answer.content if answer.rows is None else answer.rows, answer.columns)
    else:
        for line in answer.lines:
            print(line)
    for complaint in answer.complaints:
        print(f"regionsenter: {complaint}", file=sys.stderr)
    return 2 if answer.complaints else 0


def print_csv(records: Iterable[Mapping[str, Any]], columns: Sequence[str] = ()) -> None:
    """Records as CSV: ``columns``, then one for each other name in any of them, as they come.

    A record in a record gives columns ``outer.inner``; a list is joined by ``;``, one of records is
    JSON; what is missing is empty.
    """
    rows = [_flat(record) for record in records]
    names = list(dict.fromkeys([*columns, *(name for row in rows for name in row)]))
    outer = {name.rpartition(".")[0] for name in names}
    # Where some records have a record within and others nothing, only the columns within are left.
    names = [name for name in names if name not in outer or any(_has(row, name) for row in rows)]
    text = io.StringIO()
    writer = csv.DictWriter(text, names, lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    print(text.getvalue(), end="")


def _has(row: Mapping[str, Any], name: str) -> bool:
    return row.get(name) is not None


def _flat(record: Mapping[str, Any], before: str = "") -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for name, value in record.items():
        if isinstance(value, Mapping):
            flat |= _flat(value, f"{before}{name}.")
        else:
            flat[before + name] = _cell(value)
    return flat


def _cell(value: Any) -> Any:
    if not isinstance(value, list | tuple):
        return value
    if any(isinstance(part, list | tuple | Mapping) for part in value):
        return json.dumps(value, ensure_ascii=False)
    return ";".join(map(str, value))
