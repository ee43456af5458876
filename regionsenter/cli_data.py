"""The command line's ``data`` actions: build, verify, diff."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from regionsenter.snapshot import DATA, Snapshot

ROOT = Path(__file__).parents[1]


def add_data_commands(commands, parser_class: type[argparse.ArgumentParser]) -> None:
    """Add ``data build``, ``data verify`` and ``data diff`` to the command line."""
    data = commands.add_parser("data", help="the snapshot")
    actions = data.add_subparsers(required=True, metavar="action", parser_class=parser_class)

    build = actions.add_parser("build", help="build data/ from the raw files")
    build.add_argument("--raw", type=Path, required=True, help="the folder with the raw files")
    build.add_argument("--out", type=Path, default=ROOT / "data", help="where the snapshot goes")
    build.add_argument("--static", type=Path, default=ROOT / "static", help="where geometry goes")
    build.set_defaults(run=_build)

    docs = actions.add_parser("docs", help="write docs/data.md from catalog and snapshot")
    docs.add_argument("--out", type=Path, default=ROOT / "docs" / "data.md")
    docs.set_defaults(run=_docs)

    verify = actions.add_parser("verify", help="check checksums, schemas and internal truths")
    verify.set_defaults(run=_verify)

    diff = actions.add_parser("diff", help="what changed between two snapshots")
    diff.add_argument("old", type=Path, help="the folder of the old snapshot")
    diff.add_argument("new", type=Path, help="the folder of the new snapshot")
    diff.add_argument("--all", action="store_true", help="list unchanged indicators too")
    diff.set_defaults(run=_diff)


def _build(options) -> int:
    from regionsenter.ingest.build import build  # geopandas takes a second: only here

    build(options.raw, options.out, options.static)
    return 0


def _docs(options) -> int:
    from regionsenter.reference import reference

    options.out.write_text(reference(), encoding="utf-8")
    return 0


def _verify(_options) -> int:
    from regionsenter.verify import verify  # pandera takes half a second: only here

    failed = 0
    for finding in verify(Snapshot(DATA)):
        failed += bool(finding.wrong)
        print(f"{'FAIL' if finding.wrong else 'ok  '} {finding.check}")
        if finding.wrong:
            print(f"regionsenter: {finding.wrong}", file=sys.stderr)
    return 2 if failed else 0


def _diff(options) -> int:
    from regionsenter.difference import difference, sentence

    found = list(difference(Snapshot(options.old), Snapshot(options.new)))
    for change in found:
        if change.any or options.all:
            print(sentence(change))
    same = sum(not change.any for change in found)
    print(f"{len(found) - same} indicators differ, {same} are the same")
    return 0
