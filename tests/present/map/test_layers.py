"""Flows and drive-time bands of the committed snapshot."""

import pytest

from regionsenter.geography import drive_times
from regionsenter.geography.centres import centre, centres
from regionsenter.geography.commuting import shares_to
from regionsenter.measures.catchments import hospital_area
from regionsenter.measures.drive_bands import BAND_LIMITS
from regionsenter.present.map.layers import (
    MOST_FLOWS,
    band_flags,
    commuting_flows,
    minutes_text,
)
from regionsenter.present.map.notes import notes_text
from regionsenter.present.map.state import municipality_order
from regionsenter.present.map.view import map_view
from regionsenter.snapshot import snapshot
from regionsenter.texts import translator
from regionsenter.view import parse
from regionsenter.vocabulary import vocabulary


def test_flows_to_voss_are_those_of_the_matrix():
    table = snapshot().table("commuting")
    rows = table[(table["year"] == table["year"].max()) & (table["work"] == "4621")]
    there = dict(zip(rows["home"], rows["employed"], strict=True))
    flows = commuting_flows("voss", translator("nb"))
    assert len(flows) == MOST_FLOWS
    assert {code: persons for code, persons, _ in flows} == {code: there[code] for code, _, _ in flows}
    assert flows[0][:2] == ("4601", 227.0), "Bergen sends most, though few of its own"
    rest = sorted((n for code, n in there.items() if code != "4621"), reverse=True)
    assert [persons for _, persons, _ in flows] == rest[:MOST_FLOWS]


def test_text_of_a_flow_has_persons_and_share():
    shares = shares_to(centre("voss"))
    for code, persons, text in commuting_flows("voss", translator("nb"), most=5):
        assert text.startswith(f"{persons:.0f} personer, ")
        said = float(text.split(", ", 1)[1].split(" %")[0].replace(",", "."))
        assert said == pytest.approx(shares[code], abs=0.5 if shares[code] >= 1 else 0.05)


def test_alesund_and_haram_are_one_flow_that_says_so():
    flows = {code: text for code, _, text in commuting_flows("orsta-volda", translator("nb"))}
    assert "Ålesund og Haram" in flows["1508"] and "1580" not in flows
    assert all(code not in ("1508", "1580") for code, _, _ in commuting_flows("alesund", translator("nb")))


@pytest.mark.parametrize("one", centres()[::20], ids=lambda one: one.slug)
def test_bands_follow_the_drive_times(one):
    bands, minutes = band_flags(one.slug)
    times = drive_times.to_centre(one.slug)
    told = dict(minutes)
    for code, flag in zip(municipality_order(), bands, strict=True):
        time = times.get(code)
        if flag == "x":
            assert code not in told and (time is None or time > 60)
        else:
            low, high = (0, *BAND_LIMITS)[int(flag)], BAND_LIMITS[int(flag)]
            assert time <= high and (time > low or flag == "0")
            assert time <= told[code] < time + 1 and told[code] <= high


def test_the_browser_finds_where_the_number_goes():
    assert minutes_text(translator("nb")).count("{minutes}") == 1


def shown(**params):
    """The map of a view, and what stands under its legend in words."""
    view, bad = parse({"indikator": "andel-67-pluss", **params}, vocabulary())
    assert not bad
    found = map_view(view, vocabulary().year(view), translator("nb"))
    return found.state, notes_text(view, found, translator("nb"))


def test_the_catchment_of_the_centres_hospital_is_sent_when_it_is_asked_for():
    state, note = shown(senter="voss", lag="opptak")
    assert set(state.catchment) == set(hospital_area("voss")) and len(state.catchment) == 16
    assert "ikke det nærmeste sykehusets" in note
    assert shown(senter="voss")[0].catchment == ()


def test_a_centre_without_a_hospital_has_no_catchment_and_is_told_so():
    state, note = shown(senter="alta", lag="opptak")
    assert state.catchment == () and "har ikke akuttsykehus" in note
    assert "Velg et senter" in shown(lag="opptak")[1]


def test_the_largest_catchment_with_all_layers_stays_within_the_message():
    state, _ = shown(senter="gjovik", lag="pendling.kjoretid.opptak", omland="kjoretid")
    assert len(state.catchment) == 42
    assert len(state.to_json().encode()) <= 8_000


def test_a_number_in_doubt_is_told_without_a_class_and_is_no_end_of_the_scale():
    state, note = shown(indikator="strom-husholdninger")
    at = municipality_order().index("5603")
    assert state.classes[at] == "x" and float(state.values[at]) > 40_000
    assert "Hammerfest" in note and state.texts["unranked"]
    view, _ = parse({"indikator": "strom-husholdninger"}, vocabulary())
    numbers = map_view(view, 2024, translator("nb")).numbers
    assert numbers["hammerfest"] != numbers["hammerfest"] and numbers["voss"] > 0


def test_what_one_county_has_is_coloured_there_and_ranks_nobody():
    state, _ = shown(indikator="klimagass-telemark")
    coloured = {
        code[:2] for code, flag in zip(municipality_order(), state.classes, strict=True) if flag != "x"
    }
    assert coloured == {"40"}
    assert state.texts["rank"] == state.texts["centre_rank"] == "" and "rangeres ikke" in state.remark
