"""The command line's ``drive-times``: minutes by the road model between municipal centres."""

from __future__ import annotations

import json
import sys

from regionsenter.geography.drive_times import minutes_between

COLUMNS = ["from", "to", "minutes", "km", "ferry"]


def add_drive_command(commands) -> None:
    """Add ``drive-times --from KOMMUNENR`` to the command line."""
    parser = commands.add_parser(
        "drive-times", help="modelled minutes from a municipal centre to the others"
    )
    parser.add_argument(
        "--from",
        dest="start",
        required=True,
        metavar="KOMMUNENR",
        help="municipal number of 2024, e.g. 4621",
    )
    parser.add_argument("--format", choices=["csv", "json"], default="csv")
    parser.set_defaults(run=_drive_times)


def _drive_times(options) -> int:
    try:
        table = minutes_between(options.start)
    except KeyError as error:
        raise ValueError(error.args[0]) from error
    table = table.set_axis(COLUMNS, axis=1)
    table[["minutes", "km"]] = table[["minutes", "km"]].astype(float).round(1)
    if options.format == "json":
        print(json.dumps(table.to_dict("records"), ensure_ascii=False, indent=1))
    else:
        table.to_csv(sys.stdout, index=False)
    return 0
