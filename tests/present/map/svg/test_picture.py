"""The map as a drawing: what it tells, of what it is made, how large it is."""

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from regionsenter.present.map.svg.picture import MOST_BYTES, map_svg
from regionsenter.texts import translator
from regionsenter.view import View
from regionsenter.view.parse import parse
from regionsenter.vocabulary import vocabulary

VIEWS = {
    "value": {},
    "gap": {"vis": "gap"},
    "both": {"vis": "bivariat"},
    "years": {"bilder": "ar"},
    "theme": {"bilder": "tema", "tema": "b", "vis": "gap"},
    "county": {"fylke": "innlandet"},
    "centre": {"senter": "alta", "lag": "pendling.kjoretid", "sammenlign": "hammerfest"},
    "hospital": {"senter": "sunnfjord", "lag": "opptak"},
    "by hand": {"senter": "voss", "omland": "egen:4618.4621", "vis": "gap"},
    "centre only": {"indikator": "byvekst-10-ar"},
    "islands": {"senter": "bronnoysund"},
}
LINK = "https://a.no/kart?x=1&y=<2>"


def view_of(params: dict[str, str], language: str = "nb") -> View:
    return replace(
        parse({name: [text] for name, text in params.items()}, vocabulary())[0], language=language
    )


@pytest.mark.parametrize("params", VIEWS.values(), ids=VIEWS)
@pytest.mark.parametrize("language", ["nb", "en"])
def test_every_kind_of_map_is_whole_light_and_by_itself(params, language):
    view = view_of(params, language)
    drawn = map_svg(view, translator(language), link=LINK, version="0123abcd")
    assert len(drawn.encode()) <= MOST_BYTES
    root = ElementTree.fromstring(drawn)
    texts = " ".join(root.itertext())
    assert LINK in texts and "0123abcd" in texts and "Kartverket" in texts
    assert not re.search(r"<(script|style|image|foreignObject)", drawn)
    assert not re.search(r'(href|src)="(?!#)', drawn) and not re.search(r"url\((?!#)", drawn)


def test_title_unit_year_source_and_legend_are_in_it():
    drawn = map_svg(view_of({}), translator("nb")).replace("\u00a0", " ")
    for words in (
        "Andel 67 år og eldre, 2026",
        "Enhet: prosent. År: 2026.",
        "tabell 07459",
        "24,0 % og over",
    ):
        assert words in drawn


def test_every_class_is_coloured_on_the_map_and_in_the_legend():
    drawn = map_svg(view_of({"vis": "bivariat", "indikator": "folkevekst-10-ar"}), translator("nb"))
    legend = set(re.findall(r'rx="3" fill="(#[0-9a-f]{6})"', drawn))
    areas = set(re.findall(r'<path fill="(#[0-9a-f]{6})" d=', drawn))
    assert len(legend) == 9 and len(legend & areas) >= 8


def test_the_chosen_centre_is_marked_and_the_map_goes_to_it():
    whole, near = (map_svg(view_of(params), translator("nb")) for params in ({}, {"senter": "voss"}))
    assert ">Voss<" in near and "Valgt senter: Voss" in near and "Hammerfest" not in near.split("Lavest")[0]
    assert "Valgt senter" not in whole


def test_the_size_is_what_was_asked_for():
    drawn = map_svg(view_of({}), translator("nb"), width=1200, height=630)
    assert 'width="1200" height="630" viewBox="0 0 1920 1080"' in drawn


def test_it_is_drawn_quickly_the_second_time():
    import time

    view, t = view_of({"vis": "gap"}), translator("nb")
    map_svg(view, t)
    start = time.process_time()
    map_svg(view, t)
    assert time.process_time() - start < 0.25
