"""``docs``: the documents that are made from the code (``docs/data.md``: see ``data docs``)."""

from __future__ import annotations

import argparse

from regionsenter.cli.options import add_target, target


def arguments(parser: argparse.ArgumentParser) -> None:
    """The documents."""
    documents = parser.add_subparsers(required=True, metavar="document", parser_class=type(parser))
    words = "write docs/cli.md from the commands' own parsers"
    cli = documents.add_parser("cli", help=words, description=words)
    add_target(cli, "--out", "docs/cli.md", "where it goes")
    cli.set_defaults(run=write_cli)


def write_cli(options: argparse.Namespace) -> None:
    """Write the reference of the command line."""
    from regionsenter.cli.command_line import parser
    from regionsenter.cli.reference import reference

    target(options, "--out").write_text(reference(parser()), encoding="utf-8")
