"""``profile``: fields, what is missing, one clear line for bad input."""

import json

import pytest

from regionsenter.catalog.profile import groups
from regionsenter.measures.profile import profile


def test_profile(run):
    code, out, _ = run("profile", "voss", "--weights", "folkevekst-10-ar=2,robek=0", "--format", "json")
    record = json.loads(out)
    assert code == 0 and record["weights"] == {"folkevekst-10-ar": 2, "robek": 0}
    assert [one["composite"] for one in record["composites"]] == list(groups())
    found = profile("voss", weights={"folkevekst-10-ar": 2, "robek": 0})
    for one, expected in zip(record["composites"], found.composites, strict=True):
        assert (one["rank"], one["of"], one["verdict"]) == (expected.rank, expected.of, expected.verdict)
        assert one["interval"] == [expected.low, expected.high]
        assert {s["indicator"]: s["weight"] for s in one["indicators"]} == {
            s.slug: s.weight for s in expected.indicators
        }
    assert all(one["reason"]["nb"] for one in record["left_out"])


def test_what_is_missing_is_null_with_a_reason(run):
    record = json.loads(run("profile", "alesund")[1])
    lacking = next(one for one in record["composites"] if one["score"] is None)
    assert lacking["missing"] == "coverage" and lacking["rank"] is lacking["interval"] is None
    assert all(
        (s["percentile"] is None) == (s["missing"] is not None)
        for one in record["composites"]
        for s in one["indicators"]
    )


def test_by_theme_and_among(run):
    record = json.loads(run("profile", "voss", "--by", "theme", "--among", "voss,alta,roros")[1])
    assert [one["composite"] for one in record["composites"]] == list("abcde")
    assert record["peers"] == 3 and all(one["of"] <= 3 for one in record["composites"])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["vos"], "did you mean voss"),
        (["voss", "--weights", "robek"], "'robek' is not indicator=weight"),
        (["voss", "--weights", "robek=x"], "'robek=x' is not indicator=weight"),
        (["voss", "--weights", "robek=9"], "from 0 to 5"),
        (["voss", "--weights", "robekk=1"], "did you mean robek"),
        (["voss", "--by", "county"], "invalid choice"),
        (["voss", "--among", "nope"], "unknown centre 'nope'"),
        (["voss", "--among=,"], "at least one centre"),
        (["voss", "--weights", "robek=1e0"], "'robek=1e0' is not indicator=weight"),
    ],
)
def test_bad_input(run, arguments, said):
    code, out, err = run("profile", *arguments)
    assert code == 2 and not out and said in err and len(err.strip().splitlines()) == 1


def test_weights_are_written_as_in_links_or_with_equals_signs(run):
    as_in_links = run("profile", "voss", "--weights", "folkevekst-10-ar~2.robek~0")
    assert as_in_links == run("profile", "voss", "--weights", "folkevekst-10-ar=2,robek=0")
    assert as_in_links[0] == 0


def test_csv_has_a_row_for_each_indicator_of_each_composite(run, rows):
    record = json.loads(run("profile", "voss")[1])
    table = rows("profile", "voss")
    assert [(row["composite"], row["indicator"]) for row in table] == [
        (composite["composite"], score["indicator"])
        for composite in record["composites"]
        for score in composite["indicators"]
    ]
    first = record["composites"][0]
    assert table[0]["composite.rank"] == str(first["rank"])
    assert table[0]["composite.interval"] == ";".join(map(str, first["interval"]))
