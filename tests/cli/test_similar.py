"""``similar``: the nearest, and what each distance is made of."""

import json

import pytest


def test_similar(run):
    code, out, _ = run("similar", "voss", "--count", "4", "--format", "json")
    found = json.loads(out)
    assert code == 0 and found["slug"] == "voss" and found["preset"] == "storrelse"
    assert len(found["neighbours"]) == 4
    for one in found["neighbours"]:
        assert sum(part["share_of_distance"] for part in one["parts"]) == pytest.approx(1, abs=1e-3)


def test_own_weights(run):
    code, out, _ = run("similar", "alta", "--weights", "folketall=2, sentralitet=1")
    found = json.loads(out)
    assert code == 0 and found["preset"] is None
    assert [(one["indicator"], one["weight"]) for one in found["indicators"]] == [
        ("folketall", 0.6667),
        ("sentralitet", 0.3333),
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["similar", "vos"], "did you mean voss"),
        (["similar", "voss", "--preset", "x"], "known: storrelse"),
        (["similar", "voss", "--weights", "folketall=to"], "folketall=2"),
        (["similar", "voss", "--weights", "folketal=2"], "unknown indicator"),
        (["similar", "voss", "--weights", "folketall=0"], "above 0"),
        (["similar", "voss", "--count", "0"], "at least 1"),
        (["similar", "voss", "--count", "1_000"], "not a whole number"),
    ],
)
def test_bad_input(run, arguments, said):
    code, out, err = run(*arguments)
    assert code == 2 and out == "" and said in err.strip().splitlines()[-1]


def test_weights_are_written_as_in_links_or_with_equals_signs(run):
    as_in_links = run("similar", "alta", "--weights", "folketall~0.5.5g-dekning~1.5")
    assert as_in_links == run("similar", "alta", "--weights", "folketall=0.5,5g-dekning=1.5")
    assert as_in_links[0] == 0


def test_an_indicator_without_a_weight_weighs_1(run):
    assert run("similar", "alta", "--weights", "folketall") == run(
        "similar", "alta", "--weights", "folketall~1"
    )


def test_csv_has_a_row_for_each_indicator_of_each_neighbour(run, rows):
    record = json.loads(run("similar", "voss", "--count", "3")[1])
    table = rows("similar", "voss", "--count", "3")
    assert [(row["slug"], row["indicator"], float(row["apart"])) for row in table] == [
        (neighbour["slug"], part["indicator"], part["apart"])
        for neighbour in record["neighbours"]
        for part in neighbour["parts"]
    ]
    assert {row["of"] for row in table} == {"voss"}
