"""A hinterland picked by hand: what it begins with, and a municipality in or out."""

from __future__ import annotations

import pytest

from regionsenter.asked.own_hinterland import hinterland_of, picked, with_or_without
from regionsenter.geography.centres import centre
from regionsenter.geography.hinterland import UnknownRule
from regionsenter.view import View

VOSS = View(indicator="andel-67-pluss", centre="voss")


def test_it_begins_with_the_hinterland_shown() -> None:
    assert picked(VOSS, centre("voss")) == ("4620",)
    assert picked(VOSS, None) == ()
    own = View(indicator="andel-67-pluss", hinterland="own:4618.4619")
    assert picked(own, None) == ("4618", "4619")


def test_a_municipality_goes_in_and_out_again() -> None:
    more = with_or_without(VOSS, "4619")
    assert more == "own:4619.4620"
    own = View(indicator="andel-67-pluss", centre="voss", hinterland=more)
    assert with_or_without(own, "4619") == "own:4620"
    assert with_or_without(View(indicator="x", centre="voss", hinterland="own:4620"), "4620") == "best"


def test_the_centres_own_municipality_is_never_in_it() -> None:
    assert with_or_without(VOSS, "4621") is None
    assert with_or_without(View(indicator="x"), "4619") is None


def test_no_municipality_and_too_many() -> None:
    assert hinterland_of(()) == "best"
    with pytest.raises(UnknownRule):
        with_or_without(VOSS, "9999")
