"""A map that was made for one visitor and kept is the one that another would have got."""

from __future__ import annotations

import pytest

from regionsenter.asked.shown import shown_centres
from regionsenter.present.map.side import legend_and_summary_html, map_legend_html
from regionsenter.present.map.view import map_view
from regionsenter.texts import translator
from regionsenter.view import parse
from regionsenter.vocabulary import vocabulary

VIEWS = (
    {},
    {"sprak": "en"},
    {"fylke": "vestland"},
    {"storrelse": "3000-9999"},
    {"utvalg": "alle"},
    {"senter": "alta"},
    {"vis": "gap"},
    {"vis": "bivariat"},
    {"omland": "lokalt"},
    {"klasser": "naturlige"},
    {"avgrensning": "min1000"},
    {"ar": "2021"},
    {"lag": "mork"},
)


def asked(params: dict[str, str]):
    view, bad = parse({"indikator": "andel-67-pluss", **params}, vocabulary())
    assert not bad
    return view, vocabulary().year(view), translator(view.language)


@pytest.mark.parametrize("params", VIEWS, ids=str)
def test_the_kept_map_is_the_one_made_anew(params):
    for one in VIEWS:  # what others asked for stands in the same store
        map_view(*asked(one))
    view, year, t = asked(params)
    kept = map_view(view, year, t)
    assert map_view(view, year, t) is kept
    anew = map_view.__wrapped__(view, year, t)
    assert anew is not kept and anew.state == kept.state
    assert legend_and_summary_html(view, kept, t) == legend_and_summary_html.__wrapped__(view, anew, t)
    assert shown_centres(view) == shown_centres.__wrapped__(view)


def test_each_of_these_views_has_its_own_map_or_words():
    shown = [(view, map_view(view, year, t), t) for view, year, t in map(asked, VIEWS)]
    found = {(one.state.to_json(), legend_and_summary_html(view, one, t)) for view, one, t in shown}
    assert len(found) == len(VIEWS)


def test_the_words_stand_under_the_legend():
    view, year, t = asked({})
    shown = map_view(view, year, t)
    both = legend_and_summary_html(view, shown, t)
    assert both.startswith(map_legend_html(view, shown, t)) and 'class="rs-summary"' in both
