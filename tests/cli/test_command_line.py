"""The command line as a whole: one clear line for bad input, and nothing imported in vain."""

import subprocess
import sys

import pytest

from regionsenter.cli.command_line import COMMANDS, parser


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["compare", "vos"], "did you mean voss"),
        (["compare", "voss", "--hinterland", "x"], "is not one of best, ba"),
        (["compare", "voss", "--year", "26"], "four digits"),
        (["compare"], "slug"),
        (["nope"], "nope"),
        ([], "command"),
    ],
)
def test_bad_input_exits_2_with_one_line(run, arguments, said):
    code, out, err = run(*arguments)
    line = err.strip().splitlines()[-1]
    assert code == 2 and out == "" and said in line and line.startswith("regionsenter: ")
    assert "Traceback" not in err


def imported_by(*arguments: str) -> set[str]:
    """The modules a process of its own has imported when the command is done."""
    script = (
        "import sys\n"
        "from regionsenter.cli import main\n"
        "try:\n    main(sys.argv[1:])\n"
        "except SystemExit:\n    pass\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, text=True, timeout=60
    )
    return set(done.stderr.split())


def test_help_imports_no_command_and_no_library():
    imported = imported_by("--help")
    assert "regionsenter.cli.command_line" in imported
    assert not imported & {"numpy", "pandas", "pydantic", "pyarrow", "scipy", "yaml"}


@pytest.mark.parametrize("arguments", [("compare", "voss"), ("drive-times", "--from", "4621")])
def test_a_command_imports_its_own_module_only(arguments):
    modules = {f"regionsenter.cli.{name.replace('-', '_')}" for name in COMMANDS}
    assert imported_by(*arguments) & modules == {f"regionsenter.cli.{arguments[0].replace('-', '_')}"}


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(run, command):
    code, out, err = run(command, "--help")
    assert (code, err) == (0, "") and COMMANDS[command] in " ".join(out.split())


def test_what_goes_wrong_inside_is_not_taken_for_bad_input(run, monkeypatch):
    def broken(*_):
        raise TypeError("a mistake of ours")

    monkeypatch.setattr("regionsenter.cli.centres.centre_record", broken)
    with pytest.raises(TypeError, match="ours"):
        run("centres")


def test_a_parser_of_some_commands_still_lists_all():
    assert parser([]).format_help() == parser().format_help()
