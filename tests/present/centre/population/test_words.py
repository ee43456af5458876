"""The population curve in words."""

import pandas as pd

from regionsenter.measures import value
from regionsenter.measures.series import population_curve
from regionsenter.present.centre.population.words import population_text
from regionsenter.texts import translator

t = translator("nb")


def test_the_projected_growth_is_that_of_the_indicator():
    history, projection = population_curve("voss")
    text = population_text(history, projection, "Voss", t).replace("\u00a0", " ")
    growth = value("framskrevet-vekst-2050", "centre", "voss", 2050).value
    missed = value("avvik-fra-framskriving", "centre", "voss").value
    assert f"{abs(growth):.1f} %".replace(".", ",") + " flere enn i 2024" in text
    assert f"I 2026 bodde det {abs(missed):.1f} %".replace(".", ",") in text


def test_the_curve_in_words():
    past = pd.DataFrame({"year": [2016, 2026], "centre": [10_000, 10_840], "hinterland": [500, 500]})
    future = pd.DataFrame(
        {"year": [2024, 2026, 2050], "centre": [10_700, 10_950, 9_756], "hinterland": [501, 500, 501]}
    )
    text = population_text(past, future, "Voss", t).replace("\u00a0", " ")
    assert text == (
        "Folketallet i Voss økte fra 10 000 i 2016 til 10 840 i 2026 (8,4 %). "
        "Framskrivingen gir 9 756 i 2050, 8,8 % færre enn i 2024, da den begynner. "
        "I 2026 bodde det 1,0 % færre enn de 10 950 som var framskrevet. "
        "Folketallet i omlandet var 500 både i 2016 og i 2026. "
        "Framskrivingen gir 501 i 2050, like mange som i 2024, da den begynner. "
        "I 2026 bodde det like mange som framskrevet."
    )
