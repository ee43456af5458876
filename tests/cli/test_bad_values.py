"""Whatever stands after an option or in its place: an answer, or one line on stderr. Never a traceback."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

import pytest

from regionsenter.catalog import registry, similarity
from regionsenter.cli.command_line import parser
from regionsenter.cli.reference import commands
from regionsenter.static_files import StaticError
from regionsenter.texts import TextsError

ODD = (
    "--",
    "",
    " ",
    ",",
    "-1",
    "1_000",
    "1e3",
    "nan",
    "9" * 300,
    "x" * 300,
    "²²²²",
    "ål;\n→\u00a0",
    "~",
    "=",
)
#: What each command is given where something is required; no build is begun in a folder that is not.
NEEDED = {"slug": "voss", "--from": "4621", "--raw": "/nowhere", "old": "/nowhere", "new": "/nowhere"}
ARGUMENTS = [
    (name, action)
    for name, command in commands(parser())
    for action in command._actions
    if action.nargs != 0
]


def given(name: str, odd: argparse.Action, value: str) -> list[str]:
    """A whole command line in which one argument is odd."""
    words = [f"{odd.option_strings[-1]}={value}"] if odd.option_strings else []
    places = []
    for action in (action for command, action in ARGUMENTS if command == name):
        if action is odd:
            places += [] if action.option_strings else [value]
        elif action.option_strings and action.required:
            words.append(f"{action.option_strings[-1]}={NEEDED[action.option_strings[-1]]}")
        elif not action.option_strings:
            places.append(NEEDED[action.dest])
    return [*name.split(), *words, *places]


@pytest.mark.parametrize("value", ODD)
@pytest.mark.parametrize(
    ("name", "action"), ARGUMENTS, ids=[f"{name} {action.dest}" for name, action in ARGUMENTS]
)
def test_an_odd_value_is_understood_or_refused_in_a_line(run, tmp_path, monkeypatch, name, action, value):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("regionsenter.export.reference.reference", lambda: "")  # takes seconds
    code, out, err = run(*given(name, action, value))
    assert code in (0, 2)
    if code == 2:
        assert out == "" and err.startswith("regionsenter: ") and err.count("\n") == 1
    if value == "--" and action.option_strings:
        assert code == 2 and "expected a value" in err


@pytest.mark.parametrize("place", ["/nonexistent/x", ".", "", "/dev/null/x", "n" * 300])
@pytest.mark.parametrize("command", ["docs cli", "data docs"])
def test_where_nothing_can_be_written_is_said(run, monkeypatch, command, place):
    monkeypatch.setattr("regionsenter.export.reference.reference", lambda: "")
    code, out, err = run(*command.split(), f"--out={place}")
    assert code == 2 and out == "" and err.count("\n") == 1
    assert ("expected a path" if place == "" else "name another path") in err


@pytest.mark.parametrize("option", ["--out", "--static"])
def test_a_build_into_no_folder_is_refused_first(run, tmp_path, option):
    where = {"--out": tmp_path, "--static": tmp_path} | {option: "/dev/null/x"}
    places = [f"{name}={place}" for name, place in where.items()]
    code, out, err = run("data", "build", f"--raw={tmp_path}", *places)
    assert code == 2 and "/dev/null/x" in err and err.count("\n") == 1


def by_shell(line: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    words = f"{sys.executable} -m regionsenter {line}"
    return subprocess.run(
        words, shell=True, capture_output=True, timeout=60, env={**os.environ, **environment}
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
@pytest.mark.parametrize("line", ["indicators > /dev/full", "docs cli --out /dev/full"])
def test_a_full_disk_is_said_in_a_line(line):
    done = by_shell(line)
    assert done.returncode == 2 and done.stderr.count(b"\n") == 1
    assert done.stderr.startswith(b"regionsenter: ") and b"No space left" in done.stderr


def test_a_reader_that_has_enough_is_no_fault():
    assert by_shell("indicators | head -n 1").stderr == b""


@pytest.mark.parametrize("form", ["json", "csv"])
def test_where_there_is_no_stdout_nothing_is_said(form):
    done = by_shell(f"indicators --format {form} >&-")
    assert (done.returncode, done.stderr) == (0, b"")


def test_what_is_said_is_utf8_whatever_the_terminal_is():
    said = by_shell("sentences voss", PYTHONIOENCODING="ascii")
    assert said.returncode == 0 and "å" in said.stdout.decode("utf-8")


@pytest.mark.parametrize("error", [TextsError, StaticError])
def test_a_missing_file_of_ours_is_said(run, monkeypatch, error):
    def missing(_):
        raise error("en.po is missing; restore it from git")

    monkeypatch.setattr("regionsenter.cli.sentences.translator", missing)
    said = "regionsenter: en.po is missing; restore it from git\n"
    assert run("sentences", "voss", "--lang", "en") == (2, "", said)


@pytest.mark.parametrize("content", ["", "[]", "presets: []", "a: [", "\udcff"])
def test_an_empty_or_broken_catalog_is_said(run, tmp_path, monkeypatch, content):
    (tmp_path / similarity.FILE).write_bytes(content.encode("utf-8", "surrogateescape"))
    monkeypatch.setattr(similarity, "FOLDER", tmp_path)
    similarity.presets.cache_clear()
    try:
        code, out, err = run("similar", "voss")
    finally:
        similarity.presets.cache_clear()
    assert code == 2 and out == "" and err.startswith("regionsenter: similarity.yaml: ")
    assert err.count("\n") == 1


def test_the_taxonomy_is_looked_at_too(tmp_path, monkeypatch):
    (tmp_path / "taxonomy.yaml").write_text("themes: []\n")
    monkeypatch.setattr(registry, "FOLDER", tmp_path)
    registry._taxonomy.cache_clear()
    try:
        with pytest.raises(registry.CatalogError, match="lacks challenges"):
            registry._taxonomy()
    finally:
        registry._taxonomy.cache_clear()
