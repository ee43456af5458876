"""The page that compares centres, on the committed snapshot."""

from __future__ import annotations

import re

import pytest

from regionsenter.catalog import indicators, key_figures
from regionsenter.geography.centres import centres
from regionsenter.measures import value
from regionsenter.present.language.numbers import format_number
from tests.pages.opening import open_page, words

EIGHT = "voss.alta.sunnfjord.namsos.hammerfest.vadso.arendal.bodo"


def rows_of(app) -> dict[str, list[str]]:
    """The side-by-side table: first words of each row's heading to its cells."""
    body = next(one.proto.body for one in app.get("html") if "rs-compare" in one.proto.body)
    found = {}
    for row in re.findall(r"<tr[^>]*>(.*?)</tr>", body)[1:]:
        name = re.search(r"<th[^>]*>(?:<a[^>]*>)?(.*?)(?:</a>)?<small>", row)[1]
        found[name] = re.findall(r"<td[^>]*>(.*?)</td>", row)
    return found


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(
    "params",
    [
        {},
        {"sammenlign": "voss"},
        {"sammenlign": "voss.alta"},
        {"sammenlign": EIGHT, "vis": "gap", "tema": "a"},
        {"sammenlign": EIGHT, "vis": "gap", "omland": "lokalt"},
        {"sammenlign": "voss.alta", "indikator": "sentralitet", "vis": "gap"},
        {"sammenlign": "voss.oslo", "utfordring": "demografi", "vis": "bivariat"},
        {"sammenlign": "voss.alta", "indikator": "gap-folkevekst-10-ar", "omland": "lokalt"},
    ],
)
def test_opens(language, params):
    app = open_page("sammenlign", sprak=language, **params)
    assert not app.warning
    assert all(chart.proto.alt for chart in app.get("plotly_chart"))
    assert bool(app.get("plotly_chart")) == (params.get("sammenlign", "").count(".") > 0)


@pytest.mark.parametrize("bad", ["atlantis", "voss.atlantis", EIGHT + ".oslo"])
def test_a_bad_list_of_centres_gives_a_notice_and_the_empty_page(bad):
    app = open_page("sammenlign", sammenlign=bad)
    assert len(app.warning) == 1
    assert not app.get("plotly_chart") and "Eller begynn med et eksempel" in words(app)


def test_key_figures_and_the_indicator_are_rows_with_known_truths():
    app = open_page("sammenlign", sammenlign="voss.sunnfjord", indikator="folketall")
    rows = rows_of(app)
    assert set(rows) == {entry.name.nb for entry in key_figures()} | {"Folketall"}
    assert rows["Folketall"][:2] == ["16\u00a0438", "22\u00a0804"]


def test_the_median_is_that_of_the_target_group():
    rows = rows_of(open_page("sammenlign", sammenlign="voss.alta"))
    found = sorted(value("andel-67-pluss", "centre", one.slug).value for one in centres() if one.candidate)
    assert len(found) == 121
    middle = found[60]
    assert rows["Andel 67 år og eldre"][2] == format_number(middle, 1, "nb")


def test_gaps_have_both_numbers_and_no_country():
    app = open_page("sammenlign", sammenlign="voss.sunnfjord", indikator="folketall", vis="gap")
    cells = rows_of(app)["Folketall"]
    assert cells[1] == "77\u00a0%<small>22\u00a0804 mot 6\u00a0807</small>"
    assert len(cells) == 3  # two centres and the median


def test_a_region_of_one_municipality_tells_why_it_has_no_gap():
    said = words(open_page("sammenlign", sammenlign="voss.alta", vis="gap", omland="ba-region"))
    assert "Mangler for Alta: ingen kommune hører til omlandet" in said
    assert "Alta: ikke omland." in said and ">mangler<" not in said


def test_gaps_tell_the_rule_of_each_centre_and_that_rules_are_mixed():
    app = open_page("sammenlign", sammenlign="voss.alta.hammerfest", vis="gap")
    told = next(one.value for one in app.caption if "Hammerfest: egen region." in one.value)
    assert "Alta: pendling (minst 5 %), 5 kommuner, 6\u00a0933 innbyggere" in told
    assert "Voss: BA-region, 1 kommune" in told and "64 BA-region, 4 pendling" in told
    picked = words(open_page("sammenlign", sammenlign="voss.alta", vis="gap", omland="egen:4619.4620"))
    assert "Gapene rangeres ikke" in picked and "Medianen blant" not in picked
    assert "høyest av" not in picked and "fra laveste" not in picked and "fra høyeste" not in picked


def test_a_theme_shows_all_its_indicators():
    rows = rows_of(open_page("sammenlign", sammenlign="voss.alta", tema="d"))
    assert set(rows) == {entry.name.nb for entry in indicators().values() if entry.theme == "d"}


def chips(app) -> str:
    """The compared centres as chips; empty without any."""
    bodies = [one.proto.body for one in app.get("html") if 'id="compared-' in one.proto.body]
    return bodies[0] if bodies else ""


def test_the_compared_are_chips_each_with_a_way_out():
    app = open_page("sammenlign", sammenlign="voss.alta")
    assert 'href="sammenlign?sammenlign=alta" aria-label="Fjern Voss"' in chips(app)
    assert 'href="sammenlign?sammenlign=voss" aria-label="Fjern Alta"' in chips(app)
    app.button(key="clear").click().run()
    assert not app.exception and "sammenlign" not in app.query_params and not app.get("plotly_chart")
    assert not chips(app)


def test_one_click_takes_in_the_most_similar():
    app = open_page("sammenlign", senter="voss")
    app.button(key="with nearest").click().run()
    assert not app.exception
    chosen = app.query_params["sammenlign"].split(".")
    assert chosen[0] == "voss" and len(chosen) == 6
    assert all(one.candidate for one in centres() if one.slug in chosen[1:])


def test_value_or_gap_is_in_the_url():
    app = open_page("sammenlign", sammenlign="voss.sunnfjord")
    app.segmented_control(key="compare show").set_value("gap").run()
    assert app.query_params["vis"] == "gap"
    assert "senter minus omland" in words(app)


def test_the_chosen_centre_is_compared_and_can_be_taken_out():
    app = open_page("sammenlign", senter="voss", sammenlign="alta")
    assert re.findall(r"Fjern (\w+)", chips(app)) == ["Voss", "Alta"]
    assert "Voss er med fordi det er valgt." in words(app) and app.get("plotly_chart")
    app.button(key="take out").click().run()
    assert not app.exception
    assert app.query_params["sammenlign"] == "alta" and "senter" not in app.query_params
    assert "er med fordi" not in words(app)


def test_the_chosen_centre_alone_is_a_beginning():
    said = words(open_page("sammenlign", senter="voss"))
    assert "Voss er med fordi det er valgt." in said
    assert "Voss er valgt. Velg minst ett senter til" in said


def test_the_chosen_centre_out_of_the_box_is_no_longer_chosen():
    app = open_page("sammenlign", senter="voss", sammenlign="alta.namsos")
    assert 'href="sammenlign?sammenlign=alta.namsos" aria-label="Fjern Voss"' in chips(app)


def test_a_full_comparison_stays_and_says_who_is_left_out():
    app = open_page("sammenlign", senter="oslo", sammenlign=EIGHT)
    assert chips(app).count("Fjern ") == 8
    assert "Oslo/Bærum er valgt, men ikke med" in words(app)
