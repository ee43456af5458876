"""``centres``: fields, and one row for each region."""

import json


def test_centres(run):
    code, out, _ = run("centres", "--format", "json")
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
    assert len({place["labour_market_region_number"] for place in listed}) == 159


def test_csv_says_the_same(run, rows):
    listed = json.loads(run("centres")[1])
    table = rows("centres")
    assert list(table[0]) == list(listed[0])
    assert [row["slug"] for row in table] == [place["slug"] for place in listed]
    by_slug = {row["slug"]: row for row in table}
    assert by_slug["orsta-volda"]["centre_municipalities"] == "1577;1520"
    assert by_slug["utsira"]["settlement_population"] == ""
