"""Options that several commands share."""

import argparse

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.catalog import indicators
from regionsenter.cli.options import (
    add_hinterland,
    add_year,
    rule,
    weights,
    weights_or_indicators,
    whole_number,
)

PAIRS = st.dictionaries(
    st.sampled_from(sorted(indicators())),
    st.integers(0, 50).map(lambda tenths: tenths / 10),
    min_size=1,
    max_size=6,
)


@pytest.mark.parametrize("read", [weights, weights_or_indicators])
@given(pairs=PAIRS)
def test_weights_are_read_back_however_they_are_written(read, pairs):
    as_in_links = ".".join(f"{slug}~{weight:g}" for slug, weight in pairs.items())
    with_equals = ", ".join(f"{slug}={weight:g}" for slug, weight in pairs.items())
    assert read(as_in_links) == read(with_equals) == tuple(pairs.items())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("robek", "'robek' is not indicator=weight"),
        ("robek=x", "'robek=x' is not indicator=weight"),
        ("robek~x", "'robek~x' is not indicator~weight"),
        ("robek~1.gjeld~", "'gjeld~' is not indicator~weight"),
    ],
)
def test_what_is_no_weight_is_named(text, said):
    with pytest.raises(argparse.ArgumentTypeError, match=said):
        weights(text)


def test_weights_with_decimal_commas_are_parted_by_semicolons():
    assert weights("robek=1,5; gjeld=2") == (("robek", 1.5), ("gjeld", 2.0))


@pytest.mark.parametrize(
    ("text", "number"), [("60", 60), ("10.000", 10_000), ("1 000", 1_000), (" 45 ", 45), ("30 %", 30)]
)
def test_a_whole_number_is_read_as_people_type_it(text, number):
    assert whole_number(text) == number


@pytest.mark.parametrize("text", ["", "1.5", "1e3", "10 20", "1" * 10, "mange"])
def test_what_is_no_whole_number_is_named(text):
    with pytest.raises(argparse.ArgumentTypeError, match="is not a whole number"):
        whole_number(text)


@pytest.mark.parametrize(
    ("given_options", "expected"),
    [
        ([], "best"),
        (["--hinterland", "own:4621.4618"], "own:4621.4618"),
        (["--hinterland", "drive", "--limit", "60", "--overlap"], "drive:60:raw"),
        (["--hinterland", "drive"], "drive"),
        (["--hinterland", "drive", "--limit", "60"], "drive:60"),
    ],
)
def test_rule_and_limit_are_one_text(given_options, expected):
    parser = argparse.ArgumentParser()
    add_hinterland(parser)
    assert rule(parser.parse_args(given_options)) == expected


def test_a_year_has_four_digits():
    parser = argparse.ArgumentParser(exit_on_error=False)
    add_year(parser)
    assert parser.parse_args(["--year", "2020"]).year == 2020
    with pytest.raises(argparse.ArgumentError, match="four digits"):
        parser.parse_args(["--year", "20"])


@pytest.mark.parametrize(
    ("command", "needed"),
    [(("docs", "cli"), "--out"), (("data", "docs"), "--out"), (("data", "build", "--raw", "."), "--out")],
)
def test_an_installed_package_is_told_where_to_write(run, monkeypatch, tmp_path, command, needed):
    # As the wheel has it: the snapshot inside the package.
    (tmp_path / "data").mkdir()
    monkeypatch.setattr("regionsenter.cli.options.PACKAGE", tmp_path)
    code, out, err = run(*command)
    assert (code, out) == (2, "")
    assert err.startswith(f"regionsenter: say with {needed} PATH where it goes") and err.count("\n") == 1
