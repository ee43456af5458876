"""The place a number is of is the place named."""

import pytest

from regionsenter.catalog import indicator
from regionsenter.geography.centres import centre
from regionsenter.present.language.places import measured_place, municipal_place
from regionsenter.texts import translator


@pytest.mark.parametrize(
    ("slug", "language", "text"),
    [
        ("kvinnherad", "nb", "Kvinnherad kommune (senter Valen)"),
        ("voss", "nb", "Voss kommune"),
        ("orsta-volda", "nb", "kommunene Volda og Ørsta"),
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
    assert measured_place(centre("voss"), indicator("antall-kommuner"), t) == "BA-region Voss"
