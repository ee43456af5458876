"""``cli/centre_names.py``: a centre by any of its names, and a name of several or of none refused."""

from __future__ import annotations

import argparse
import json

import pytest

from regionsenter.cli.centre_names import centre_named


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("voss", "voss"),
        ("Voss kommune", "voss"),
        ("Mo i Rana", "rana"),
        ("Kárášjohka", "karasjok"),
        ("1201", "bergen"),
        ("K-4621", "voss"),
        ("forde", "sunnfjord"),
        ("bo", "bo"),
    ],
)
def test_any_name_of_one_centre(text, slug):
    assert centre_named(text) == slug


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Bø", "several places: bo (Bø, Nordland), notodden (Bø, Telemark)"),
        ("Herøy", "several places: heroy (Silvalen, Nordland), ulstein (Herøy, Møre og Romsdal)"),
        ("Måløy", "is no centre; that of its region is kinn (Florø, Vestland)"),
        ("Bergn", "did you mean bergen (Bergen, Vestland)"),
        ("atlantis", "unknown centre 'atlantis'"),
        ("", "unknown centre ''"),
    ],
)
def test_nothing_is_guessed(text, said):
    with pytest.raises(argparse.ArgumentTypeError) as refused:
        centre_named(text)
    assert said in str(refused.value)


def test_compare_lists_the_candidates_and_exits_2(run):
    code, out, err = run("compare", "Bø")
    assert code == 2 and not out and "bo (Bø, Nordland), notodden (Bø, Telemark)" in err


def test_compare_takes_names_and_answers_by_slug(run):
    code, out, _ = run("compare", "Mo i Rana", "Kárášjohka")
    assert code == 0 and list(json.loads(out)) == ["rana", "karasjok"]
