"""Flows and drive-time bands of the committed snapshot."""

import pytest

from regionsenter.geography import drive_times
from regionsenter.geography.centres import centre, centres
from regionsenter.geography.commuting import shares_to
from regionsenter.measures.drive_bands import BAND_LIMITS
from regionsenter.present.map.layers import (
    MOST_FLOWS,
    band_flags,
    commuting_flows,
    minutes_text,
)
from regionsenter.present.map.state import municipality_order
from regionsenter.snapshot import snapshot
from regionsenter.texts import translator


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
