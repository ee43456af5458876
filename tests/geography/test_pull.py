"""Members that more commute from to another centre: ``regionsenter/geography/pull.py``."""

from __future__ import annotations

import pytest

from regionsenter.geography.centres import centre, centres
from regionsenter.geography.hinterland import hinterland
from regionsenter.geography.pull import leans_elsewhere
from regionsenter.geography.rules import OWN

#: Under ``best`` by commuting or drive time: centre, member, where more go, and how many per cent do.
ELSEWHERE = [
    ("larvik", "4014", "skien-porsgrunn", 8.6),  # Kragerø, 0.5 % to Larvik
    ("kragero", "4201", "arendal", 7.9),  # Risør
    ("sigdal", "3320", "oslo-baerum", 4.3),  # Flå
    ("tinn", "4036", "oslo-baerum", 4.35),  # Vinje
    ("nissedal", "4032", "oslo-baerum", 3.3),  # Fyresdal
    ("vestnes", "1539", "molde", 7.7),  # Rauma
    ("orsta-volda", "1516", "alesund", 6.1),  # Ulstein
    ("heim", "1576", "kristiansund", 6.3),  # Aure
    ("orland", "5058", "trondheim", 4.0),  # Åfjord
    ("skjervoy", "5544", "tromso", 6.0),  # Nordreisa
    ("nordreisa", "5540", "tromso", 11.0),  # Kåfjord
]


@pytest.mark.parametrize(("slug", "code", "other", "share"), ELSEWHERE)
def test_who_leans_elsewhere(slug, code, other, share):
    found = hinterland(centre(slug), "best")
    leaning = found.leaning[code]
    assert (leaning.centre.slug, leaning.share) == (other, pytest.approx(share, abs=0.05))
    assert found.members == (code,) and found.elsewhere and found.slight and "elsewhere" in found.marks


def test_no_other_hinterland_that_is_shared_out_has_such_members():
    shared = [hinterland(place, "best") for place in centres() if place.candidate]
    found = {one.centre.slug for one in shared if one.leaning and one.used != "ba"}
    assert found == {slug for slug, *_ in ELSEWHERE}


def test_of_a_region_some_members_may_lean_elsewhere_and_it_keeps_its_headline():
    """Snåsa is in Grong's region, and more work in Steinkjer."""
    grong = hinterland(centre("grong"), "best")
    assert list(grong.leaning) == ["5041"] and len(grong.members) == 2
    assert not grong.elsewhere and not grong.slight


def test_a_picked_hinterland_and_one_that_overlaps_are_not_asked():
    for rule in (f"{OWN}:4014", "drive:60:raw"):
        assert hinterland(centre("larvik"), rule).leaning == {}


def test_what_the_matrix_does_not_tell_is_not_said():
    assert leans_elsewhere("alesund", "1580") is None  # Haram is counted with Ålesund
    assert leans_elsewhere("skien-porsgrunn", "4014") is None
