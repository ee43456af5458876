"""``docs/cli.md`` and the README know every command; nothing is stale."""

import argparse
from pathlib import Path

import pytest

from regionsenter.cli.command_line import parser
from regionsenter.cli.reference import commands, reference

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "docs" / "cli.md"
COMMANDS = dict(commands(parser()))


def test_document_is_fresh():
    written = DOCUMENT.read_text(encoding="utf-8")
    assert written == reference(parser()), "stale: run 'python -m regionsenter docs cli'"


def test_docs_cli_writes_it(run, tmp_path):
    assert run("docs", "cli", "--out", str(tmp_path / "cli.md")) == (0, "", "")
    assert (tmp_path / "cli.md").read_bytes() == DOCUMENT.read_bytes()


def test_actions_are_commands_of_their_own():
    assert {"centres", "drive-times", "data build", "data diff", "docs cli"} <= set(COMMANDS)
    assert "data" not in COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_readme(command):
    assert f"regionsenter {command}" in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("command", "action"),
    [(name, action) for name, command in COMMANDS.items() for action in command._actions],
    ids=lambda part: part if isinstance(part, str) else part.dest,
)
def test_every_argument_says_what_it_is(command, action):
    assert action.help and action.help != argparse.SUPPRESS


@pytest.mark.parametrize(
    "command", [name for name in COMMANDS if not name.startswith(("data b", "data do", "docs"))]
)
def test_what_is_printed_can_be_json_and_csv(command):
    forms = [action.choices for action in COMMANDS[command]._actions if action.dest == "format"]
    assert len(forms) == 1 and {"json", "csv"} <= set(forms[0])
