"""The challenge profile as a chart, on the committed snapshot."""

from __future__ import annotations

import json

import pytest

from regionsenter.catalog import indicators
from regionsenter.catalog.profile import BY
from regionsenter.geography.centres import centres
from regionsenter.measures.profile import profile
from regionsenter.present.charts import house
from regionsenter.present.profile.plot import SHAPES, axis_place, profile_plot
from regionsenter.texts import translator

t = translator("nb")


OUTSIDE = next(one.slug for one in centres() if not one.candidate)


def drawn(figure) -> dict:
    return json.loads(figure.to_json())


@pytest.mark.parametrize("by", BY)
@pytest.mark.parametrize("slug", ["voss", "alesund", OUTSIDE])
def test_the_picture_shows_the_profiles_numbers(by, slug):
    found = profile(slug, by)
    figure = drawn(profile_plot(found, t))
    ranked = [one for one in found.composites if one.rank is not None]
    signs = figure["data"][3:]
    assert [sign["x"][0] for sign in signs] == [round(axis_place(one.rank, one.of), 1) for one in ranked]
    assert [sign["marker"]["symbol"] for sign in signs] == [SHAPES[one.verdict] for one in ranked]
    assert sorted(figure["data"][2]["x"]) == sorted(
        round(s.percentile, 1)
        for one in found.composites
        for s in one.indicators
        if s.percentile is not None
    )
    bars = figure["data"][1]["x"]
    assert bars[::3] == [round(axis_place(one.high, one.of) - 0.4, 1) for one in ranked]
    assert len(json.dumps(figure)) < 12_000


def test_places_run_from_0_to_100():
    assert (axis_place(1, 122), axis_place(122, 122), axis_place(1, 1)) == (100, 0, 50)


def test_indicators_can_be_named_and_all_text_fits_a_phone():
    found = profile("voss")
    figure = drawn(profile_plot(found, t, detail="kommunal-kapasitet"))
    notes = [note["text"] for note in figure["layout"]["annotations"]]
    for score in found.composites[2].indicators:
        short = indicators()[score.slug].short.nb
        assert f"{short} {score.percentile:.0f}" in notes
    for by in BY:
        whole = drawn(profile_plot(profile("alesund", by), t, detail="a"))
        for note in whole["layout"]["annotations"]:
            plain = note["text"].replace("<b>", "").replace("</b>", "")
            assert len(plain) * 7.3 <= house.NARROW - 24, plain


def test_without_weight_is_told_and_not_drawn():
    found = profile("voss", weights={"robek": 0})
    figure = drawn(profile_plot(found, t, detail="kommunal-kapasitet"))
    assert "I ROBEK: uten vekt" in [note["text"] for note in figure["layout"]["annotations"]]
    plain = drawn(profile_plot(profile("voss"), t))
    assert len(figure["data"][2]["x"]) == len(plain["data"][2]["x"]) - 1
