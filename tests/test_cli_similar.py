"""``python -m regionsenter similar``."""

import json

import pytest

from regionsenter.cli import main


def run(capsys, *arguments):
    try:
        code = main(arguments)
    except SystemExit as stop:
        code = stop.code
    out, err = capsys.readouterr()
    return code, out, err


def test_similar(capsys):
    code, out, _ = run(capsys, "similar", "voss", "--count", "4", "--format", "json")
    found = json.loads(out)
    assert code == 0 and found["slug"] == "voss" and found["preset"] == "storrelse"
    assert len(found["neighbours"]) == 4
    for one in found["neighbours"]:
        assert sum(part["share_of_distance"] for part in one["parts"]) == pytest.approx(1, abs=1e-3)


def test_own_weights(capsys):
    code, out, _ = run(capsys, "similar", "alta", "--weights", "folketall=2, sentralitet=1")
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
    ],
)
def test_bad_input(capsys, arguments, said):
    code, out, err = run(capsys, *arguments)
    assert code == 2 and out == "" and said in err.strip().splitlines()[-1]
