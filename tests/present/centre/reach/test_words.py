"""How far a centre reaches, in words, on the snapshot."""

from __future__ import annotations

from regionsenter.geography.drive_times import to_centre
from regionsenter.measures.reach import reach
from regionsenter.present.centre.reach.words import reach_text
from regionsenter.texts import translator

t = translator("nb")


def plain(text):
    return text.replace("\u00a0", " ")


def test_reach_text():
    text = plain(reach_text(reach("sunnfjord"), t))
    askvoll = to_centre("sunnfjord")["4645"]
    band = reach("sunnfjord").within(45)
    people = f"{band.in_region:,}".replace(",", " ")
    assert f"{band.share:.0f} % av regionens innbyggere ({people}) bor innen 45 minutter" in text
    assert "der folk bodde i 2019" in text
    assert f"Lengst har Askvoll: {askvoll:.0f} min." in text
    assert "togstasjon" not in text and "modellert" in text  # none within two hours
    assert "flyplass (1 av 1 kommune)" in plain(reach_text(reach("narvik"), t))
    assert "ingen kommuner" in reach_text(reach("alta", "ba"), t)


def test_minutes_of_a_municipality_are_not_those_of_its_other_towns():
    """Said after what the minutes are, not of the people, who are counted from their homes."""
    text = plain(reach_text(reach("kinn"), t))
    assert text.endswith("er kommunesenterets. Fra Måløy, i samme kommune, er veien en annen.")
    assert "i samme kommune" not in reach_text(reach("alta"), t)
