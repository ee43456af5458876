"""The command line contract: fields, exit codes, one clear line for bad input."""

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


def test_centres(capsys):
    code, out, _ = run(capsys, "centres", "--format", "json")
    listed = json.loads(out)
    assert code == 0 and len(listed) == 159
    assert {
        "slug",
        "name",
        "labour_market_region",
        "centre_municipalities",
        "settlement_population",
        "lon",
        "lat",
        "candidate",
        "reason",
    } <= set(listed[0])
    assert len({one["labour_market_region_number"] for one in listed}) == 159


def test_indicators(capsys):
    code, out, _ = run(capsys, "indicators")
    listed = json.loads(out)
    assert code == 0 and len(listed) >= 16
    for entry in listed:
        assert {
            "slug",
            "name",
            "question",
            "unit",
            "direction",
            "decimals",
            "challenge",
            "theme",
            "sources",
            "table",
            "years",
            "level",
            "aggregation",
            "caveats",
        } <= set(entry)
        assert entry["name"]["nb"] and entry["name"]["en"] and entry["years"]


def test_compare(capsys):
    code, out, _ = run(capsys, "compare", "voss", "--hinterland", "ba", "--year", "2026")
    found = {entry["indicator"]: entry for entry in json.loads(out)}
    assert code == 0
    people = found["folketall"]
    assert (people["centre"], people["norway"]) == (16_438, 5_627_400)
    assert people["gap"] == people["centre"] - people["hinterland"]
    assert people["source"].startswith("Statistisk sentralbyrå 07459")
    assert people["flags"]["centre"] == ["municipality"] and people["year"] == 2026
    assert found["medianinntekt"]["centre"] is None
    assert found["medianinntekt"]["missing"]["centre"] == "not_published"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["compare", "vos"], "did you mean voss"),
        (["compare", "voss", "--hinterland", "x"], "choose from"),
        (["compare", "voss", "--year", "26"], "four digits"),
        (["compare"], "slug"),
        (["nope"], "nope"),
        ([], "command"),
        (["data", "build", "--raw", "/nowhere"], "kommuner_2024.geojson"),
    ],
)
def test_bad_input_exits_2_with_one_line(capsys, arguments, said):
    code, out, err = run(capsys, *arguments)
    line = err.strip().splitlines()[-1]
    assert code == 2 and out == "" and said in line and line.startswith("regionsenter: ")
    assert "Traceback" not in err
