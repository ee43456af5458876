"""``compare``: centre, hinterland, region, county, Norway and gap."""

import json

import pytest


def test_compare(run):
    code, out, _ = run("compare", "voss", "--hinterland", "ba", "--year", "2026")
    found = {entry["indicator"]: entry for entry in json.loads(out)}
    assert code == 0
    people = found["folketall"]
    assert (people["centre"], people["norway"]) == (16_438, 5_627_400)
    both = people["centre"] + people["hinterland"]
    assert (people["gap"], people["gap_unit"]) == (pytest.approx(100 * people["centre"] / both), "percent")
    assert people["source"].startswith("Statistisk sentralbyrå 07459")
    assert people["flags"]["centre"] == ["municipality"] and people["year"] == 2026
    assert found["medianinntekt"]["centre"] is None
    assert found["medianinntekt"]["missing"]["centre"] == "not_published"


def test_compare_of_several_is_by_slug_and_of_one_a_list(run):
    both = json.loads(run("compare", "voss", "roros", "--format", "json")[1])
    alone = json.loads(run("compare", "voss")[1])
    assert list(both) == ["voss", "roros"] and both["voss"] == alone
    assert {entry["indicator"] for entry in both["roros"]} == {entry["indicator"] for entry in alone}


def test_csv_has_a_row_for_each_indicator_of_each_centre(run, rows):
    by_slug = json.loads(run("compare", "voss", "roros")[1])
    table = rows("compare", "voss", "roros")
    assert [(row["slug"], row["indicator"]) for row in table] == [
        (slug, entry["indicator"]) for slug, entries in by_slug.items() for entry in entries
    ]
    people = table[0]
    assert people["centre"] == "16438.0" and people["gap"].startswith("93.653")
    assert people["flags.gap"] == "municipality;derived" and people["missing.gap"] == ""


def test_the_columns_of_the_csv_are_the_same_for_every_centre(rows):
    assert list(rows("compare", "voss")[0]) == list(rows("compare", "utsira", "alta")[0])


def test_every_row_tells_which_hinterland_the_gap_is_to(run, rows):
    (first, *_) = json.loads(run("compare", "alta")[1])
    assert first["rule"] == "commuting:5" and first["members"] == ["5546", "5612", "5614", "5616", "5618"]
    assert first["hinterland_population"] == 6_933 and first["marks"] == []
    (narvik, *_) = rows("compare", "narvik")
    assert (narvik["rule"], narvik["members"], narvik["hinterland_population"]) == (
        "commuting:5",
        "5516",
        "1062",
    )
    assert narvik["marks"] == "few_people;single"
    (alone, *_) = json.loads(run("compare", "hammerfest")[1])
    assert (alone["rule"], alone["members"], alone["hinterland_population"]) == ("local", [], None)
    (picked, *_) = json.loads(run("compare", "voss", "--hinterland", "own:4619.4620")[1])
    assert picked["rule"] == "own:4619.4620" and picked["members"] == ["4619", "4620"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["voss", "nowhere"], "unknown centre 'nowhere'"),
        (["voss", "--limit", "5"], "takes no limit"),
        (["voss", "--hinterland", "drive", "--limit", "1"], "from 15 to 90"),
        (["voss", "--year", "1900"], "no indicator has the year 1900"),
    ],
)
def test_bad_input_exits_2_with_nothing_printed(run, arguments, said):
    code, out, err = run("compare", *arguments)
    assert code == 2 and out == "" and said in err and err.count("\n") == 1


def test_both_ends_of_the_interval_and_what_lies_too_little_behind(run, rows):
    found = {entry["indicator"]: entry for entry in json.loads(run("compare", "dovre")[1])}
    births = found["fodte-per-1000"]
    assert births["lower"]["centre"] < births["centre"] < births["upper"]["centre"]
    assert "centre" in births["few"] and "norway" not in births["few"]
    assert found["medianinntekt"]["lower"]["centre"] is None
    (row,) = (row for row in rows("compare", "dovre") if row["indicator"] == "fodte-per-1000")
    assert float(row["lower.centre"]) == births["lower"]["centre"] and "centre" in row["few"].split(";")
