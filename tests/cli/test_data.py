"""``data``: the actions on the snapshot."""

import json

import pytest

from regionsenter.checks.verify import CheckResult
from regionsenter.export.reference import reference
from regionsenter.snapshot import DATA


def test_docs_are_written_where_it_is_said(run, tmp_path):
    assert run("data", "docs", "--out", str(tmp_path / "data.md")) == (0, "", "")
    assert (tmp_path / "data.md").read_text(encoding="utf-8") == reference()


@pytest.fixture
def wrong_jobs(monkeypatch):
    findings = [CheckResult("ages"), CheckResult("jobs", "3 differ")]
    monkeypatch.setattr("regionsenter.checks.verify.verify", lambda data: iter(findings))


def test_verify_says_what_is_wrong_and_exits_2(run, wrong_jobs):
    assert run("data", "verify") == (2, "ok   ages\nFAIL jobs\n", "regionsenter: 3 differ\n")


def test_verify_as_json_and_csv(run, wrong_jobs):
    code, out, err = run("data", "verify", "--format", "json")
    assert json.loads(out)[1] == {"check": "jobs", "ok": False, "wrong": "3 differ"}
    assert (code, err) == (2, "regionsenter: 3 differ\n")
    assert run("data", "verify", "--format", "csv")[1].splitlines() == [
        "check,ok,wrong",
        "ages,True,",
        "jobs,False,3 differ",
    ]


def test_diff_of_a_snapshot_with_itself(run, rows):
    code, out, _ = run("data", "diff", str(DATA), str(DATA))
    assert code == 0 and out.startswith("0 indicators differ, ") and out.count("\n") == 1
    every = run("data", "diff", str(DATA), str(DATA), "--all")[1].splitlines()
    assert len(every) > 50 and every[-1] == out.strip()
    assert json.loads(run("data", "diff", str(DATA), str(DATA), "--format", "json")[1]) == []
    assert len(rows("data", "diff", str(DATA), str(DATA), "--all")) == len(every) - 1


def test_csv_of_no_difference_still_has_its_columns(run):
    code, out, _ = run("data", "diff", str(DATA), str(DATA), "--format", "csv")
    assert code == 0 and out.startswith("indicator,new_years,") and out.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["build", "--raw", "/nowhere"], "/nowhere: there is no such folder"),
        (["diff", "/nowhere", str(DATA)], "datapackage.json"),
        (["diff", str(DATA)], "new"),
        ([], "action"),
    ],
)
def test_bad_input(run, arguments, said):
    code, out, err = run("data", *arguments)
    assert code == 2 and out == "" and said in err and err.startswith("regionsenter: ")
    assert err.count("\n") == 1
