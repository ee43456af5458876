"""That a town has two figures, and why (regionsenter/present/centre/two_figures/words.py)."""

from __future__ import annotations

import pytest

from regionsenter.geography.centres import centre, centres
from regionsenter.measures.town_fit import APART, reason_of, towns, two_figures
from regionsenter.present.centre.html import heading_html
from regionsenter.present.centre.two_figures.words import two_figures_text
from regionsenter.texts import LANGUAGES, translator

t = translator("nb")

#: What stands beside one another on the page of the centre, and a word of why.
TOLD = {
    "kvinnherad": ("Valen", "2 325", "4 417", "Husnes"),
    "voss": ("Vossavangen", "7 200", "8 317", "ulike år"),
    "gjovik": ("Gjøvik", "28 801", "20 850", "trolig feil"),
    "tromso": ("Tromsø", "42 782", "66 996", "Tromsdalen"),
    "arendal": ("Arendal", "45 332", "37 254", "for høyt"),
}


@pytest.mark.parametrize("slug", TOLD)
def test_both_figures_stand_with_their_years_and_the_reason(slug):
    text = two_figures_text(centre(slug), t).replace("\u00a0", " ")
    assert all(part in text for part in (*TOLD[slug], "(2024)", "(2019)"))
    assert two_figures_text(centre(slug), t) in heading_html(centre(slug), t)


def test_nothing_is_said_where_they_tell_the_same():
    for slug in ("sunnfjord", "alta", "grong", "orsta-volda"):
        assert two_figures_text(centre(slug), t) == ""
        assert "rs-two-figures" not in heading_html(centre(slug), t)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_is_apart_or_has_a_note_is_told_and_no_other(language):
    table = towns().set_index("slug")
    for place in centres():
        ratio, text = table.at[place.slug, "ratio"], two_figures_text(place, translator(language))
        noted = bool(reason_of(table.reset_index().set_index("slug", drop=False).loc[place.slug]))
        apart = ratio == ratio and max(ratio, 1 / ratio) > APART
        assert bool(text) == (place.settlement_population is not None and (apart or noted))


def test_what_is_not_known_is_said_to_be_so():
    assert two_figures(centre("kautokeino")).reason == {}
    assert two_figures_text(centre("kautokeino"), t).endswith("Vi vet ikke hvorfor de to tallene er ulike.")
