"""``leaning``: who has a centre's functions as the nearest (regionsenter/cli/leaning.py)."""

import json

from regionsenter.cli.leaning import _minutes
from regionsenter.measures.leaning import leaning


def test_json_has_each_function_and_csv_a_row_a_municipality(run, rows):
    code, out, _ = run("leaning", "hammerfest")
    record = json.loads(out)
    assert code == 0 and record["modelled"] is True
    profile = leaning("hammerfest")
    assert [one["function"] for one in record["functions"]] == [
        one.function.slug for one in profile.functions
    ]
    hospital = next(one for one in record["functions"] if one["function"] == "acute_hospitals")
    assert hospital["municipalities"] == len(hospital["who"]) and hospital["people"] > 30_000
    table = rows("leaning", "hammerfest", "--format", "csv")
    assert len(table) == sum(one["municipalities"] for one in record["functions"])
    assert {row["slug"] for row in table} == {"hammerfest"}


def test_no_other_place_in_reach_is_null_in_json():
    assert _minutes(float("inf")) is None and _minutes(float("nan")) is None and _minutes(34.5) == 34.5


def test_an_unknown_centre_is_refused(run):
    code, out, err = run("leaning", "nope")
    assert code == 2 and out == "" and "nope" in err
