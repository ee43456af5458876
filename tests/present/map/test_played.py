"""The panel beside the map goes with the years that are played."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from regionsenter.present.map.played import played_state
from regionsenter.present.map.side import summary_of_html
from regionsenter.present.map.view import map_view
from regionsenter.texts import translator
from regionsenter.view import View
from regionsenter.vocabulary import vocabulary

T = translator("nb")
YEARS = tuple(sorted(vocabulary().indicators["andel-67-pluss"].years))


def playing(view: View, year: int, *, asked: bool):
    return map_view(view, year, T, years=YEARS, playing=True, with_years=asked)


def test_each_year_has_the_words_the_page_would_draw():
    view = View("andel-67-pluss", year=2020)
    play = played_state(view, playing(view, 2020, asked=True), T).play
    assert len(play.panels) == len(play.whens) == len(YEARS)
    for year, panel, when in zip(play.years, play.panels, play.whens, strict=True):
        then = View("andel-67-pluss", year=year)
        assert panel == summary_of_html(then, playing(then, year, asked=False), T)
        assert when.startswith(str(year))
    assert len(set(play.panels)) == len(YEARS)


@pytest.mark.parametrize("asked", [True, False])
def test_nothing_of_the_years_is_sent_unless_the_map_asks(asked):
    view = View("andel-67-pluss", year=2020)
    state = played_state(
        view, playing(view, 2020, asked=asked), T, lambda year: Markup("<td>{}</td>").format(year)
    )
    assert state.play.panels == (tuple(f"<td>{year}</td>" for year in YEARS) if asked else ())
