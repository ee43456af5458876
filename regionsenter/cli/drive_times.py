"""``drive-times``: minutes by the road model between municipal centres."""

from __future__ import annotations

import argparse

from regionsenter.cli.options import add_format
from regionsenter.cli.output import Answer
from regionsenter.geography.drive_times import minutes_between

COLUMNS = ["from", "to", "minutes", "km", "ferry"]


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "--from",
        dest="start",
        required=True,
        metavar="KOMMUNENR",
        help="municipal number of 2024, e.g. 4621",
    )
    add_format(parser, "csv", rows="another municipality")


def run(options: argparse.Namespace) -> Answer:
    """Every municipality that is reached, the nearest first."""
    try:
        table = minutes_between(options.start)
    except KeyError as error:
        raise ValueError(error.args[0]) from error
    table = table.set_axis(COLUMNS, axis=1)
    table[["minutes", "km"]] = table[["minutes", "km"]].astype(float).round(1)
    return Answer(table.to_dict("records"), columns=COLUMNS)
