"""``delineate --against``: a list of names against the target group, and files that are none."""

import csv
import io
import json

import pytest


@pytest.fixture
def names(tmp_path):
    def put(text, name="liste.csv"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return str(path)

    return put


def test_overlap_exceptions_and_the_nearest_limits(run, names):
    path = names("navn;fylke\nVoss;Vestland\nBergen;Vestland\nSandefjord;Vestfold\nTull;-\n")
    code, out, _ = run("delineate", "--against", path)
    answer = json.loads(out)
    assert code == 0
    assert answer["agreement"] == {"both": 1, "only_list": 2, "only_rule": 120, "jaccard": 0.008}
    places = {row["slug"] or row["name"]: row for row in answer["places"]}
    assert places["bergen"]["reasons"] == ["above_settlement_limit"] and places["bergen"]["line"] == 3
    assert places["sandefjord"]["reasons"] == ["not_a_centre"]
    assert places["Tull"]["outcome"] == "unknown" and places["alta"]["outcome"] == "only_rule"
    assert answer["list"]["people_in_other_towns"] == 46_926
    assert answer["nearest"]["only_list"] + answer["nearest"]["only_rule"] <= 3


def test_the_limits_given_are_those_compared(run, names):
    _, out, _ = run("delineate", "--several-centres", "--against", names("Sandefjord\n"))
    answer = json.loads(out)
    assert answer["code"] == "flere1" and answer["agreement"]["both"] == 1


def test_csv_has_a_row_a_place(run, names):
    _, out, _ = run("delineate", "--against", names("Voss\nHerøy\nVåler (Innlandet)"), "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert len(rows) == 121 + 2
    outcomes = {row["name"]: row["outcome"] for row in rows if row["name"]}
    assert outcomes == {"Voss": "both", "Herøy": "ambiguous", "Våler (Innlandet)": "not_a_centre"}


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        (b"", "a.csv", "there are no names in it"),
        (b"\x00\x01\x02", "a.csv", "neither text nor .xlsx"),
        (b"Voss", "a.xlsx", "not a workbook"),
        (b"V" * 1_000_001, "a.txt", "too large"),
    ],
)
def test_a_file_that_is_no_list_exits_2_with_one_line(run, names, content, name, said):
    code, out, err = run("delineate", "--against", names(content, name))
    assert code == 2 and not out and said in err and err.count("\n") == 1


def test_a_file_that_is_not_there_exits_2(run, tmp_path):
    code, _, err = run("delineate", "--against", str(tmp_path / "none.csv"))
    assert code == 2 and "No such file" in err
