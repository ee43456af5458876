"""``delineate``: fields, limits as options, exit codes."""

import io
import json

import pandas as pd
import pytest

from regionsenter.cli.delineate import judgement_record
from regionsenter.geography.limits import Limits
from regionsenter.measures.target_group import target_group


def test_the_default_prints_122_in(run):
    code, out, _ = run("delineate")
    rows = json.loads(out)
    assert code == 0 and len(rows) == 159 and sum(row["in"] for row in rows) == 121
    assert {
        "slug",
        "in",
        "borderline",
        "reasons",
        "settlement_population",
        "big_city_commuting",
        "functions_count",
        "hinterland_population",
        "centrality_class",
    } <= set(rows[0])
    by_slug = {row["slug"]: row for row in rows}
    assert by_slug["utsira"]["settlement_population"] is None
    assert by_slug["utsira"]["reasons"] == ["no_settlement"]
    assert by_slug["alesund"]["borderline"] == ["max_settlement"]


@pytest.mark.parametrize(
    ("arguments", "limits"),
    [
        (["--min-settlement", "1000"], Limits(min_settlement=1_000)),
        (["--max-settlement", "av", "--big-city", "150000"], Limits(max_settlement=None, big_city=150_000)),
        (
            ["--max-big-city-commuting", "32,5", "--min-functions", "3", "--hospitals", "off"],
            Limits(max_big_city_commuting=32.5, min_functions=3, hospitals=None),
        ),
        (
            ["--code", "min1000-funksjoner3", "--min-settlement", "2000"],
            Limits(min_settlement=2_000, min_functions=3),
        ),
        (
            ["--min-big-city-minutes", "45", "--max-centrality-class", "4"],
            Limits(min_big_city_minutes=45, max_centrality_class=4),
        ),
    ],
)
def test_limits_are_options(run, arguments, limits):
    code, out, _ = run("delineate", *arguments)
    expected = [judgement_record(judgement) for judgement in target_group(limits).judgements]
    assert code == 0 and json.loads(out) == json.loads(json.dumps(expected))


def test_csv(run):
    code, out, _ = run("delineate", "--min-functions", "3", "--format", "csv")
    table = pd.read_csv(io.StringIO(out), keep_default_na=False).set_index("slug")
    assert code == 0 and len(table) == 159
    assert (table["in"].astype(str) == "True").sum() == 81
    assert table.loc["traena", "reasons"] == "below_settlement_limit;too_few_functions"


@pytest.mark.parametrize("thousand", ["10000", "10.000", "10,000", "10 000", "10\u202f000"])
def test_numbers_are_read_as_people_type_them(run, thousand):
    assert run("delineate", "--min-settlement", thousand) == run("delineate", "--code", "min10000")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--min-settlement", "x"], "--min-settlement: 'x' is not a number"),
        (["--min-settlement", "nan"], "--min-settlement: 'nan' is not a number"),
        (["--min-settlement", "av"], "--min-settlement: 'av' is not a number"),
        (["--min-settlement", "3000000"], "--min-settlement must be from 0 to 2000000, not 3000000"),
        (["--min-functions", "9"], "--min-functions must be from 0 to 8"),
        (["--min-settlement", "70000"], "must be below max_settlement"),
        (["--code", "tull"], "'tull' is not a limit"),
        (["--format", "xml"], "invalid choice"),
    ],
)
def test_bad_input_exits_2_with_one_line(run, arguments, said):
    code, out, err = run("delineate", *arguments)
    assert code == 2 and not out and said in err and err.count("\n") == 1


def test_several_centres_is_a_switch_and_adds_the_towns(run):
    _, out, _ = run("delineate", "--several-centres")
    rows = json.loads(out)
    towns = [row for row in rows if row["kind"] == "town"]
    assert len(rows) == 217 and sum(row["in"] for row in towns) == 27
    assert run("delineate", "--several-centres", "1")[1] == out
    assert run("delineate", "--code", "flere1")[1] == out
    code, _, err = run("delineate", "--several-centres", "2")
    assert code == 2 and "--several-centres must be from 0 to 1" in err
