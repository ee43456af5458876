"""``drive-times``: minutes from one municipal centre to the others."""

import json

import pytest


def test_csv_is_the_default_and_json_says_the_same(run, rows):
    code, out, _ = run("drive-times", "--from", "4621")
    assert code == 0 and out.splitlines()[0] == "from,to,minutes,km,ferry"
    records = json.loads(run("drive-times", "--from", "4621", "--format", "json")[1])
    table = rows("drive-times", "--from", "4621")
    assert [(row["to"], float(row["minutes"]), row["ferry"] == "True") for row in table] == [
        (record["to"], record["minutes"], record["ferry"]) for record in records
    ]
    assert {record["from"] for record in records} == {"4621"} and len(records) > 100


@pytest.mark.parametrize(
    ("arguments", "said"), [([], "--from"), (["--from", "9999"], "unknown municipality '9999'")]
)
def test_bad_input(run, arguments, said):
    code, out, err = run("drive-times", *arguments)
    assert code == 2 and out == "" and said in err and err.count("\n") == 1
