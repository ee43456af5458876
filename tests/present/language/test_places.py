"""The place a number is of is the place named."""

import pytest

from regionsenter.catalog import indicator
from regionsenter.geography.centres import centre
from regionsenter.present.language.places import (
    measured_name,
    measured_place,
    municipal_place,
    own_municipality,
    places_note,
)
from regionsenter.texts import translator


@pytest.mark.parametrize(
    ("slug", "entry", "name"),
    [
        ("kinn", "andel-67-pluss", "Kinn"),
        ("kinn", "innbyggere-i-byen", "Florø"),
        ("asnes", "andel-67-pluss", "Åsnes"),
        ("orsta-volda", "andel-67-pluss", "Ørsta/Volda"),
        ("voss", "andel-67-pluss", "Voss"),
    ],
)
def test_the_label_of_a_chart_is_what_is_measured(slug, entry, name):
    assert measured_name(centre(slug), indicator(entry)) == name


@pytest.mark.parametrize(
    ("slug", "language", "said"),
    [
        ("voss", "nb", "senterkommunen"),
        ("orsta-volda", "nb", "senterkommunene"),
        ("orsta-volda", "nn", "senterkommunane"),
        ("orsta-volda", "en", "the centre municipalities"),
    ],
)
def test_two_centre_municipalities_are_two(slug, language, said):
    assert own_municipality(centre(slug), translator(language)) == said


@pytest.mark.parametrize(
    ("slug", "language", "text"),
    [
        ("kvinnherad", "nb", "Kvinnherad kommune (senter Valen)"),
        ("voss", "nb", "Voss kommune"),
        ("orsta-volda", "nb", "kommunene Volda og Ørsta"),
        ("kvinnherad", "nn", "Kvinnherad kommune (senter Valen)"),
        ("kvinnherad", "en", "Kvinnherad municipality (centre Valen)"),
        ("voss", "en", "Voss municipality"),
        ("orsta-volda", "nn", "kommunane Volda og Ørsta"),
    ],
)
def test_municipal_place(slug, language, text):
    assert municipal_place(centre(slug), translator(language)) == text


def test_what_is_measured_below_the_municipality_is_the_towns():
    t = translator("nb")
    assert measured_place(centre("kvinnherad"), indicator("arbeidsplasser-1-km"), t) == "byen Valen"
    assert measured_place(centre("voss"), indicator("folketall"), t) == "Voss kommune"
    # What is declared for the region is, for the centre, of its own municipality.
    assert measured_place(centre("voss"), indicator("antall-kommuner"), t) == "Voss kommune"


def test_the_second_time_the_centre_is_not_told():
    t = translator("nb")
    assert municipal_place(centre("kvinnherad"), t, full=False) == "Kvinnherad kommune"
    share = indicator("andel-67-pluss")
    assert measured_place(centre("kvinnherad"), share, t, full=False) == "Kvinnherad kommune"


def test_a_gap_is_of_what_it_is_a_gap_on():
    found = measured_place(centre("kvinnherad"), indicator("gap-hoyere-utdanning"), translator("nb"))
    assert found == "Kvinnherad kommune (senter Valen)"


def test_a_list_of_centres_says_what_its_numbers_are_of():
    t = translator("nb")
    assert places_note(indicator("andel-67-pluss"), t) == "Tallene gjelder senterkommunen."
    assert places_note(indicator("innbyggere-i-byen"), t) == "Tallene gjelder byen."
