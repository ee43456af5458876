"""``hinterland``: who is in a hinterland, who is near and is not (regionsenter/cli/hinterland.py)."""

import json

from regionsenter.measures.why import why_members


def test_text_names_those_in_and_those_near_with_the_reason(run):
    code, out, err = run("hinterland", "ringerike")
    assert (code, err) == (0, "")
    lines = out.replace("\u00a0", " ").splitlines()
    assert lines[0].startswith("Omland, best tilgjengelig: BA-regionen")
    assert "+ Jevnaker: i BA-regionen Ringerike" in lines
    assert "- Hole: hører til BA-regionen Oslo/Bærum" in lines


def test_json_and_csv_have_the_same_municipalities(run, rows):
    code, out, _ = run(
        "hinterland", "alta", "--hinterland", "commuting", "--limit", "5", "--format", "json"
    )
    record, found = json.loads(out), why_members("alta", "commuting:5")
    assert code == 0 and record["rule"] == "commuting:5" and record["modelled_minutes"] is True
    assert record["member_names"] == [
        one["name"] for one in sorted(inside(record), key=lambda x: x["code"])
    ]
    assert [one["name"] for one in inside(record)] == [one.name for one in found.members]
    first = next(one for one in record["municipalities"] if not one["member"])
    assert first["reasons"] == [{"kind": "below_limit", "limit": 5, "other": None, "other_rule": None}]
    table = rows("hinterland", "alta", "--hinterland", "commuting", "--limit", "5")
    assert [row["name"] for row in table] == [one["name"] for one in record["municipalities"]]
    assert {row["slug"] for row in table} == {"alta"}


def inside(record):
    return [one for one in record["municipalities"] if one["member"]]


def test_the_language_is_asked_for(run):
    _, out, _ = run("hinterland", "ringerike", "--lang", "en")
    assert "- Hole: belongs to the labour-market region Oslo/Bærum" in out.replace("\u00a0", " ")


def test_compare_names_the_municipalities_too(run):
    _, out, _ = run("compare", "ringerike")
    record = json.loads(out)[0]
    assert record["members"] == ["3236", "3318"] and record["member_names"] == ["Jevnaker", "Krødsherad"]


def test_an_unknown_centre_or_rule_is_refused(run):
    for arguments in (("nope",), ("voss", "--hinterland", "nope"), ("voss", "--limit", "5")):
        code, out, err = run("hinterland", *arguments)
        assert code == 2 and out == "" and err
