"""The command line: ``sentences``, and ``compare`` of several centres."""

import json

import pytest

from regionsenter.cli import main
from regionsenter.present.centre.stand_out.words import sentences
from regionsenter.texts import translator


def test_sentences_are_printed_one_a_line(capsys):
    assert main(["sentences", "voss", "--lang", "en"]) == 0
    assert capsys.readouterr().out.splitlines() == list(sentences("voss", t=translator("en")))


def test_sentences_under_a_rule_with_a_limit_as_json(capsys):
    assert main(["sentences", "voss", "--hinterland", "drive", "--limit", "60", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == list(sentences("voss", "drive:60"))


def test_compare_of_several_is_by_slug_and_of_one_a_list(capsys):
    assert main(["compare", "voss", "roros", "--format", "json"]) == 0
    both = json.loads(capsys.readouterr().out)
    assert main(["compare", "voss"]) == 0
    alone = json.loads(capsys.readouterr().out)
    assert list(both) == ["voss", "roros"] and both["voss"] == alone
    assert {one["indicator"] for one in both["roros"]} == {one["indicator"] for one in alone}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["sentences", "vos"], "did you mean voss"),
        (["sentences", "voss", "--lang", "de"], "choose from"),
        (["sentences", "voss", "--limit", "5"], "takes no limit"),
        (["compare", "voss", "nowhere"], "unknown centre 'nowhere'"),
    ],
)
def test_bad_input_exits_2_with_nothing_printed(capsys, arguments, said):
    try:
        code = main(arguments)
    except SystemExit as stop:
        code = stop.code
    out, err = capsys.readouterr()
    assert code == 2 and out == "" and said in err and "Traceback" not in err
