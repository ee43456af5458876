"""The one class that a view looks at: who is in it, and what it is called."""

from __future__ import annotations

import pytest

from regionsenter.catalog import indicator
from regionsenter.geography.centres import centre
from regionsenter.measures import compare_one
from regionsenter.present.map.cells import cell_members, cell_text
from regionsenter.present.map.state import centre_order, municipality_order
from regionsenter.present.map.view import map_view
from regionsenter.texts import translator
from regionsenter.view import parse
from regionsenter.vocabulary import vocabulary

T = translator("nb")


def looked_at(**params: str):
    view, bad = parse(params, vocabulary())
    assert not bad
    return view, map_view(view, vocabulary().year(view), T)


def test_the_classes_part_the_places_of_the_map():
    flags = looked_at()[1].state
    centres, municipalities = [], []
    for cell in "12345":
        inside = cell_members(*looked_at(klasse=cell))
        centres += [place.slug for place in inside.centres]
        municipalities += inside.municipalities
    shown = [
        slug for slug, flag in zip(centre_order(), flags.centre_classes, strict=True) if flag.isdigit()
    ]
    assert sorted(centres) == sorted(shown)
    assert sorted(municipalities) == sorted(municipality_order())


def test_a_county_filters_the_class_and_who_is_only_chosen_is_not_counted_in():
    everywhere = cell_members(*looked_at(klasse="1"))
    in_nordland = cell_members(*looked_at(klasse="1", fylke="nordland", senter="alta"))
    assert {place.slug for place in in_nordland.centres} == {
        place.slug for place in everywhere.centres if place.county == "18"
    }
    assert all(code.startswith("18") for code in in_nordland.municipalities)


@pytest.mark.parametrize("county", ["innlandet", "", "nordland"])
def test_small_towns_that_lose_young_adults_while_the_hinterland_loses_more(county):
    view, shown = looked_at(
        vis="bivariat", indikator="kohortendring-16-24", klasse="nedgang-omland-verst", fylke=county
    )
    told = {place.slug for place in cell_members(view, shown).centres}
    entry, expected = indicator("kohortendring-16-24"), set()
    flags = dict(zip(centre_order(), shown.state.centre_classes, strict=True))
    for slug, flag in flags.items():
        compared = compare_one(entry, centre(slug), "best", shown.year)
        own, around = compared.centre.value, compared.hinterland.value
        if flag.isdigit() and own < 0 and around < 0 and round(own, 1) - round(around, 1) >= 5:
            expected.add(slug)
    assert told == expected and len(told) >= 2
    assert cell_text(view, shown, T) == "Under null i begge, mest i omlandet"


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"klasse": "1"}, "under 18,0 %"),
        ({"klasse": "1", "vis": "gap"}, "under −3,0 prosentpoeng"),
        (
            {"klasse": "lav-hoy", "vis": "bivariat", "indikator": "folkevekst-10-ar"},
            "Senter under 0,0 %, omland",
        ),
        ({"klasse": "omland-verre", "vis": "bivariat"}, "Omlandet verre enn senteret"),
        (
            {"klasse": "omland-verre", "vis": "bivariat", "indikator": "netto-innvandring"},
            "Omlandet lavere enn senteret",
        ),
    ],
)
def test_a_class_is_told_with_its_unit(params, expected):
    assert cell_text(*looked_at(**params), T).replace("\u00a0", " ").startswith(expected)


def test_a_class_that_this_map_has_not_filters_nothing():
    assert looked_at(klasse="lav-lav")[1].state.only == ""
    assert looked_at(klasse="9")[1].state.only == ""
