"""The population curve in words."""

import pandas as pd

from regionsenter.present.centre.population.words import population_text
from regionsenter.texts import translator

t = translator("nb")


def test_the_curve_in_words():
    past = pd.DataFrame({"year": [2016, 2026], "centre": [10_000, 10_840], "hinterland": [500, 500]})
    future = pd.DataFrame({"year": [2050], "centre": [9_756], "hinterland": [500]})
    text = population_text(past, future, "Voss", t).replace("\u00a0", " ")
    assert text == (
        "Folketallet i Voss økte fra 10 000 i 2016 til 10 840 i 2026 (8,4 %). "
        "Framskrivingen gir 9 756 i 2050, 10,0 % færre enn i 2026. "
        "Folketallet i omlandet var 500 både i 2016 og i 2026. "
        "Framskrivingen gir 500 i 2050, like mange som i 2026."
    )
