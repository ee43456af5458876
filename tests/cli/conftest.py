"""How a test asks the command line."""

import csv
import io

import pytest

from regionsenter.cli import main


@pytest.fixture
def run(capsys):
    """Exit code, stdout and stderr of the command line."""

    def ask(*arguments):
        try:
            code = main(arguments)
        except SystemExit as stop:
            code = stop.code
        return code, *capsys.readouterr()

    return ask


@pytest.fixture
def rows(run):
    """The rows of a command's CSV as dictionaries of text."""

    def ask(*arguments):
        code, out, err = run(*arguments, "--format", "csv")
        assert (code, err) == (0, "")
        return list(csv.DictReader(io.StringIO(out)))

    return ask
