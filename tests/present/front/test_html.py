"""The band over the map, and the list of all the centres."""

from __future__ import annotations

import pytest

from regionsenter.catalog.questions import questions
from regionsenter.geography.centres import centres
from regionsenter.present.front.html import centres_html, front_html, questions_html
from regionsenter.texts import translator

NB = translator("nb")


@pytest.mark.parametrize(
    ("language", "asked"),
    [
        ("nb", "Hvordan står småbyene – og omlandet rundt?"),
        ("nn", "Korleis står småbyane – og omlandet rundt?"),
        ("en", "How are the small towns doing – and their hinterlands?"),
    ],
)
def test_the_question_is_the_heading(language, asked):
    html = front_html(121, translator(language))
    assert html.startswith(f"<h1>{asked}</h1>") and "121" in html


def test_the_questions_are_links_that_carry_the_language():
    html = questions_html(questions().values(), {"sprak": "en"}, translator("en"))
    assert html.count("<a ") == len(questions())
    assert 'href="kart?indikator=kohortendring-16-24&amp;vis=bivariat&amp;sprak=en"' in html
    assert "Where do both town and hinterland lose young adults?" in html


def test_the_colours_beside_a_question_are_of_its_kind_of_map():
    kinds = [
        part.partition('"')[0]
        for part in questions_html(questions().values(), {}, NB).split('class="rs-kind-')[1:]
    ]
    assert kinds == ["both", "both", "signed", "value"]


def test_every_centre_is_listed_once_under_its_county():
    html = centres_html("senter", {"omland": "lokalt"}, NB)
    assert html.count("<a ") == len(centres())
    assert html.index("<dt>Agder</dt>") < html.index(">Arendal<") < html.index("<dt>Akershus</dt>")
    assert 'href="senter?omland=lokalt&amp;senter=voss"' in html
