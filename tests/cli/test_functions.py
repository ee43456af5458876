"""``functions``: the count, what size would give, and each function."""

import json

import pytest


def test_functions(run):
    code, out, _ = run("functions", "voss", "--format", "json")
    record = json.loads(out)
    assert code == 0
    hospital = next(entry for entry in record["functions"] if entry["function"] == "acute_hospitals")
    assert record["count"] == 6 and record["expected"] + record["residual"] == pytest.approx(6)
    assert hospital["where"] == [{"code": "4621", "name": "Voss", "number": 1}]
    assert {"status", "number", "year", "source", "licence", "note"} <= set(hospital)


def test_csv_has_a_row_for_each_function_and_the_same_columns_for_every_centre(run, rows):
    record = json.loads(run("functions", "arendal")[1])
    table = rows("functions", "arendal")
    assert [row["function"] for row in table] == [entry["function"] for entry in record["functions"]]
    assert list(table[0]) == list(rows("functions", "utsira")[0])
    served = {row["function"]: row["emergency_clinic_municipalities"] for row in table}
    assert served["emergency_clinics"] == "12" and served["court_seats"] == ""


def test_unknown_centre(run):
    code, out, err = run("functions", "vos")
    assert code == 2 and out == "" and "did you mean voss" in err
