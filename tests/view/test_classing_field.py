"""The map's classes in a link: what a limit means depends on the indicator it is for."""

from __future__ import annotations

import pytest

from regionsenter.view import IndicatorTerms, View, Vocabulary, change, parse, to_params
from regionsenter.view.fields import BY_NAME
from tests.view.words import WORDS

COUNTED = IndicatorTerms("b", None, (2026,), decimals=0)
PEOPLE = Vocabulary(
    indicators={"folketall": COUNTED, "andel": IndicatorTerms("b", None, (2026,))},
    default_indicator="folketall",
    themes=("b",),
)


@pytest.mark.parametrize("text", ["10.000_20.000", "10 000; 20 000", "10,000; 20,000", "10000_20000"])
def test_thousands_of_people_are_thousands(text: str) -> None:
    view, notices = parse({"klasser": text}, PEOPLE)
    assert (view.classing, notices) == ((10_000.0, 20_000.0), ())
    assert to_params(view, PEOPLE) == {"klasser": "10000_20000"}


def test_of_a_share_they_may_be_two_things_and_are_asked() -> None:
    view, (notice,) = parse({"indikator": "andel", "klasser": "10.000_20.000"}, PEOPLE)
    assert view == View("andel") and notice.reason == "two"
    assert parse({"indikator": "andel", "klasser": "10.125_20"}, PEOPLE)[0].classing == (10.125, 20.0)


@pytest.mark.parametrize("text", ["20_10", "10_10", "1e3", "_", "1" * 10, "10,20,30", "1 2 3 4 5 6 7 8 9"])
def test_what_is_no_row_of_limits_is_told(text: str) -> None:
    view, (notice,) = parse({"klasser": text}, WORDS)
    assert view == WORDS.default and notice.parameter == "klasser"


@pytest.mark.parametrize("value", [(2.0, 1.0), (1.2345,), (), "pene", 7, None, (1e12,), ("x",)])
def test_what_no_link_could_say_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="unknown classing"):
        change(WORDS.default, "classing", value, WORDS)


def test_a_list_from_a_control_is_kept_as_the_view_keeps_it() -> None:
    assert BY_NAME["classing"].checked("naturlige", WORDS.default, WORDS) == "naturlige"
    assert change(WORDS.default, "classing", (1.5, 3.0), WORDS).classing == (1.5, 3.0)
