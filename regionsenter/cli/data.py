"""``data``: build the snapshot, check it, tell two apart, describe it."""

from __future__ import annotations

import argparse
from dataclasses import asdict, fields

from regionsenter.cli.options import add_format, add_target, path_given, target
from regionsenter.cli.output import Answer


def arguments(parser: argparse.ArgumentParser) -> None:
    """The actions; each imports what it needs when it runs."""
    actions = parser.add_subparsers(required=True, metavar="action", parser_class=type(parser))

    words = "build data/ from the raw files"
    building = actions.add_parser("build", help=words, description=words)
    building.add_argument(
        "--raw", type=path_given, metavar="PATH", required=True, help="the folder with the raw files"
    )
    add_target(building, "--out", "data", "where the snapshot goes")
    add_target(building, "--static", "static", "where geometry goes")
    building.set_defaults(run=build)

    words = "write docs/data.md from catalog and snapshot"
    describing = actions.add_parser("docs", help=words, description=words)
    add_target(describing, "--out", "docs/data.md", "where it goes")
    describing.set_defaults(run=docs)

    words = "check checksums, schemas and internal truths"
    checking = actions.add_parser("verify", help=words, description=words)
    add_format(checking, "text", rows="a check")
    checking.set_defaults(run=verify)

    words = "what changed between two snapshots"
    comparing = actions.add_parser("diff", help=words, description=words)
    comparing.add_argument("old", type=path_given, help="the folder of the old snapshot")
    comparing.add_argument("new", type=path_given, help="the folder of the new snapshot")
    comparing.add_argument("--all", action="store_true", help="list unchanged indicators too")
    add_format(comparing, "text", rows="an indicator")
    comparing.set_defaults(run=diff)


def build(options: argparse.Namespace) -> None:
    """Write data/ and the map's geometry."""
    from regionsenter.ingest.build import build  # geopandas takes a second: only here

    build(options.raw, target(options, "--out"), target(options, "--static"))


def docs(options: argparse.Namespace) -> None:
    """Write the description of the data."""
    from regionsenter.export.reference import reference

    target(options, "--out").write_text(reference(), encoding="utf-8")


def verify(options: argparse.Namespace) -> Answer:
    """Every check; what is wrong is complained of."""
    from regionsenter.checks.verify import verify  # pandera takes half a second: only here
    from regionsenter.snapshot import DATA, Snapshot

    findings = list(verify(Snapshot(DATA)))
    return Answer(
        [{"check": result.check, "ok": not result.wrong, "wrong": result.wrong} for result in findings],
        lines=[f"{'FAIL' if result.wrong else 'ok  '} {result.check}" for result in findings],
        complaints=[result.wrong for result in findings if result.wrong],
    )


def diff(options: argparse.Namespace) -> Answer:
    """The indicators that differ, or all of them."""
    from regionsenter.checks.difference import IndicatorDifference, difference, sentence
    from regionsenter.snapshot import Snapshot

    changes = list(difference(Snapshot(options.old), Snapshot(options.new)))
    listed = [change for change in changes if change.any or options.all]
    same = sum(not change.any for change in changes)
    total = f"{len(changes) - same} indicators differ, {same} are the same"
    return Answer(
        [asdict(change) for change in listed],
        columns=[field.name for field in fields(IndicatorDifference)],
        lines=[*map(sentence, listed), total],
    )
