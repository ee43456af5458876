"""The three forms of an answer."""

import pytest

from regionsenter.cli.output import Answer, print_csv, show


@pytest.mark.parametrize(
    ("form", "printed"),
    [
        ("json", '[\n {\n  "name": "Ås"\n }\n]\n'),
        ("csv", "name\nÅs\n"),
        ("text", "one line\n"),
    ],
)
def test_forms(capsys, form, printed):
    assert show(Answer([{"name": "Ås"}], lines=["one line"]), form) == 0
    assert capsys.readouterr() == (printed, "")


def test_rows_of_their_own_are_the_csv(capsys):
    show(Answer({"whole": 1}, rows=[{"part": 2}]), "csv")
    assert capsys.readouterr().out == "part\n2\n"


def test_complaints_go_to_stderr_and_make_the_code_2(capsys):
    assert show(Answer([], complaints=["broken"]), "json") == 2
    assert capsys.readouterr() == ("[]\n", "regionsenter: broken\n")


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([{"a": 1}, {"b": None, "a": True}], "a,b\n1,\nTrue,\n"),
        ([{"a": {"x": 1, "y": 2.5}}], "a.x,a.y\n1,2.5\n"),
        ([{"a": None}, {"a": {"x": 1}}], 'a.x\n""\n1\n'),
        ([{"a": ["p", "q"], "b": []}], "a,b\np;q,\n"),
        ([{"a": [{"x": "å"}]}], 'a\n"[{""x"": ""å""}]"\n'),
    ],
)
def test_records_within_records_and_lists(capsys, records, expected):
    print_csv(records)
    assert capsys.readouterr().out == expected


def test_columns_are_there_without_rows(capsys):
    print_csv([], ["a", "b"])
    assert capsys.readouterr().out == "a,b\n"
