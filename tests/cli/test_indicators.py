"""``indicators``: the registry with its years."""

import json


def test_indicators(run):
    code, out, _ = run("indicators")
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


def test_csv_has_a_row_for_each(run, rows):
    listed = json.loads(run("indicators")[1])
    table = rows("indicators")
    assert [row["name.nb"] for row in table] == [entry["name"]["nb"] for entry in listed]
    assert table[0]["years"].split(";") == [str(year) for year in listed[0]["years"]]
