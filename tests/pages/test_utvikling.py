"""The page of development, on the committed snapshot."""

from __future__ import annotations

import re

import pytest

from regionsenter.geography.centres import centre, centres
from regionsenter.measures import value
from regionsenter.measures.rank_change import rank_changes
from regionsenter.present.development.order.table import changes_table
from regionsenter.texts import translator
from tests.pages.opening import open_page, words


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(
    "params",
    [
        {},
        {"senter": "voss", "sammenlign": "alta.sunnfjord", "indikator": "folketall", "fra": "1986"},
        {"indikator": "sentralitet"},
        {"indikator": "folkevekst-10-ar", "ar": "2020"},
        {"indikator": "gap-folkevekst-10-ar", "omland": "pendling"},
        {"indikator": "nettoinnflytting", "omland": "lokalt"},
        {"senter": "oslo", "avgrensning": "min5000"},
    ],
)
def test_opens(language, params):
    app = open_page("utvikling", sprak=language, **params)
    assert not app.warning
    charts = app.get("plotly_chart")
    assert all(chart.proto.alt for chart in charts)
    expected = (params.get("indikator") != "sentralitet") + (params.get("omland") != "lokalt")
    assert len(charts) == expected


def test_ranks_are_those_counted_by_hand():
    changes = rank_changes("andel-67-pluss")
    frame = changes_table(changes, translator("nb"))
    both = {
        one.slug: (
            value("andel-67-pluss", "centre", one.slug, 2016).value,
            value("andel-67-pluss", "centre", one.slug, 2026).value,
        )
        for one in centres()
        if one.candidate
    }
    both = {slug: pair for slug, pair in both.items() if None not in pair}
    row = frame[frame["Senter"] == "Voss"].iloc[0]
    for column, side in (("Nr. 2016", 0), ("Nr. 2026", 1)):
        mine = both["voss"][side]
        assert row[column] == 1 + sum(pair[side] > mine for pair in both.values())
    assert row["Plasser"] == f"▼\u00a0{row['Nr. 2026'] - row['Nr. 2016']}"


def test_the_chosen_and_the_movers_are_in_the_short_table():
    app = open_page("utvikling", senter="voss", sammenlign="alta")
    body = next(one.proto.body for one in app.get("html") if "rs-movers" in one.proto.body)
    groups = [
        re.findall(r'<th scope="row">(?:<span.*?</span> )?(.*?)</th>', part)
        for part in body.split("<tbody>")[1:]
    ]
    assert groups[0] == ["Voss", "Alta"]
    order = rank_changes("andel-67-pluss").dropna(subset="change").sort_values("change")
    assert {*groups[2]} == {*order["name"].iloc[:6]}
    assert order["change"].iloc[-1] == 55 and groups[1][0] == order["name"].iloc[-1]
    assert "<td>▲\u00a055</td>" in body


def test_quadrants_count_the_growth_of_the_population():
    said = words(open_page("utvikling", senter="sunnfjord"))
    assert "begge vokser: 27" in said
    place = centre("sunnfjord")
    growth = [
        value("folketall", kind, place.slug, 2026).value
        / value("folketall", kind, place.slug, 2016).value
        * 100
        - 100
        for kind in ("centre", "hinterland:ba")
    ]
    shown = [f"{abs(one):.1f}".replace(".", ",") for one in growth]
    assert growth[0] > 0 > growth[1]
    assert f"Førde: {shown[0]}\u00a0% i senterkommunen og −{shown[1]}\u00a0% i omlandet" in said


def test_the_years_go_to_the_url_and_a_late_first_year_gives_way():
    app = open_page("utvikling", indikator="folketall")
    app.selectbox(key="from year").select(2010).run()
    assert app.query_params["fra"] == "2010"
    assert "plassering 2010 og 2026" in words(app)
    app.selectbox(key="to year").select(2005).run()
    assert not app.exception
    assert app.query_params["ar"] == "2005" and "fra" not in app.query_params
    assert "plassering 1995 og 2005" in words(app)


@pytest.mark.parametrize(
    ("fra", "ar", "shown"),
    [("2020", "2010", "2000 og 2010"), (None, "1986", "2016 og 2026")],
)
def test_years_that_do_not_follow_one_another_fall_back(fra, ar, shown):
    given = {"ar": ar} | ({"fra": fra} if fra else {})
    assert f"plassering {shown}" in words(open_page("utvikling", indikator="folketall", **given))


def test_bad_years_give_a_notice():
    app = open_page("utvikling", fra="1066", ar="x")
    assert len(app.warning) == 1 and "plassering 2016 og 2026" in words(app)


def test_one_year_alone_says_what_to_do():
    app = open_page("utvikling", indikator="sentralitet")
    assert any("har bare ett år (2023)" in one.value for one in app.info)
    assert "Vokser senter og omland sammen?" in words(app)


def test_a_centre_outside_the_group_is_said_to_be():
    assert "Utenfor målgruppa, og derfor ikke med: Oslo/Bærum." in words(
        open_page("utvikling", senter="oslo")
    )


def test_the_filters_of_places_decide_who_is_put_in_order():
    app = open_page("utvikling", fylke="innlandet", senter="voss")
    inside = [one for one in centres() if one.candidate and one.county == "34"]
    said = words(app)
    assert f"blant de {len(inside)} sentrene i utvalget (Innlandet)" in said
    assert "Utenfor utvalget, og derfor ikke med: Voss." in said
    body = next(one.proto.body for one in app.get("html") if "rs-movers" in one.proto.body)
    named = set(re.findall(r'<th scope="row">(.*?)</th>', body))
    assert named and named <= {one.name for one in inside}
    assert f"blant {len(inside)} sentre med omland" in said or "utelatt" in said
    everyone = words(open_page("utvikling", fylke="innlandet", utvalg="alle"))
    assert f"blant de {sum(one.county == '34' for one in centres())} sentrene" in everyone


@pytest.mark.parametrize("params", [{"fylke": "oslo"}, {"fylke": "oslo", "utvalg": "alle"}])
def test_a_filter_that_leaves_one_or_nobody_says_so(params):
    said = words(open_page("utvikling", **params))
    if "utvalg" in params:
        assert "blant de 1 sentrene i utvalget (Oslo, Alle 159)" in said
    else:
        assert "Ingen sentre passer til filtrene." in said
