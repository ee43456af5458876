"""``python -m regionsenter``: the commands, and what happens to what they say or raise.

A command is a module with ``arguments(parser)``, which declares what it takes, and ``run(options)``,
which returns an ``output.Answer`` (None when it has written its files); one with actions of its own
gives each its ``run``. Only the module of the command that is asked for is imported: the others'
libraries take most of a second.

Bad input exits 2 with one clear line on stderr.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Collection, Sequence
from contextlib import suppress
from importlib import import_module
from typing import NoReturn

from regionsenter.cli.output import Answer, show

#: Command to its help. Its module has the same name, with ``_`` for ``-``.
COMMANDS = {
    "centres": "every centre, and whether it is a candidate",
    "indicators": "the registry of indicators",
    "compare": "centres, each against its hinterland",
    "hinterland": "who is in a centre's hinterland, who is near and is not, and why",
    "functions": "a centre's regional functions, one by one",
    "leaning": "who has a centre's functions as the nearest, and the minutes more without",
    "similar": "the centres most like one, and what differs",
    "profile": "a centre's challenges among its peers",
    "sentences": "what stands out for a centre, in up to three sentences",
    "delineate": "every region in or out of the target group, by limits of your own",
    "drive-times": "modelled minutes from a municipal centre to the others",
    "data": "the snapshot",
    "docs": "the documents made from the code",
}


class Parser(argparse.ArgumentParser):
    """One line on stderr and exit 2, without the usage that argparse prints before it."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"regionsenter: {_in_one_line(message)} (see 'python -m regionsenter --help')\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _write_utf8()
    try:
        options = _parsed(given)
        answer = options.run(options)
        return 0 if answer is None else _shown(answer, options.format)
    except BrokenPipeError:
        return 0
    except OSError as error:
        print(f"regionsenter: {_in_one_line(_why_not(error))}", file=sys.stderr)
        return 2
    except Exception as error:
        if not isinstance(error, _said_in_one_line()):
            raise
        print(f"regionsenter: {_in_one_line(str(error))}", file=sys.stderr)
        return 2


def parser(wanted: Collection[str] = tuple(COMMANDS)) -> Parser:
    """The parser of all commands; those of ``wanted`` know their arguments too."""
    whole = Parser(prog="regionsenter", description="Regional centres and their hinterlands.")
    commands = whole.add_subparsers(required=True, metavar="command", parser_class=Parser)
    for name, words in COMMANDS.items():
        command = commands.add_parser(name, help=words, description=words)
        if name in wanted:
            module = import_module(f"regionsenter.cli.{name.replace('-', '_')}")
            module.arguments(command)
            if hasattr(module, "run"):
                command.set_defaults(run=module.run)
    return whole


def _parsed(given: list[str]) -> argparse.Namespace:
    whole = parser(given)
    for word in given:
        # argparse takes "--count=--" for an empty list, whatever the type of --count is.
        if word.startswith("--") and word.endswith("=--"):
            whole.error(f"argument {word.removesuffix('=--')}: expected a value, not '--'")
    return whole.parse_args(given)


def _write_utf8() -> None:
    """Names and units are Norwegian: no terminal's or pipe's ASCII can say them."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=stream.errors)


def _shown(answer: Answer, form: str) -> int:
    """Print the answer, all of it: what cannot be written is said here and not when Python ends."""
    try:
        code = show(answer, form)
        print(end="", flush=True)  # nothing where there is no stdout, as every print
    except OSError:
        # What is left to write would fail again at the end, with a traceback.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise
    return code


def _in_one_line(message: str) -> str:
    """What was given may stand in the message, with any line breaks it had."""
    return " ".join(message.split())


def _why_not(error: OSError) -> str:
    why = error.strerror or error
    if error.filename is None:
        return f"what was asked for cannot be written ({why}); send it to another place"
    return f"'{error.filename}' cannot be read or written ({why}); name another path"


def _said_in_one_line() -> tuple[type[Exception], ...]:
    """Errors whose message says what was wrong with what was asked, or with the data."""
    from regionsenter.geography.centres import UnknownPlace
    from regionsenter.snapshot import SnapshotError
    from regionsenter.static_files import StaticError
    from regionsenter.texts import TextsError

    # ValueError: CatalogError, UnknownRule, BuildError …
    return UnknownPlace, SnapshotError, StaticError, TextsError, ValueError
